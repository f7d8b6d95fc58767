import { describe, expect, it, vi } from 'vitest';
import { HostPort } from './hostPort.ts';
import { posted, type HostMessage } from '../contract/protocol.ts';

/** A frame in a host, and the messages that the host receives. */
function framed() {
  const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
  const own = Object.assign(new EventTarget(), {
    parent: host,
    location: new URL('https://timeline.example/en/embed/'),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a window as is needed
  return { host, own: own as unknown as Window };
}

/** The host, or somebody else, says `data` to the frame. */
function say(own: Window, data: unknown, from: { readonly source: unknown; readonly origin: string }) {
  own.dispatchEvent(Object.assign(new Event('message'), { data, ...from }));
}

describe('the way between a frame and its host', () => {
  it('takes messages from the host, and from nobody else', () => {
    const { host, own } = framed();
    const received: HostMessage[] = [];
    new HostPort(own, null).listen((message) => received.push(message), new AbortController().signal);
    const message = { type: 'select', event: 'a' } as const;
    say(own, posted(message), { source: own, origin: 'https://news.example' });
    say(own, posted(message), { source: null, origin: 'https://news.example' });
    expect(received).toEqual([]);
    say(own, posted(message), { source: host, origin: 'https://news.example' });
    expect(received).toEqual([message]);
  });

  it('bound to an origin, takes messages from that one alone and sends to no other', () => {
    const { host, own } = framed();
    const received: HostMessage[] = [];
    const port = new HostPort(own, 'https://news.example');
    port.listen((message) => received.push(message), new AbortController().signal);
    say(own, posted({ type: 'select', event: 'a' }), { source: host, origin: 'https://other.example' });
    expect(received).toEqual([]);
    port.sendLocale('ar');
    expect(host.postMessage.mock.calls.map(([, origin]) => origin)).toEqual(['https://news.example']);
  });

  it('says what the host does not know yet, and nothing twice', () => {
    const { host, own } = framed();
    const port = new HostPort(own, null);
    port.sendReady('en', 'a');
    port.sendEvent('a');
    port.sendLocale('en');
    port.sendEvent(null);
    port.sendLocale('ar');
    expect(host.postMessage.mock.calls.map(([message]) => message)).toEqual([
      posted({ type: 'ready', locale: 'en', event: 'a' }),
      posted({ type: 'select', event: null }),
      posted({ type: 'locale', locale: 'ar' }),
    ]);
  });

  it('asks to bring into view what may stand out of sight', () => {
    const { host, own } = framed();
    new HostPort(own, null).sendView(-700, -660);
    expect(host.postMessage).toHaveBeenCalledWith(posted({ type: 'view', top: -700, bottom: -660 }), '*');
  });

  it('asks WordPress to follow links to the timeline’s own site, and nobody else to follow any', () => {
    const { host, own } = framed();
    const port = new HostPort(own, null);
    expect(port.askToFollow('https://timeline.example/en/')).toBe(false);
    Object.assign(own, { location: new URL('https://timeline.example/en/embed/#?secret=Ab3') });
    expect(port.askToFollow('https://elsewhere.example/')).toBe(false);
    expect(host.postMessage).not.toHaveBeenCalled();
    expect(port.askToFollow('https://timeline.example/en/')).toBe(true);
    expect(host.postMessage).toHaveBeenCalledExactlyOnceWith(
      { message: 'link', value: 'https://timeline.example/en/', secret: 'Ab3' },
      '*',
    );
  });

  it('says a height once, and none where nothing can be measured', () => {
    const { host, own } = framed();
    const port = new HostPort(own, null);
    port.sendHeight(0);
    expect(host.postMessage).not.toHaveBeenCalled();
    port.sendHeight(639.4);
    const { length } = host.postMessage.mock.calls;
    expect(host.postMessage).toHaveBeenCalledWith(posted({ type: 'height', height: 640 }), '*');
    port.sendHeight(640);
    expect(host.postMessage).toHaveBeenCalledTimes(length);
  });

  it.each([
    { sentinel: 'amp', type: 'frames-init' },
    { message: 'ready', secret: 'x' },
  ])('says the height again to a host that comes late: %j', (question) => {
    const { host, own } = framed();
    const port = new HostPort(own, null);
    port.listen(() => undefined, new AbortController().signal);
    port.sendHeight(640);
    host.postMessage.mockClear();
    say(own, question, { source: host, origin: 'https://news.example' });
    expect(host.postMessage).toHaveBeenCalledWith(posted({ type: 'height', height: 640 }), '*');
  });

  it('is silent where nobody frames the page', () => {
    const { host, own } = framed();
    Object.assign(own, { parent: own });
    new HostPort(own, null).sendLocale('ar');
    expect(host.postMessage).not.toHaveBeenCalled();
  });
});
