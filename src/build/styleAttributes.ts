import { writtenStyle } from '../ui/writtenStyles.ts';

/** A document without `style` attributes. */
interface Unstyled {
  readonly html: string;
  /** The same styles as a sheet, for where there is no script to give them back; empty where there are none. */
  readonly css: string;
}

/** As React writes the attribute: texts have their quotation marks escaped. */
const attribute = / style="([^"]*)"/g;

/** Custom properties whose values are figures and sums of them, `--start:calc(1cqi + var(--from-240)*2px)`. */
const declarations = /^(?:--[\w-]+:[\w\s.()*+%-]+(?:;|$))+$/;

/**
 * Moves the `style` attributes of the document `html` to where a Content-Security-Policy lets them be: into an attribute
 * of ours, which a script in the head gives back (`ui/writtenStyles.ts`), and into a sheet. Throws where a style is more
 * than figures for the style sheets.
 */
export function withoutStyleAttributes(html: string): Unstyled {
  const rules = new Set<string>();
  const unstyled = html.replaceAll(attribute, (_, style: string) => {
    if (!declarations.test(style))
      throw new Error(`A style may set nothing but custom properties to figures: ${style}`);
    rules.add(`[${writtenStyle}="${style}"]{${style}}`);
    return ` ${writtenStyle}="${style}"`;
  });
  return { html: unstyled, css: [...rules].join('\n') };
}

/** `html` with the sheet at `address`, which is fetched where scripts are off and nowhere else. */
export function withSheetForNoScript(html: string, address: string): string {
  return html.replace('</head>', `<noscript><link rel="stylesheet" href="${address}" /></noscript></head>`);
}
