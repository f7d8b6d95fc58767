import { inlineData } from '../contract/inlineData.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fetchedOnce } from '../../page/loading/fetchedOnce.ts';
import type { LocaleResources } from '../../page/loading/localeResources.ts';

/** Gives a page for frames its resources. */
interface FrameResources {
  /** Those of the language that the page is written in. */
  readonly own: LocaleResources;
  /** Those of any language: of another by a classic script, for a sandbox refuses whatever else could be fetched. */
  readonly of: (locale: Locale) => Promise<LocaleResources>;
}

/** The resources that the page has, and names (`data-others`). Throws where it has none. */
export function frameResourcesIn(page: Document): FrameResources {
  const element = page.getElementById(inlineData.element);
  if (element === null) throw new Error(`The page has no element "${inlineData.element}".`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
  const own = JSON.parse(element.textContent) as LocaleResources;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  const addresses = JSON.parse(element.dataset['others'] ?? '{}') as Readonly<Record<Locale, string>>;
  const other = fetchedOnce((locale: Locale) => {
    const address = addresses[locale];
    if (address === undefined) return Promise.reject(new Error(`There is no “${locale}” here.`));
    return fetchedByScript(address, locale, page);
  });
  return { own, of: (locale) => (locale === own.locale ? Promise.resolve(own) : other(locale)) };
}

/** The resources in `locale` from the classic script at `address`; rejects when it cannot be fetched. */
async function fetchedByScript(address: string, locale: Locale, page: Document): Promise<LocaleResources> {
  const script = page.createElement('script');
  script.src = address;
  try {
    return await new Promise((resolve, reject) => {
      const take = (event: Event) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
        const { detail } = event as CustomEvent<LocaleResources>;
        // A third language may be on its way as well.
        if (detail.locale === locale) resolve(detail);
      };
      addEventListener(inlineData.event, take);
      // On `load` too: the right script has dispatched its event by then, so that something else was served instead.
      const fail = () => {
        removeEventListener(inlineData.event, take);
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
