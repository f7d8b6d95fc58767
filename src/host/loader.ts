import { frameMessageOf, posted, type FrameMessage, type HostMessage } from '../embed/protocol.ts';

/** The name of the element, and of the events that frames and elements tell their page of: `event-timeline:select`. */
const tag = 'event-timeline';

/** The attributes of the element that the frame's address takes over as options of the same names. */
const options = [
  'theme',
  'event',
  'size',
  'list',
  'accent',
  'chapter',
  'from',
  'to',
  'lanes',
  'kinds',
  'who',
];

/** Says what changed in an attribute to a frame that is there already. */
const changes: Readonly<Record<string, (value: string) => HostMessage | null>> = {
  lang: (value) => (value === 'ar' || value === 'en' ? { type: 'locale', locale: value } : null),
  theme: (value) =>
    value === 'auto' || value === 'light' || value === 'dark' ? { type: 'theme', theme: value } : null,
  event: (value) => ({ type: 'select', event: value === '' ? null : value }),
};

const script = document.currentScript;
if (script instanceof HTMLScriptElement && customElements.get(tag) === undefined) begin(script.src);

/** Serves all timelines of this page, those that come later included. `address` is that of this script. */
function begin(address: string): void {
  const site = new URL('.', address).href;
  customElements.define(tag, elementFor(site));
  addEventListener('message', ({ source, origin, data }) => {
    // A frame in a sandbox has no origin; whose it is, its own address says, which only this page can set.
    if (source === null || (origin !== 'null' && origin !== new URL(site).origin)) return;
    const message = frameMessageOf(data);
    const frame = message && framesOf(site).find(({ contentWindow }) => contentWindow === source);
    if (frame != null && message !== null) heed(frame, message);
  });
  // Those that were there before this script have told their height to nobody.
  for (const { contentWindow } of framesOf(site)) {
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
}

/** The frames of `site` in the page, in elements of ours or as they are. */
function framesOf(site: string): readonly HTMLIFrameElement[] {
  const own = Array.from(document.querySelectorAll(tag), ({ shadowRoot }) =>
    shadowRoot?.querySelector('iframe'),
  );
  return [...own, ...document.querySelectorAll('iframe')].filter(
    (frame): frame is HTMLIFrameElement => frame?.src.startsWith(site) === true,
  );
}

function heed(frame: HTMLIFrameElement, message: FrameMessage): void {
  if (message.type === 'height') fit(frame, message.height);
  const root = frame.getRootNode();
  const told = root instanceof ShadowRoot ? root.host : frame;
  told.dispatchEvent(new CustomEvent(`${tag}:${message.type}`, { bubbles: true, detail: message }));
}

/** Makes `frame` as high as its content; what the reader reads below it stays where it is. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const { bottom, height: before } = frame.getBoundingClientRect();
  frame.style.height = `${Math.min(height, 20_000)}px`;
  // Browsers that anchor the page have done so.
  if (bottom < 0 && !CSS.supports('overflow-anchor', 'auto')) {
    scrollBy({ top: frame.getBoundingClientRect().height - before, behavior: 'instant' });
  }
}

/** The class of the element `<event-timeline lang="ar" theme="auto">`, which frames the timeline of `site`. */
function elementFor(site: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = Object.keys(changes);

    connectedCallback(): void {
      if (this.shadowRoot !== null) return;
      const locale = this.getAttribute('lang') === 'ar' ? 'ar' : 'en';
      const query = options
        .filter((name) => this.hasAttribute(name))
        .map((name) => `${name}=${encodeURIComponent(this.getAttribute(name) ?? '')}`);
      const frame = document.createElement('iframe');
      frame.src = `${site}${locale}/embed/?${query.join('&')}`;
      frame.title = this.getAttribute('title') ?? (locale === 'ar' ? 'خط زمني' : 'Timeline');
      frame.loading = 'lazy';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.allow = 'clipboard-write; web-share';
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.style.cssText = 'display:block;inline-size:100%;border:0';
      frame.style.height = `${this.getAttribute('height') ?? 900}px`;
      // What stands in the element without script is not shown any more.
      this.attachShadow({ mode: 'open' }).append(frame);
      this.style.display = 'block';
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      const frame = this.shadowRoot?.querySelector('iframe');
      const message = before === value ? null : changes[name]?.(value ?? '');
      if (message != null) frame?.contentWindow?.postMessage(posted(message), '*');
    }
  };
}
