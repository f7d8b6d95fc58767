import { describe, expect, it } from 'vitest';
import { frameMessageOf, hostMessageOf, posted, type FrameMessage, type HostMessage } from './protocol.ts';

const fromFrame: readonly FrameMessage[] = [
  { type: 'ready', locale: 'ar', event: null },
  { type: 'height', height: 640 },
  { type: 'select', event: 'a' },
  { type: 'locale', locale: 'en' },
  { type: 'view', top: -700.5, bottom: 0 },
];
const fromHost: readonly HostMessage[] = [
  { type: 'locale', locale: 'ar' },
  { type: 'theme', theme: 'dark' },
  { type: 'select', event: null },
  { type: 'window', from: '2022-07-01', to: '2022-07-31' },
];

describe('messages between a frame and its host', () => {
  it.each(fromFrame)('are understood by the host: $type', (message) => {
    expect(frameMessageOf(posted(message))).toEqual(message);
  });

  it.each(fromHost)('are understood by the frame: $type', (message) => {
    expect(hostMessageOf(posted(message))).toEqual(message);
  });

  it.each(['ar', 'en', 'fa', 'sr-Latn', 'pt-BR', 'es-419', 'en-XA'])(
    'may be of any language, whether or not a story is told in it: %s',
    (locale) => {
      const message = { type: 'locale', locale } as const;
      expect(hostMessageOf(posted(message))).toEqual(message);
      expect(frameMessageOf(posted(message))).toEqual(message);
    },
  );

  it.each([
    null,
    undefined,
    7,
    'select',
    [],
    {},
    { type: 'select', event: 'a' },
    { ...posted({ type: 'select', event: 'a' }), protocol: 'another' },
    { ...posted({ type: 'select', event: 'a' }), version: 2 },
    { ...posted({ type: 'select', event: 'a' }), event: { toString: null } },
    { ...posted({ type: 'theme', theme: 'dark' }), theme: 'url(x)' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: '__proto__' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: 'toString()' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: '' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: '../en' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: 'en-' },
    { ...posted({ type: 'locale', locale: 'ar' }), locale: ['ar'] },
    { ...posted({ type: 'window', from: '2022-07-01', to: '2022-07-31' }), to: '31 July' },
    { ...posted({ type: 'height', height: 1 }), height: Number.NaN },
    { ...posted({ type: 'height', height: 1 }), height: -1 },
    { ...posted({ type: 'height', height: 1 }), height: '1' },
    { ...posted({ type: 'view', top: 1, bottom: 2 }), top: Number.NEGATIVE_INFINITY },
    { ...posted({ type: 'view', top: 1, bottom: 2 }), bottom: '2' },
    { ...posted({ type: 'view', top: 1, bottom: 2 }), bottom: null },
  ])('of another shape are none: %j', (data) => {
    expect(hostMessageOf(data)).toBeNull();
    expect(frameMessageOf(data)).toBeNull();
  });

  it('carry nothing but what the protocol knows', () => {
    expect(hostMessageOf({ ...posted({ type: 'select', event: 'a' }), also: 'this' })).toEqual({
      type: 'select',
      event: 'a',
    });
  });
});
