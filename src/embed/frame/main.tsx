import { hydrateRoot } from 'react-dom/client';
import { HostPort } from './hostPort.ts';
import { optionsOf } from '../contract/options.ts';
import { addressParamsIn } from '../../model/addressParams.ts';
import { openDetailsOnPaper } from '../../page/styles/detailsOnPaper.ts';
import { keptTextOf } from '../../page/loading/keptText.ts';
import { puttingBack } from '../../page/loading/putBack.ts';
import { Root } from '../../page/shells/Root.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { frameResourcesIn } from './frameResources.ts';
import { eventTextKey } from '../../page/loading/eventTexts.ts';
import { eventTextsOf, searchIndexesOf } from '../../page/loading/lateData.ts';
import '../../page/styles/base.css';
import '../../page/styles/theme.css';
import 'virtual:story/styles.css';
import '../../page/styles/print.css';
import { noBar } from '../../place/addressBar.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import '../../reading/eventTextStyles.ts';
import '../../timeline/staticStyles.ts';
import { markScript } from '../../ui/scriptState.ts';

// Built as one classic script: in a sandbox, modules are refused where the files' host does not allow every origin.

/** Takes over the page that the build wrote, where it is whole: with the text of the event that it opens with. */
async function hydrate(container: HTMLElement): Promise<void> {
  const { own, of: resourcesOf } = frameResourcesIn(document);
  const { options, faults } = optionsOf(addressParamsIn(location.search).toString());
  const store = new PlaceStore(location, own.edition, import.meta.env.BASE_URL, noBar);
  const texts = eventTextsOf(container, own.locale);
  const { locale, event } = store.arrival.place;
  // Else the host would be told of a height that does not last.
  if (event !== null) await texts.load(eventTextKey(locale, event));
  const text = () => keptTextOf(container);
  hydrateRoot(
    container,
    <Root crashWords={own.messages.crash} text={text}>
      <EmbedApp
        store={store}
        initialResources={own}
        resourcesOf={resourcesOf}
        options={options}
        faults={faults}
        host={new HostPort(window, options.host)}
        text={text}
        texts={texts}
        searchIndexes={searchIndexesOf(container)}
        StaticTimeline={null}
        fetchTimeline={() => import('../../timeline/Timeline.tsx')}
      />
    </Root>,
    puttingBack(container),
  );
}

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
openDetailsOnPaper();
markScript('begun');
hydrate(container).catch((error: unknown) => {
  markScript('failed');
  console.error(error);
});
