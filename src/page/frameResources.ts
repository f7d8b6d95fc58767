import { handover } from '../embed/handover.ts';
import type { Locale } from '../i18n/locale.ts';
import type { LocaleResources } from './localeResources.ts';

/** A source of the resources of a page for frames. */
interface FrameResources {
  /** Those of the language that the page is written in. */
  readonly own: LocaleResources;
  /** Those of any language: of another by a classic script, for a sandbox refuses whatever else could be fetched. */
  readonly of: (locale: Locale) => Promise<LocaleResources>;
}

/** The resources that the page has, and names (`data-other`). Throws where it has none. */
export function frameResourcesIn(page: Document): FrameResources {
  const element = page.getElementById(handover.element);
  const script = element?.dataset['other'];
  if (element === null || script === undefined)
    throw new Error(`The page has no element "${handover.element}".`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
  const own = JSON.parse(element.textContent) as LocaleResources;
  let other: Promise<LocaleResources> | null = null;
  return {
    own,
    of(locale) {
      if (locale === own.locale) return Promise.resolve(own);
      other ??= handedOverBy(script, page).catch((error: unknown) => {
        other = null;
        throw error;
      });
      return other;
    },
  };
}

/** What the classic script at `address` hands over; rejects when it cannot be fetched. */
async function handedOverBy(address: string, page: Document): Promise<LocaleResources> {
  const script = page.createElement('script');
  script.src = address;
  try {
    return await new Promise((resolve, reject) => {
      const take = (event: Event) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
        resolve((event as CustomEvent<LocaleResources>).detail);
      };
      addEventListener(handover.event, take, { once: true });
      // Also where something else came in its stead: what hands over does so before it has loaded.
      const fail = () => {
        removeEventListener(handover.event, take);
        reject(new Error(`${address} could not be fetched.`));
      };
      script.addEventListener('error', fail);
      script.addEventListener('load', fail);
      page.head.append(script);
    });
  } finally {
    script.remove();
  }
}
