import type { Locale } from '../../i18n/locale.ts';
import { isTheme, type Theme } from '../../ui/theme.ts';

/**
 * What marks a message as one of ours, whichever way it goes. A version that adds no more than types stays the same.
 */
const envelope = { protocol: 'event-timeline', version: 1 } as const;

/** What a framed timeline tells the page around it. */
export type FrameMessage =
  /** It can be spoken to. */
  | { readonly type: 'ready'; readonly locale: Locale; readonly event: string | null }
  /** How high its content is (CSS px). */
  | { readonly type: 'height'; readonly height: number }
  /** The reader has opened an event, or closed it. */
  | { readonly type: 'select'; readonly event: string | null }
  | { readonly type: 'locale'; readonly locale: Locale }
  /** What the reader has asked for stands between `top` and `bottom` (CSS px from the upper edge of the frame). */
  | { readonly type: 'view'; readonly top: number; readonly bottom: number };

/** What a page may ask of a timeline that it frames. */
export type HostMessage =
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'select'; readonly event: string | null }
  /** First and last day of what the picture is to show, as `2022-07-01`. */
  | { readonly type: 'window'; readonly from: string; readonly to: string };

/** `message` as it is posted. */
export function posted<Message extends FrameMessage | HostMessage>(message: Message) {
  return { ...envelope, ...message };
}

/** The message of a host in `data`, whatever that is; null where it is none of ours. */
export function hostMessageOf(data: unknown): HostMessage | null {
  const { type, locale, theme, event, from, to } = ours(data);
  if (type === 'locale' && isLocale(locale)) return { type, locale };
  if (type === 'theme' && isTheme(theme)) return { type, theme };
  if (type === 'select' && isEvent(event)) return { type, event };
  if (type === 'window' && isDay(from) && isDay(to)) return { type, from, to };
  return null;
}

/** The message of a framed timeline in `data`, whatever that is; null where it is none of ours. */
export function frameMessageOf(data: unknown): FrameMessage | null {
  const { type, locale, event, height, top, bottom } = ours(data);
  if (type === 'ready' && isLocale(locale) && isEvent(event)) return { type, locale, event };
  if (type === 'height' && isHeight(height)) return { type, height };
  if (type === 'select' && isEvent(event)) return { type, event };
  if (type === 'locale' && isLocale(locale)) return { type, locale };
  if (type === 'view' && isPlace(top) && isPlace(bottom)) return { type, top, bottom };
  return null;
}

/** The fields of a message of ours; none where `data` is something else. */
function ours(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) return {};
  const fields: Readonly<Record<string, unknown>> = { ...data };
  return fields['protocol'] === envelope.protocol && fields['version'] === envelope.version ? fields : {};
}

/** A language tag (BCP 47); whether the story is told in it, the frame knows. */
const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
const isEvent = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isHeight = (value: unknown): value is number => isPlace(value) && value > 0;
