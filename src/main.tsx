import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './page/App.tsx';
import { CrashScreen } from './page/CrashScreen.tsx';
import { localeResources } from './page/localeResources.ts';
import { preferredLocale, savedPreferences } from './page/preferences.ts';
import { Safeguard } from './page/Safeguard.tsx';
import './page/base.css';
import './page/theme.css';
import { arrivalOf, localeOfPath } from './place/address.ts';
import { PlaceStore } from './place/placeStore.ts';

const fetchTimeline = () => import('./timeline/Timeline.tsx');

/** Opens the page that the address names: address → place → view. */
async function open(container: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const preferences = savedPreferences();
  const locale =
    localeOfPath(location.pathname, base) ?? preferredLocale(preferences.locale, navigator.languages);
  const root = createRoot(container);
  try {
    const resources = await localeResources(locale);
    const arrival = arrivalOf(location.search, locale, resources.edition);
    const store = new PlaceStore(arrival, resources.edition, base);
    store.writeAddress();
    root.render(
      <StrictMode>
        <Safeguard fallback={<CrashScreen locale={locale} />}>
          <App
            store={store}
            initialResources={resources}
            initialPreferences={preferences}
            resourcesOf={localeResources}
            fetchTimeline={fetchTimeline}
          />
        </Safeguard>
      </StrictMode>,
    );
  } catch {
    // The network failed between the page and its data.
    root.render(<CrashScreen locale={locale} />);
  }
}

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with the id "root".');
void open(container);
