import { trustedPage } from '../../ui/trusted.ts';
import { fetchedOnce } from './fetchedOnce.ts';

/** The parts of a page that are only read: the build writes them, and React leaves them as they are. */
const parts = ['chronicle', 'sources'] as const;
export type WrittenPart = (typeof parts)[number];

/** What a page has of them; in the build as HTML, in a browser as elements. */
export type WrittenTexts<Form> = Partial<Readonly<Record<WrittenPart, Form>>>;

/** The attribute that tells which part an element of the page holds. */
export const writtenAttribute = 'data-written';

/**
 * The written parts of the page at a path, fetched once: the other language of a page is another page of the site.
 * Rejects where it cannot be fetched or is no page of this build, and may then be asked again.
 */
export const fetchWrittenTexts = fetchedOnce(writtenTextsAt);

async function writtenTextsAt(path: string): Promise<WrittenTexts<Element>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  const page = new DOMParser().parseFromString(trustedPage(await response.text()), 'text/html');
  const texts = writtenTextsIn(page);
  if (texts.chronicle === undefined) throw new Error(`${path} has no chronicle.`);
  return texts;
}

/** The written parts of `page`. */
export function writtenTextsIn(page: ParentNode): WrittenTexts<Element> {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const element = page.querySelector(`[${writtenAttribute}="${part}"]`);
      return element === null ? [] : [[part, element]];
    }),
  );
}
