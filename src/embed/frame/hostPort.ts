import type { Locale } from '../../i18n/locale.ts';
import { heightMessagesOf, identityOf } from './heightDialects.ts';
import { parseUrl } from '../contract/parseUrl.ts';
import { hostMessageOf, posted, type FrameMessage, type HostMessage } from '../contract/protocol.ts';

/** As much of a window as messages are sent to. */
type MessageTarget = Pick<Window, 'postMessage'>;

/** Messages between a framed timeline and the page around it. Without such a page none are sent or received. */
export class HostPort {
  readonly #own: Window;
  readonly #host: MessageTarget | null;
  /** The only origin that messages are sent to and accepted from; `*` for any. */
  readonly #origin: string;
  #height = 0;
  /** What the host was told last. */
  #event: string | null = null;
  #locale: Locale | null = null;

  /** `origin` binds the frame to the pages of one origin; null: whoever frames it. */
  constructor(own: Window, origin: string | null) {
    this.#own = own;
    this.#host = own.parent === own ? null : own.parent;
    this.#origin = origin ?? '*';
  }

  /** Whether the host shows the frame once it has been told its height, as WordPress does. */
  get isHiddenUntilTold(): boolean {
    return identityOf(this.#own.location).secret !== null;
  }

  /** Tells that the frame takes messages now, and where the reader is. */
  sendReady(locale: Locale, event: string | null): void {
    [this.#locale, this.#event] = [locale, event];
    this.#send({ type: 'ready', locale, event });
  }

  /** Tells which event is open, where the host does not know it. */
  sendEvent(event: string | null): void {
    if (event === this.#event) return;
    this.#event = event;
    this.#send({ type: 'select', event });
  }

  /** Tells the language, where the host does not know it. */
  sendLocale(locale: Locale): void {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#send({ type: 'locale', locale });
  }

  /** Tells the height of the content (CSS px) in every form that hosts understand, where it has changed. */
  sendHeight(height: number): void {
    const whole = Math.ceil(height);
    // In a closed tab a frame measures nothing; it will be told again when it is seen.
    if (whole === this.#height || whole === 0) return;
    this.#height = whole;
    this.#sendHeight();
  }

  /**
   * Asks to bring into view what stands between `top` and `bottom` (CSS px from the upper edge of the frame), which a
   * frame cannot in every browser: WebKit scrolls no host for it.
   */
  sendView(top: number, bottom: number): void {
    this.#send({ type: 'view', top, bottom });
  }

  /**
   * Asks a WordPress host to follow the link to `href`, which it does where that is on the site of the frame; false
   * where there is none to ask. Its frames may open no window.
   */
  askToFollow(href: string): boolean {
    const { location } = this.#own;
    const { secret } = identityOf(location);
    if (secret === null || parseUrl(href)?.host !== location.host) return false;
    this.#post({ message: 'link', value: href, secret });
    return true;
  }

  /** Calls `answer` for each valid message of the host until `signal` aborts. */
  listen(answer: (message: HostMessage) => void, signal: AbortSignal): void {
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (this.#host === null || source !== this.#host) return;
      if (this.#origin !== '*' && origin !== this.#origin) return;
      const message = hostMessageOf(data);
      if (message !== null) answer(message);
      else if (asksForHeight(data) && this.#height > 0) this.#sendHeight();
    };
    this.#own.addEventListener('message', onMessage, { signal });
  }

  #sendHeight(): void {
    for (const message of heightMessagesOf(this.#height, identityOf(this.#own.location))) this.#post(message);
  }

  #send(message: FrameMessage): void {
    this.#post(posted(message));
  }

  #post(message: unknown): void {
    this.#host?.postMessage(message, this.#origin);
  }
}

/** Hosts that begin to listen late ask for the height again: newswire/frames (and our loader), WordPress. */
function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { sentinel, type, message }: Readonly<Record<string, unknown>> = { ...data };
  return (sentinel === 'amp' && type === 'frames-init') || message === 'ready';
}
