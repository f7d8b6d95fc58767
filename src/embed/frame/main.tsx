import { hydrateRoot } from 'react-dom/client';
import { HostPort } from './hostPort.ts';
import { optionsOf } from '../contract/options.ts';
import { openDetailsOnPaper } from '../../page/styles/detailsOnPaper.ts';
import { Root } from '../../page/shells/Root.tsx';
import { EmbedApp } from './EmbedApp.tsx';
import { frameResourcesIn } from './frameResources.ts';
import '../../page/styles/base.css';
import '../../page/styles/theme.css';
import 'virtual:story/styles.css';
import '../../page/styles/print.css';
import { noBar } from '../../place/addressBar.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import '../../timeline/staticStyles.ts';
import { markScript } from '../../ui/scriptState.ts';

// Built as one classic script: in a sandbox, modules are refused where the files' host does not allow every origin.

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no element with the id "root".');
const resources = frameResourcesIn(document);
const { options, faults } = optionsOf(location.search);
openDetailsOnPaper();
markScript('begun');
hydrateRoot(
  container,
  <Root crashWords={resources.own.messages.crash}>
    <EmbedApp
      store={new PlaceStore(location, resources.own.edition, import.meta.env.BASE_URL, noBar)}
      initialResources={resources.own}
      resourcesOf={resources.of}
      options={options}
      faults={faults}
      host={new HostPort(window, options.host)}
      StaticTimeline={null}
      fetchTimeline={() => import('../../timeline/Timeline.tsx')}
    />
  </Root>,
);
