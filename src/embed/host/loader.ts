import { frameMessageOf, posted, type FrameMessage, type HostMessage } from '../contract/protocol.ts';
import { frameTerms } from '../contract/frameTerms.ts';
import { roomProperty } from '../contract/roomProperty.ts';
import { spareOf } from '../contract/spare.ts';
import type { Theme } from '../../ui/theme.ts';

/** The name of the element, and of the events that frames and elements tell their page of: `event-timeline:select`. */
const tag = 'event-timeline';

/** The attributes of the element that the frame's address takes over as options of the same names. */
const options = import.meta.env.OPTIONS.split(' ');

/** Says what changed in an attribute to a frame that is there already. */
const changes: Readonly<Record<string, (value: string) => HostMessage>> = {
  lang: (value) => ({ type: 'locale', locale: localeOf(value) }),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the frame takes no other: one check is enough
  theme: (value) => ({ type: 'theme', theme: value as Theme }),
  event: (value) => ({ type: 'select', event: value === '' ? null : value }),
};

/** What a policy of the page has refused, as an event tells it (`blockedURI`), or a report. */
interface Refusal {
  readonly effectiveDirective?: string;
  readonly disposition?: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
}

/** No frame is made higher (CSS px), whatever it says. */
const highest = 20_000;

const frames = import.meta.env.FRAMES;
const own = import.meta.env.STORY;

const script = document.currentScript;
if (script instanceof HTMLScriptElement && customElements.get(tag) === undefined) begin(script.src);

/** Serves all timelines of this page, those that come later included. `address` is that of this script. */
function begin(address: string): void {
  const site = new URL('.', address).href;
  const { origin: ownOrigin } = new URL(site);
  /** The frames in elements, wherever in the page these are. */
  const framed = new Map<HTMLElement, HTMLIFrameElement>();
  customElements.define(tag, elementFor(site, framed));

  addEventListener('message', ({ source, origin, data }) => {
    // A frame in a sandbox has no origin; whose it is, its own address says, which only this page can set.
    if (source === null || (origin !== 'null' && origin !== ownOrigin)) return;
    const message = frameMessageOf(data);
    if (message === null) return;
    for (const [element, frame] of framed) {
      if (frame.contentWindow !== source) continue;
      // What changed before there was anybody to be told; it may also have been moved, which loads it anew.
      if (message.type === 'ready') for (const name of Object.keys(changes)) tell(element, frame, name);
      return heed(element, frame, message);
    }
    for (const frame of bareFrames(site)) {
      if (frame.contentWindow === source) return heed(frame, frame, message);
    }
  });
  const hear = (refusal: Refusal | null | undefined) => {
    if (refusesFrames(refusal, ownOrigin)) takeAway(framed, bareFrames(site));
  };
  // Reports tell what was refused before this script was there, too; Firefox has none.
  if (Reflect.has(globalThis, 'ReportingObserver')) {
    const hearAll = (reports: readonly Report[]) => {
      for (const { body } of reports) hear(body);
    };
    new ReportingObserver(hearAll, { buffered: true, types: ['csp-violation'] }).observe();
  } else addEventListener('securitypolicyviolation', hear);
  // Those that were there before this script have told their height to nobody.
  for (const { contentWindow } of bareFrames(site)) {
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
}

/** The frames of `site` that stand in the page by themselves. */
function bareFrames(site: string): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));
}

/** Whether `refusal` keeps the pages of `origin` out of frames. */
function refusesFrames(refusal: Refusal | null | undefined, origin: string): boolean {
  const { effectiveDirective, disposition, blockedURI, blockedURL = blockedURI } = refusal ?? {};
  return (
    effectiveDirective === 'frame-src' && disposition === 'enforce' && blockedURL?.startsWith(origin) === true
  );
}

/** Takes away frames that show nothing, with their room: what stands in the elements, and the links below, are left. */
function takeAway(
  framed: ReadonlyMap<HTMLElement, HTMLIFrameElement>,
  bare: readonly HTMLIFrameElement[],
): void {
  for (const frame of [...framed.values(), ...bare]) frame.style.setProperty('display', 'none', 'important');
  for (const element of framed.keys()) {
    element.shadowRoot?.append(document.createElement('slot'));
    element.style.removeProperty(roomProperty);
  }
}

