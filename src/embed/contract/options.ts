import { isTheme, type Theme } from '../../ui/theme.ts';
import { contrasting } from './accent.ts';
import { frameSizes, type FrameSize } from './frameSize.ts';
import { parseUrl } from './parseUrl.ts';
import type { FrameOption } from './optionTable.ts';

/**
 * What the frame reads of its address: how a host wants its timeline to look. Where the reader is in it is the place's
 * matter.
 */
export interface EmbedOptions {
  readonly theme: Theme;
  /** A colour for links and buttons on light and on dark ground (`#rrggbb`); null for our own. */
  readonly accent: { readonly onLight: string; readonly onDark: string } | null;
  readonly size: FrameSize;
  /** Whether all events are listed under the card. */
  readonly list: boolean;
  /** The only origin that may speak to the frame, and hears it; null for any. */
  readonly host: string | null;
  /** Whether an editor is trying options out: only then are mistakes in them told. */
  readonly preview: boolean;
}

/** An option whose value means nothing here. */
export interface OptionFault {
  /** Of `preview` none is told: who does not try options out hears of no faults. */
  readonly option: Exclude<FrameOption, 'preview'>;
  readonly value: string;
}

/** The options in the query of a frame's address, defaults for those that are missing or make no sense. */
export function optionsOf(search: string): {
  readonly options: EmbedOptions;
  readonly faults: readonly OptionFault[];
} {
  const params = new URLSearchParams(search);
  const faults: OptionFault[] = [];
  /** What `read` makes of the option; `otherwise` where it is missing, or, with a fault, where `read` gives null. */
  const option = <Value>(
    name: OptionFault['option'],
    read: (value: string) => Value | null,
    otherwise: Value,
  ): Value => {
    const value = params.get(name);
    if (value === null) return otherwise;
    const meant = read(value);
    if (meant === null) faults.push({ option: name, value });
    return meant ?? otherwise;
  };
  const options: EmbedOptions = {
    theme: option('theme', (value) => (isTheme(value) ? value : null), 'auto'),
    accent: option('accent', contrasting, null),
    size: option('size', (value) => frameSizes.find((size) => size === value) ?? null, 'full'),
    list: option('list', yesOrNo, false),
    host: option('host', originOf, null),
    preview: params.get('preview') === '1',
  } satisfies Record<FrameOption, unknown>;
  return { options, faults };
}

/** Whether `text` says yes; null where it says neither that nor no. */
function yesOrNo(text: string): boolean | null {
  if (text === '1') return true;
  return text === '0' ? false : null;
}

/** The origin in `text`, `https://news.example`, or the address of a page there; null where there is none. */
function originOf(text: string): string | null {
  const url = parseUrl(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}
