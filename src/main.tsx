import { startTransition, type ComponentProps, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { fetchLocale } from 'virtual:story/locales';
import { openDetailsOnPaper } from './page/styles/detailsOnPaper.ts';
import { eventTextsOf, lateSearcherOf } from './page/loading/lateData.ts';
import { localeResources, type LocaleResources } from './page/loading/localeResources.ts';
import { keptTextOf } from './page/loading/keptText.ts';
import { puttingBack } from './page/loading/putBack.ts';
import { fetchWrittenTexts, writtenTextsIn } from './page/loading/writtenTexts.ts';
import { savedPreferences } from './page/storage/preferences.ts';
import { keepForOffline } from './offline/keepForOffline.ts';
import { App } from './page/shells/App.tsx';
import { Root } from './page/shells/Root.tsx';
import { keepTypeface } from './page/storage/typefaces.ts';
import './page/styles/base.css';
import './page/styles/theme.css';
import 'virtual:story/styles.css';
import './page/styles/print.css';
import type { Locale } from './i18n/locale.ts';
import { localeOfPath } from './place/address.ts';
import { PlaceStore } from './place/placeStore.ts';
import { servedPath } from './place/servedPath.ts';
import { followingId, momentWordsAttribute } from './site/lateDataNames.ts';
import { pathOf } from './site/sitePages.ts';
// Every page has these styles already: the chunk of the live picture need not bring them.
import './timeline/staticStyles.ts';
import { isOfBaseline } from './ui/baseline.ts';
import { isTranslated } from './ui/isTranslated.ts';
import { markScript, textOnlyId } from './ui/scriptState.ts';

const fetchTimeline = () => import('./timeline/Timeline.tsx');
const fetchFollowing = () => import('./page/following/Following.tsx');
const fetchChapter = () => import('./page/shells/liveChapter.tsx');
const fetchMoments = () => import('./page/shells/liveMoments.tsx');
const fetchEmbedDialog = async (locale: Locale) =>
  (await import('./page/loading/embedDialogChunk.ts')).embedDialogIn(locale);

/**
 * Hydrates the page that the build wrote: address → place → view. Without it the page is complete as it is. Rejects where
 * the resources of its language cannot be had.
 */
async function hydrate(container: HTMLElement): Promise<void> {
  if (!isOfBaseline()) return markScript('failed');
  const base = import.meta.env.BASE_URL;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
  const pathname = servedPath(location.pathname, canonical);
  const locale = localeOfPath(pathname, base, Object.keys(fetchLocale));
  // A copy that lives elsewhere, as in an archive: what its address means is not ours to say.
  if (locale === null) return leaveAsWritten();
  const holder = document.getElementById(followingId);
  if (holder !== null) return (await fetchChapter()).liveChapter({ holder, locale, base, fetchTimeline });
  const resources = await localeResources(locale);
  const text = () => keptTextOf(container);
  const shared = {
    text,
    initialPreferences: savedPreferences(),
    texts: eventTextsOf(container, locale),
    searcher: lateSearcherOf(container),
    fetchEmbedDialog,
  };
  const words = container.getAttribute(momentWordsAttribute);
  const app =
    words === null
      ? storyApp(container, pathname, resources, shared)
      : (await fetchMoments()).liveMoments({ own: resources, words, base, ...shared });
  keepTypeface(resources.edition.language);
  // In a transition React works in slices, between which the page answers the reader.
  startTransition(() => {
    hydrateRoot(
      container,
      <Root crashWords={resources.messages.crash} text={text}>
        {app}
      </Root>,
      puttingBack(container),
    );
  });
}

/** The page of the story, or of an event, that the build wrote for `pathname`. */
function storyApp(
  container: HTMLElement,
  pathname: string,
  resources: LocaleResources,
  shared: Pick<
    ComponentProps<typeof App>,
    'text' | 'initialPreferences' | 'texts' | 'searcher' | 'fetchEmbedDialog'
  >,
): ReactNode {
  const base = import.meta.env.BASE_URL;
  const { locale } = resources;
  const store = new PlaceStore({ pathname, search: location.search }, resources.edition, base);
  const { event } = store.prerendered.place;
  // Before React: where it cannot hydrate the page it draws it anew, and these are no longer in it.
  const ownTexts = writtenTextsIn(container);
  const page = event === null ? ({ kind: 'story' } as const) : ({ kind: 'event', event } as const);
  const pageResourcesOf = async (wanted: Locale) => {
    const [own, written] = await Promise.all([
      localeResources(wanted),
      wanted === locale || page.kind === 'event' ? ownTexts : fetchWrittenTexts(pathOf(page, wanted, base)),
    ]);
    return { ...own, written };
  };
  // Before the page hears of it: what the browser has translated is not told in other words in place.
  addEventListener('popstate', (change) => {
    if (
      !isTranslated() ||
      localeOfPath(location.pathname, base, Object.keys(fetchLocale)) === store.arrival.place.locale
    )
      return;
    change.stopImmediatePropagation();
    location.reload();
  });
  store.writeAddress();
  return (
    <App
      store={store}
      initialResources={{ ...resources, written: ownTexts }}
      writtenHtml={null}
      pageResourcesOf={pageResourcesOf}
      StaticTimeline={null}
      fetchTimeline={fetchTimeline}
      fetchFollowing={fetchFollowing}
      {...shared}
    />
  );
}

/** Lets styles hide what would need script, and tells of no failure. */
function leaveAsWritten(): void {
  document.getElementById(textOnlyId)?.remove();
  markScript('failed');
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
openDetailsOnPaper();
markScript('begun');
hydrate(container).catch((error: unknown) => {
  markScript('failed');
  console.error(error);
});
// Once nothing of the page waits for the network any more. The development server writes no worker.
if (import.meta.env.PROD) {
  if (document.readyState === 'complete') void keepForOffline();
  else addEventListener('load', () => void keepForOffline(), { once: true });
}