/** Tells `frame` what the attribute `name` of its element says, unless it never said anything. */
function tell(element: HTMLElement, frame: HTMLIFrameElement, name: string): void {
  const value = element.getAttribute(name);
  const isAsLoaded = value === null && !new URL(frame.src).searchParams.has(name);
  const message = isAsLoaded ? null : changes[name]?.(value ?? '');
  if (message != null) frame.contentWindow?.postMessage(posted(message), '*');
}

/** Does what `frame` says, and tells the page of it, as an event of `told`. */
function heed(told: HTMLElement, frame: HTMLIFrameElement, message: FrameMessage): void {
  if (message.type === 'height') fit(frame, message.height);
  else if (message.type === 'view') bringIntoView(frame, message.top, message.bottom);
  told.dispatchEvent(new CustomEvent(`${tag}:${message.type}`, { bubbles: true, detail: message }));
}

/** Makes `frame` as high as its content; what the reader reads below it stays where it is. */
function fit(frame: HTMLIFrameElement, content: number): void {
  const { bottom, height: before } = frame.getBoundingClientRect();
  const height = Math.min(content, highest) + edgesOf(frame);
  const isSeenBelow = bottom > 0 && bottom < innerHeight;
  if (isSeenBelow && height < before && before - height < spareOf(before)) return;
  // The page's rules for frames are not meant for this one.
  frame.style.setProperty('height', `${height}px`, 'important');
  // Browsers that anchor the page have done so.
  if (bottom < 0 && !CSS.supports('overflow-anchor', 'auto')) {
    scrollBy({ top: frame.getBoundingClientRect().height - before, behavior: 'instant' });
  }
}

/** Scrolls the page until it shows what stands in `frame` between `top` and `bottom`, no further than that takes. */
function bringIntoView(frame: HTMLIFrameElement, top: number, bottom: number): void {
  // Negative, they leave that part of the frame to be scrolled to.
  frame.style.scrollMargin = `${-top}px 0 ${bottom - frame.offsetHeight}px`;
  frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  frame.style.scrollMargin = '';
}

/** How much of the height that is set for `frame` its content does not have (CSS px). */
function edgesOf(frame: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
}

/** The language of ours that `lang` (BCP 47) asks for, else the first: `fa` for `fa-IR`. */
function localeOf(lang: string | null): string {
  const locales = Object.keys(frames);
  const [language] = (lang ?? '').toLowerCase().split('-');
  return locales.find((one) => one.toLowerCase() === language) ?? locales[0] ?? '';
}

/** The class of the element `<event-timeline lang="ar" theme="auto">`, which frames the timeline of `site`. */
function elementFor(site: string, framed: Map<HTMLElement, HTMLIFrameElement>): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = Object.keys(changes);

    connectedCallback(): void {
      const story = this.getAttribute('story') ?? own;
      if (story !== own) {
        // What stands in the element stays: a link leads on.
        console.error(`<${tag}>: ${site} has no story “${story}”, only “${own}”.`);
        return;
      }
      const frame = this.shadowRoot?.querySelector('iframe') ?? this.#frame();
      framed.set(this, frame);
    }

    disconnectedCallback(): void {
      framed.delete(this);
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      const frame = framed.get(this);
      if (before !== value && frame !== undefined) tell(this, frame, name);
    }

    /** What stands in the element without script is not shown any more. */
    #frame(): HTMLIFrameElement {
      const locale = localeOf(this.getAttribute('lang'));
      const query = options
        .filter((name) => this.hasAttribute(name))
        .map((name) => `${name}=${encodeURIComponent(this.getAttribute(name) ?? '')}`);
      const frame = document.createElement('iframe');
      frame.src = `${site}${locale}/embed/?${query.join('&')}`;
      frame.title = this.title || (frames[locale]?.title ?? '');
      for (const [name, value] of Object.entries(frameTerms)) frame.setAttribute(name, value);
      const asked = this.getAttribute('size');
      const size = asked === 'compact' || asked === 'moments' ? asked : 'full';
      const style = new CSSStyleSheet();
      style.replaceSync(
        ':host{display:block;container-type:inline-size;inline-size:100%}' +
          `iframe{display:block;inline-size:100%;border:0;height:${frames[locale]?.[size]}}`,
      );
      // As a value, not as a part of the sheet: what is no height goes nowhere, whatever else stands in it.
      const room = this.getAttribute('room') ?? '';
      frame.style.height = room;
      if (room !== '' && frame.style.height === '')
        console.warn(`<${tag}>: room is no CSS length: “${room}”.`);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      root.append(frame);
      return frame;
    }
  };
}
