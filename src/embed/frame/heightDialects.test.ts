import { describe, expect, it } from 'vitest';
import { heightMessagesOf, identityOf } from './heightDialects.ts';

const at = (address: string) => identityOf(new URL(address));
const src = 'https://timeline.example/en/embed/';

describe('the height of a frame', () => {
  it('is told in the dialects of AMP, Embedly and Datawrapper, and our own', () => {
    expect(heightMessagesOf(640, at(src))).toEqual([
      { protocol: 'event-timeline', version: 1, type: 'height', height: 640 },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      JSON.stringify({ src, context: 'iframe.resize', height: 640 }),
      { 'datawrapper-height': { 'event-timeline': 640 } },
    ]);
  });

  it('is told to pym.js by the id that it gave the frame', () => {
    const messages = heightMessagesOf(640, at(`${src}?initialWidth=600&childId=story&parentUrl=x`));
    expect(messages).toContain('pymxPYMxstoryxPYMxheightxPYMx640');
  });

  it('is told to WordPress with its secret', () => {
    const messages = heightMessagesOf(640, at(`${src}#?secret=aB3dE5gH7j`));
    expect(messages).toContainEqual({ message: 'height', value: 640, secret: 'aB3dE5gH7j' });
  });
});
