import { inlineData } from '../contract/inlineData.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fetchedOnce } from '../../page/loading/fetchedOnce.ts';
import type { LocaleResources, MomentResources } from '../../page/loading/localeResources.ts';
import { handedOver } from '../../ui/handedOver.ts';

/** Gives a page for frames its resources. */
interface FrameResources {
  /** Those of the language that the page is written in. */
  readonly own: MomentResources;
  /** Those of any language: of another by a classic script, for a sandbox refuses whatever else could be fetched. */
  readonly of: (locale: Locale) => Promise<LocaleResources>;
}

/** The resources that the page has, and names (`data-others`). Throws where it has none. */
export function frameResourcesIn(page: Document): FrameResources {
  const element = page.getElementById(inlineData.element);
  if (element === null) throw new Error(`The page has no element "${inlineData.element}".`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
  const own = JSON.parse(element.textContent) as MomentResources;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  const addresses = JSON.parse(element.dataset['others'] ?? '{}') as Readonly<Record<Locale, string>>;
  const other = fetchedOnce((locale: Locale) => {
    const address = addresses[locale];
    if (address === undefined) return Promise.reject(new Error(`There is no “${locale}” here.`));
    return handedOver<LocaleResources>(address, inlineData.event, (resources) => resources.locale === locale);
  });
  return { own, of: (locale) => (locale === own.locale ? Promise.resolve(own) : other(locale)) };
}
