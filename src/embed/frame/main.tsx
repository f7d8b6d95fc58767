import { createRoot, hydrateRoot } from 'react-dom/client';
import { HostPort } from './hostPort.ts';
import { tellEscape } from '../contract/escape.ts';
import { optionsOf, type EmbedOptions, type OptionFault } from '../contract/options.ts';
import { addressParamsIn } from '../../model/addressParams.ts';
import { openDetailsOnPaper } from '../../page/styles/detailsOnPaper.ts';
import { keptTextOf } from '../../page/loading/keptText.ts';
import { puttingBack } from '../../page/loading/putBack.ts';
import { Root } from '../../page/shells/Root.tsx';
import { momentTextsAttribute } from '../../site/lateDataNames.ts';
import { pathOf } from '../../site/sitePages.ts';
import type { MomentResources } from '../../page/loading/localeResources.ts';
import { MomentStore } from '../../place/momentStore.ts';
import { MomentsFrame } from './MomentsFrame.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { FrameRoom } from '../room/frameRoom.ts';
import { frameResourcesIn } from './frameResources.ts';
import { eventTextKey } from '../../page/loading/eventTexts.ts';
import { eventTextsOf, lateSearcherOf } from '../../page/loading/lateData.ts';
import '../../page/styles/base.css';
import '../../page/styles/theme.css';
import 'virtual:story/styles.css';
import '../../page/styles/print.css';
import { noBar } from '../../place/addressBar.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import '../../reading/eventTextStyles.ts';
import '../../timeline/staticStyles.ts';
import { isOfBaseline } from '../../ui/baseline.ts';
import { markScript } from '../../ui/scriptState.ts';

// Built as one classic script: in a sandbox, modules are refused where the files' host does not allow every origin.

/** Takes over the page that the build wrote, where it is whole: with the text of the event that it opens with. */
async function hydrate(container: HTMLElement): Promise<void> {
  if (!isOfBaseline()) return markScript('failed');
  const { own, of: resourcesOf } = frameResourcesIn(document);
  const { options, faults } = optionsOf(addressParamsIn(location.search).toString());
  if (options.preview) tellEscape(window);
  if (options.size === 'moments') {
    drawMoments(container, own, options, faults);
    return;
  }
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
        room={new FrameRoom()}
        text={text}
        texts={texts}
        searcher={lateSearcherOf(container)}
        StaticTimeline={null}
        fetchTimeline={() => import('../../timeline/Timeline.tsx')}
      />
    </Root>,
    puttingBack(container),
  );
}

/** The way through the key moments, in the place of what the build wrote, which is the timeline. */
function drawMoments(
  container: HTMLElement,
  own: MomentResources,
  { host, preview }: EmbedOptions,
  faults: readonly OptionFault[],
): void {
  const base = import.meta.env.BASE_URL;
  const address = {
    pathname: pathOf({ kind: 'moment', event: null }, own.locale, base),
    search: location.search,
  };
  const text = () => keptTextOf(container);
  createRoot(container, puttingBack(container)).render(
    <Root crashWords={own.messages.crash} text={text}>
      <MomentsFrame
        store={new MomentStore(address, own.edition, base, noBar)}
        resources={own}
        faults={faults}
        isEditor={preview}
        host={new HostPort(window, host)}
        room={new FrameRoom()}
        text={text}
        texts={eventTextsOf(container, own.locale, momentTextsAttribute)}
        searcher={lateSearcherOf(container)}
      />
    </Root>,
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
