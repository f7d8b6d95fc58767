import type { Locale } from '../../i18n/locale.ts';
import { escaped } from '../../site/escaped.ts';
import { shareImagePathOf } from '../../site/siteFiles.ts';
import { framePathOf, pathOf } from '../../site/sitePages.ts';
import { frameTerms } from '../contract/frameTerms.ts';
import { roomProperty } from '../contract/roomProperty.ts';
import { optionTable, type WrittenOptions } from '../contract/optionTable.ts';
import { coarse, heightAt, heightIn, simplified, type Room } from './room.ts';

/** What a snippet frames, and where it comes from. */
export interface Framed {
  /** The address under which the timeline lives, with a slash at its end: `https://news.example/timeline/`. */
  readonly site: string;
  /** The id of the story. */
  readonly story: string;
  readonly locale: Locale;
  /** The name of the frame, in the reader's language. */
  readonly title: string;
  readonly options: WrittenOptions;
  /** How high it will be. */
  readonly room: Room;
}

/** How much higher (CSS px) than need be the loader makes room, to say it in few words: every page fetches them. */
const loaderExcess = { step: 8, line: 64 };

/** The height of `room` as CSS, as short, and so as high, as the loader has it. */
export function loaderHeightIn(room: Room): string {
  return heightIn(simplified(coarse(room, loaderExcess.step), loaderExcess.line));
}

/** The width (CSS px) of the column that a frame is made for where nothing tells its own. */
export const usualWidth = 640;

/** A frame by itself, for pages that take scripts out: right with nothing but what it says. */
export function frameSnippet(framed: Framed): string {
  const height = heightIn(simplified(framed.room));
  const frame = attributesOf({
    ...plainFrame(framed),
    style: `display: block; border: 0; inline-size: 100%; block-size: ${height}`,
  });
  return [
    // Its width is that of the frame, and the measure of its height; else it would have none in a flex container.
    '<div style="container-type: inline-size; inline-size: 100%">',
    '  <iframe',
    ...frame.map((line) => `    ${line}`),
    '  ></iframe>',
    '</div>',
    captionOf(framed),
  ].join('\n');
}

/** The attributes of a frame that is right without any styles. */
export function plainFrame(framed: Framed): Readonly<Record<string, string>> {
  const { locale, title, room } = framed;
  return {
    src: frameAddressOf(framed),
    title,
    lang: locale,
    // As wide as the column. WordPress stretches a frame with two numbers as if it were a film.
    width: '100%',
    height: String(Math.round(heightAt(room, usualWidth))),
    // Obsolete, and the only way to have no border where styles are taken out.
    frameborder: '0',
    ...frameTerms,
  };
}

/** The same with the script that makes it as high as what it shows. */
export function fittingSnippet(framed: Framed): string {
  return `${frameSnippet(framed)}\n${loaderOf(framed)}`;
}

/** An element with the same script. What is in it is for readers whose scripts are off, and keeps the room until the script is there. */
export function elementSnippet(framed: Framed): string {
  const { story, locale, title, options, room } = framed;
  const height = loaderHeightIn(room);
  const attributes = attributesOf({
    story,
    lang: locale,
    title,
    ...options,
    ...(!isKnown(options) && { room: height }),
    style: `display: block; container-type: inline-size; inline-size: 100%; ${roomProperty}: ${height}`,
  });
  return [
    '<event-timeline',
    ...attributes.map((line) => `  ${line}`),
    '>',
    // Its width is the measure of the height, and an element is not its own container.
    `  <div style="min-block-size: var(${roomProperty}, 0)">`,
    ...imageOf(framed).map((line) => `    ${line}`),
    '  </div>',
    '</event-timeline>',
    captionOf(framed),
    loaderOf(framed),
  ].join('\n');
}

/** The address of the frame, its options included. */
export function frameAddressOf({
  site,
  locale,
  options,
}: Pick<Framed, 'site' | 'locale' | 'options'>): string {
  const query = new URLSearchParams(options).toString();
  return `${framePathOf(locale, site)}${query === '' ? '' : `?${query}`}`;
}

/** The address of the page that a frame is of: of the event that it opens with, or the story. */
function pageAddressOf({ site, locale, options: { event } }: Framed): string {
  return pathOf(event === undefined ? { kind: 'story' } : { kind: 'event', event }, locale, site);
}

/**
 * A link below the frame: what is left where frames, scripts or styles are taken out (feeds, mails, reading views), and
 * where a host’s policy blocks frames, which shows nothing in their place.
 */
function captionOf(framed: Framed): string {
  const { locale, title } = framed;
  const link = `<a href="${escaped(pageAddressOf(framed))}">${escaped(title)}</a>`;
  return `<p lang="${escaped(locale)}" dir="auto">${link}</p>`;
}

/** An image that leads there, for readers who get no frame. Lazy, for the others never see it. */
function imageOf(framed: Framed): readonly string[] {
  const { site, locale, title } = framed;
  const image = attributesOf({
    src: shareImagePathOf({ kind: 'story' }, { locale, events: [] }, site),
    alt: title,
    // Where styles are taken out a height would stretch it.
    width: String(usualWidth),
    loading: 'lazy',
    style: 'inline-size: 100%; block-size: auto',
  });
  return [`<a href="${escaped(pageAddressOf(framed))}">`, `  <img ${image.join(' ')}>`, '</a>'];
}

/** Whether the loader knows by itself how high a frame with `options` will be. */
function isKnown(options: WrittenOptions): boolean {
  return !Object.entries(optionTable).some(([name, { changesHeight }]) => changesHeight && name in options);
}

const loaderOf = ({ site }: Framed) => `<script async src="${escaped(`${site}embed.js`)}"></script>`;

/** Attributes of HTML, each `name="value"`, with every value escaped. */
export function attributesOf(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${name}="${escaped(value)}"`);
}
