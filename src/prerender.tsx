import { FrameRoom } from './embed/room/frameRoom.ts';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { kinds } from 'virtual:story/kinds';
import { resources } from 'virtual:story/pages';
import { optionsOf } from './embed/contract/options.ts';
import { eventById } from './model/eventById.ts';
import type { Locale } from './i18n/locale.ts';
import type { EventTextSetting } from './site/lateDataNames.ts';
import {
  canonicalOf,
  framePathOf,
  isOfTheStory,
  pathOf,
  type MomentPage,
  type SitePage,
} from './site/sitePages.ts';
import { AccountsPage } from './page/shells/AccountsPage.tsx';
import { ChapterPage } from './page/shells/ChapterPage.tsx';
import { ChangesPage } from './page/shells/ChangesPage.tsx';
import { EmbedApp } from './embed/frame/EmbedApp.tsx';
import { Entrance } from './page/shells/Entrance.tsx';
import { IconSprite } from './page/regions/IconSprite.tsx';
import { eventTextKey } from './page/loading/eventTexts.ts';
import { FetchedStore } from './page/loading/fetchedStore.ts';
import type { WholeResources } from './page/loading/localeResources.ts';
import { noPreferences } from './page/storage/preferences.ts';
import { App } from './page/shells/App.tsx';
import { MomentsApp } from './page/shells/MomentsApp.tsx';
import { eventHtmlOf, writtenHtmlOf } from './page/shells/writtenHtml.tsx';
import { Root } from './page/shells/Root.tsx';
import { SourcesPage } from './page/shells/SourcesPage.tsx';
import { TextOnlyNotice } from './page/notices/TextOnlyNotice.tsx';
import './page/styles/base.css';
import './page/styles/theme.css';
import 'virtual:story/styles.css';
import './page/styles/print.css';
import { StaticTimeline } from './timeline/StaticTimeline.tsx';
import { noBar } from './place/addressBar.ts';
import { MomentStore } from './place/momentStore.ts';
import { PlaceStore } from './place/placeStore.ts';

/** The resources of `locale`. Throws where the story is not told in it. */
function resourcesIn(locale: Locale): WholeResources {
  const own = resources.find((one) => one.locale === locale);
  if (own === undefined) throw new Error(`The story is not told in “${locale}”.`);
  return own;
}

/** What only a browser can fetch is not there yet when the build draws a page. */
const never = () => new Promise<never>(() => undefined);

/** Whether `page` is hydrated in the browser; the others need no script. */
export function isLive(page: SitePage): boolean {
  return isOfTheStory(page) || page.kind === 'moment';
}

/** The HTML of `page` in `locale`, without script: what `main.tsx` takes over where the page is live. */
export function bodyOf(page: SitePage, locale: Locale, base: string): string {
  const own = resourcesIn(locale);
  if (page.kind === 'sources')
    return renderToStaticMarkup(<SourcesPage resources={own} base={base} part={page.part ?? 1} />);
  if (page.kind === 'chapter')
    return renderToStaticMarkup(<ChapterPage page={page} resources={own} base={base} />);
  if (page.kind === 'changes') return renderToStaticMarkup(<ChangesPage resources={own} base={base} />);
  if (page.kind === 'accounts') return renderToStaticMarkup(<AccountsPage resources={own} base={base} />);
  if (page.kind === 'moment') return momentOf(page, own, base);
  const address = { pathname: pathOf(page, locale, base), search: '' };
  const texts = new FetchedStore<string>(never);
  if (page.kind === 'event')
    texts.keep(eventTextKey(locale, page.event), eventTextIn(locale, page.event, 'page', base));
  return renderToString(
    <Root crashWords={own.messages.crash}>
      <App
        store={new PlaceStore(address, own.edition, base, noBar)}
        initialResources={{ ...own, written: {} }}
        writtenHtml={writtenHtmlOf(page, own, base)}
        pageResourcesOf={never}
        initialPreferences={noPreferences}
        texts={texts}
        searcher={new FetchedStore(never)}
        StaticTimeline={StaticTimeline}
        fetchTimeline={never}
        fetchFollowing={never}
        fetchEmbedDialog={never}
      />
    </Root>,
  );
}

/** The HTML of the page of a moment: what `liveMoments` takes over. */
function momentOf(page: MomentPage, own: WholeResources, base: string): string {
  const texts = new FetchedStore<string>(never);
  const told = canonicalOf(page, own.edition);
  if (told.kind === 'event')
    texts.keep(eventTextKey(own.locale, told.event), eventTextIn(own.locale, told.event, 'moment', base));
  const address = { pathname: pathOf(page, own.locale, base), search: '' };
  return renderToString(
    <Root crashWords={own.messages.crash}>
      <MomentsApp
        store={new MomentStore(address, own.edition, base, noBar)}
        resources={own}
        initialPreferences={noPreferences}
        texts={texts}
        searcher={new FetchedStore(never)}
        fetchEmbedDialog={never}
        follow={never}
      />
    </Root>,
  );
}

/** The HTML of what is known of an event, for its card on a page or in a frame, or as a moment. Throws where there is no such event. */
export function eventTextIn(locale: Locale, event: string, setting: EventTextSetting, base: string): string {
  const own = resourcesIn(locale);
  const known = eventById(own.edition, event);
  if (known === null) throw new Error(`There is no event “${event}”.`);
  return eventHtmlOf(known, own, setting, base);
}

/** The HTML of the page for frames in `locale`: what `src/embed/frame/main.tsx` takes over. */
export function frameOf(locale: Locale, base: string): string {
  const own = resourcesIn(locale);
  const address = { pathname: framePathOf(locale, base), search: '' };
  return renderToString(
    <Root crashWords={own.messages.crash}>
      <EmbedApp
        store={new PlaceStore(address, own.edition, base, noBar)}
        initialResources={own}
        resourcesOf={never}
        options={optionsOf('').options}
        faults={[]}
        room={new FrameRoom()}
        host={null}
        texts={new FetchedStore<string>(never)}
        searcher={new FetchedStore(never)}
        StaticTimeline={StaticTimeline}
        fetchTimeline={never}
      />
    </Root>,
  );
}

/** The HTML of the page at `base`, for readers whose language nobody knows yet. */
export function entranceOf(base: string): string {
  return renderToStaticMarkup(<Entrance resources={resources} base={base} />);
}

/** What a page that is hydrated in `locale` has beside it, for where that fails. */
export function textOnlyNoticeOf(locale: Locale, setting: 'page' | 'frame'): string {
  const { messages } = resourcesIn(locale);
  return renderToStaticMarkup(<TextOnlyNotice words={messages.crash} setting={setting} />);
}

/** Every icon, to be written into each page once. */
export const sprite: string = renderToStaticMarkup(<IconSprite kinds={kinds} />);
