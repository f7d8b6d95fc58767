import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import { edition as arabic } from 'virtual:edition/ar';
import { edition as english } from 'virtual:edition/en';
import { optionsOf } from './embed/options.ts';
import type { Locale } from './i18n/locale.ts';
import { framePathOf, isOfTheStory, pathOf, type SitePage } from './model/sitePages.ts';
import { ChangesPage } from './page/ChangesPage.tsx';
import { DrawnStill } from './page/DrawnStill.tsx';
import { EmbedRoot } from './page/EmbedRoot.tsx';
import { Entrance } from './page/Entrance.tsx';
import { IconSprite } from './page/IconSprite.tsx';
import type { LocaleResources } from './page/localeResources.ts';
import { noPreferences } from './page/preferences.ts';
import { Root } from './page/Root.tsx';
import { SourcesPage } from './page/SourcesPage.tsx';
import './page/base.css';
// The one style of the browser's part that no page is drawn with.
import './page/TextOnlyNotice.module.css';
import './page/theme.css';
import './page/print.css';
import { noBar } from './place/addressBar.ts';
import { PlaceStore } from './place/placeStore.ts';

const resources: Readonly<Record<Locale, LocaleResources>> = {
  ar: { locale: 'ar', edition: arabic, messages: ar },
  en: { locale: 'en', edition: english, messages: en },
};

/** What only a browser can fetch is not there yet when the build draws a page. */
const never = () => new Promise<never>(() => undefined);

/** Whether `page` comes to life in the browser; the others are whole as they are. */
export const isLive = isOfTheStory;

/** The HTML of `page` in `locale`, without script: what `main.tsx` takes over where the page is live. */
export function bodyOf(page: SitePage, locale: Locale, base: string): string {
  const own = resources[locale];
  if (page.kind === 'sources') return renderToStaticMarkup(<SourcesPage resources={own} base={base} />);
  if (page.kind === 'changes') return renderToStaticMarkup(<ChangesPage resources={own} base={base} />);
  const address = { pathname: pathOf(page, locale, base), search: '' };
  return renderToString(
    <Root
      store={new PlaceStore(address, own.edition, base)}
      initialResources={own}
      initialPreferences={noPreferences}
      resourcesOf={never}
      Still={DrawnStill}
      fetchTimeline={never}
      fetchEmbedDialog={never}
    />,
  );
}

/** The HTML of the page for frames in `locale`: what `frame.tsx` takes over. */
export function frameOf(locale: Locale, base: string): string {
  const own = resources[locale];
  const address = { pathname: framePathOf(locale, base), search: '' };
  return renderToString(
    <EmbedRoot
      store={new PlaceStore(address, own.edition, base, noBar)}
      initialResources={own}
      resourcesOf={never}
      options={optionsOf('').options}
      faults={[]}
      host={null}
      Still={DrawnStill}
      fetchTimeline={never}
    />,
  );
}

/** The HTML of the page at `base`, for readers whose language nobody knows yet. */
export function entranceOf(base: string): string {
  return renderToStaticMarkup(<Entrance resources={resources} base={base} />);
}

/** Every icon, to be written into each page once. */
export const sprite: string = renderToStaticMarkup(<IconSprite />);
