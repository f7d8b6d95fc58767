import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Locale } from './i18n/locale.ts';
import { openDetailsOnPaper } from './page/detailsOnPaper.ts';
import { CrashScreen } from './page/CrashScreen.tsx';
import { localeResources } from './page/localeResources.ts';
import { preferredLocale, savedPreferences } from './page/preferences.ts';
import { Root } from './page/Root.tsx';
import { TextOnlyNotice } from './page/TextOnlyNotice.tsx';
import { WrittenStill } from './page/WrittenStill.tsx';
import './page/base.css';
import './page/theme.css';
import './page/print.css';
import { localeOfPath } from './place/address.ts';
import { PlaceStore } from './place/placeStore.ts';
// Every page has them, and the live picture need not bring them along.
import './timeline/stillStyles.ts';

const fetchTimeline = () => import('./timeline/Timeline.tsx');

/** Brings the page that the build wrote to life, or draws it where there is none: address → place → view. */
async function open(container: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const preferences = savedPreferences();
  const locale =
    localeOfPath(location.pathname, base) ?? preferredLocale(preferences.locale, navigator.languages);
  const isWritten = container.hasChildNodes();
  try {
    const resources = await localeResources(locale);
    const store = new PlaceStore(location, resources.edition, base);
    store.writeAddress();
    const view = (
      <Root
        store={store}
        initialResources={resources}
        initialPreferences={preferences}
        resourcesOf={localeResources}
        Still={WrittenStill}
        fetchTimeline={fetchTimeline}
      />
    );
    // In a transition React works in slices, between which the page answers the reader.
    startTransition(() => {
      if (isWritten) hydrateRoot(container, view);
      else createRoot(container).render(view);
    });
  } catch {
    // The network failed between the page and its data. A page that the build wrote is complete without them.
    document.documentElement.dataset['script'] = 'failed';
    if (isWritten) tellTextOnly(locale);
    else createRoot(container).render(<CrashScreen locale={locale} />);
  }
}

/** Tells the reader, beside the page as it was written, that it will not come to life. */
function tellTextOnly(locale: Locale): void {
  const corner = document.createElement('div');
  document.body.append(corner);
  createRoot(corner).render(<TextOnlyNotice locale={locale} />);
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with the id "root".');
openDetailsOnPaper();
void open(container);
