import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { EventTexts } from '../../page/loading/eventTexts.ts';
import type { LateSearcher } from '../../page/loading/lateSearcher.ts';
import type { MomentResources } from '../../page/loading/localeResources.ts';
import { FilteredMoments } from '../../page/moments/FilteredMoments.tsx';
import { embedFragment } from '../../page/moments/embedFragment.ts';
import { MomentPosition } from '../../page/moments/MomentPosition.tsx';
import { MomentsEnd } from '../../page/moments/MomentsEnd.tsx';
import { MomentStage } from '../../page/moments/MomentStage.tsx';
import { MomentTelling } from '../../page/moments/MomentTelling.tsx';
import { useMomentKeys } from '../../page/moments/useMomentKeys.ts';
import { useMoments } from '../../page/moments/useMoments.ts';
import { CrashBoundary } from '../../page/notices/CrashBoundary.tsx';
import { framePathOf, pathOf } from '../../site/sitePages.ts';
import { ChronicleList } from '../../reading/ChronicleList.tsx';
import { permalinkOf } from '../../place/address.ts';
import type { MomentStore } from '../../place/momentStore.ts';
import { useHydratedMark } from '../../ui/useHydratedMark.ts';
import type { OptionFault } from '../contract/options.ts';
import { EditorsNotice } from './EditorsNotice.tsx';
import { frameAddress } from './frameAddress.ts';
import type { HostPort } from './hostPort.ts';
import styles from './MomentsFrame.module.css';
import { PagesBar } from '../room/PagesBar.tsx';
import type { FrameRoom } from '../room/frameRoom.ts';
import { useFrameRoom } from '../room/useFrameRoom.ts';
import { useHostConnection } from './useHostConnection.ts';

interface MomentsFrameShellProps {
  readonly store: MomentStore;
  readonly resources: MomentResources;
  /** What in the address made no sense: an editor who tries options out is told. */
  readonly faults: readonly OptionFault[];
  readonly isEditor: boolean;
  readonly host: HostPort;
  readonly room: FrameRoom;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
}

interface MomentsFrameProps extends MomentsFrameShellProps {
  /** What can still be read of the page where it fails. */
  readonly text: () => readonly Node[];
}

/** The key moments in a frame of somebody else's page, which it talks with. */
export function MomentsFrame({ text, ...props }: MomentsFrameProps) {
  useHydratedMark();
  const { edition, messages } = props.resources;
  return (
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      <CrashBoundary words={messages.crash} text={text}>
        <MomentsFrameShell {...props} />
      </CrashBoundary>
    </LocaleProvider>
  );
}

/** One moment, of the same height as all others, so that nothing in the page around moves while one leafs. */
function MomentsFrameShell({ store, resources, host, room, ...props }: MomentsFrameShellProps) {
  const { t } = useTranslation('story');
  const { direction } = useFormats();
  const { edition, locale } = resources;
  const { base } = store;
  const moments = useMoments({ store, edition, texts: props.texts, searcher: props.searcher });
  const { place, events, event, addressOf } = moments;
  const told = event?.id ?? null;
  const storyAddress = pathOf({ kind: 'story' }, locale, base);
  const go = (id: string | undefined, way: 'key' | 'press') => {
    if (id !== undefined) void moments.go(id, way);
  };
  useMomentKeys(direction, (step) => {
    if (event !== null) go(events[events.indexOf(event) + step]?.id, 'key');
  });
  const addressIn = (language: string) =>
    frameAddress(
      framePathOf(language, base),
      told,
      store.addressOf({ event: null, filters: place.filters }),
      location,
    );
  const space = useFrameRoom(room);
  useHostConnection(
    host,
    room,
    () => ({ locale, event: told }),
    (message) => {
      if (message.type === 'theme') document.documentElement.dataset['theme'] = message.theme;
      // Another language is another frame, as its link says.
      else if (message.type === 'locale') {
        const isOther = message.locale !== locale;
        if (isOther && edition.languages.some(({ tag }) => tag === message.locale))
          location.replace(addressIn(message.locale));
      } else if (message.type === 'select')
        go((events.find(({ id }) => id === message.event) ?? events[0])?.id, 'press');
    },
  );
  // The host is outside React.
  useEffect(
    function tellEvent() {
      host.sendEvent(told);
    },
    [host, told],
  );
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.names}>
          <h1 className={styles.title}>
            <a href={storyAddress}>{t('name')}</a>
          </h1>
          <MomentPosition events={events} isFiltered={moments.isFiltered} event={event} />
        </div>
        <LanguageSwitch languages={edition.languages} locale={locale} hrefIn={addressIn} />
      </header>
      {props.isEditor && <EditorsNotice faults={props.faults} repairs={moments.repairs} />}
      <main className={styles.main}>
        {event === null ? (
          moments.search.state !== 'searching' && (
            <FilteredMoments
              edition={edition}
              filters={place.filters}
              isEmpty
              keyMoments={store.addressOf(moments.unfiltered)}
              onLeave={() => store.go(moments.unfiltered)}
            />
          )
        ) : (
          <MomentStage
            edition={edition}
            events={events}
            event={event}
            addressOf={addressOf}
            onGo={(id) => go(id, 'press')}
            end={
              <MomentsEnd
                storyAddress={storyAddress}
                beginning={addressOf(null)}
                embedAddress={`${addressOf(null)}${embedFragment}`}
                brief
              />
            }
          >
            <MomentTelling
              edition={edition}
              events={events}
              event={event}
              texts={props.texts}
              permalink={permalinkOf(event.id, locale, base)}
              isAnnounced={moments.isAnnounced}
            />
          </MomentStage>
        )}
      </main>
      {space.isSpare && (
        <ChronicleList
          edition={edition}
          events={events}
          detailLevel="outline"
          selected={told}
          permalinkOf={addressOf}
          onSelect={(id) => go(id, 'press')}
        />
      )}
      <PagesBar state={space} onPage={(page) => room.go(page)} />
    </div>
  );
}
