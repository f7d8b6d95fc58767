import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import { permalinkOf } from '../../place/address.ts';
import { pathOf } from '../../site/sitePages.ts';
import type { MomentStore } from '../../place/momentStore.ts';
import type { EventTexts } from '../loading/eventTexts.ts';
import type { LateSearcher } from '../loading/lateSearcher.ts';
import { LazyEmbedDialog, type FetchEmbedDialog } from '../loading/LazyEmbedDialog.tsx';
import type { MomentResources } from '../loading/localeResources.ts';
import { embedFragment } from '../moments/embedFragment.ts';
import { FilteredMoments } from '../moments/FilteredMoments.tsx';
import { MomentPosition } from '../moments/MomentPosition.tsx';
import { MomentsEnd } from '../moments/MomentsEnd.tsx';
import { MomentStage } from '../moments/MomentStage.tsx';
import { MomentTelling } from '../moments/MomentTelling.tsx';
import { useMomentKeys } from '../moments/useMomentKeys.ts';
import { useMoments } from '../moments/useMoments.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import { useDocumentHead } from '../navigation/useDocumentHead.ts';
import { Repairs } from '../notices/Repairs.tsx';
import { PageFoot } from '../regions/PageFoot.tsx';
import { PaperImprint } from '../regions/PaperImprint.tsx';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import styles from './MomentsPage.module.css';
import shell from './PageShell.module.css';

interface MomentsPageProps {
  readonly store: MomentStore;
  readonly resources: MomentResources;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  readonly fetchEmbedDialog: FetchEmbedDialog;
  /** Goes to another page. */
  readonly follow: (address: string) => void;
}

/** A page that tells one moment of the story: it begins where the window does, and is as high as that. */
export function MomentsPage({ store, resources, texts, searcher, follow, ...late }: MomentsPageProps) {
  const { t } = useTranslation(['moments', 'explore', 'page', 'reading', 'story']);
  const formats = useFormats();
  const { edition, locale } = resources;
  const { base } = store;
  const moments = useMoments({ store, edition, texts, searcher, follow });
  const { place, events, event, addressOf } = moments;
  const isHydrated = useIsHydrated();
  const [chosen, setIsEmbedding] = useState<boolean | null>(null);
  const isEmbedding = chosen ?? (isHydrated && location.hash === embedFragment);
  const storyAddress = pathOf({ kind: 'story' }, locale, base);
  const canonical = event === null ? storyAddress : permalinkOf(event.id, locale, base);
  const site = t('story:name');
  useDocumentHead(
    edition.language,
    event === null || place.event === null
      ? t('page:eventTitle', { title: t('reading:moments'), site })
      : t('pageTitle', {
          title: formats.digitsOf(event.title),
          number: formats.number(events.indexOf(event) + 1),
          total: formats.number(events.length),
          site,
        }),
    canonical,
  );
  useMomentKeys(formats.direction, (step) => {
    const neighbour = event === null ? undefined : events[events.indexOf(event) + step];
    if (neighbour !== undefined) void moments.go(neighbour.id, 'key');
  });
  return (
    <div className={styles.page}>
      <a className={shell.skip} href={`#${regionIds.main}`}>
        {t('page:skipToText')}
      </a>
      <div className={styles.screen}>
        <header className={styles.head}>
          <div className={styles.names}>
            <h1 className={styles.whole}>
              <a className="finger" href={storyAddress}>
                {site}
              </a>
            </h1>
            <MomentPosition events={events} isFiltered={moments.isFiltered} event={event} />
          </div>
          <LanguageSwitch
            languages={edition.languages}
            locale={locale}
            hrefIn={(language) => store.addressOf(place, language)}
          />
        </header>
        <main className={styles.main} id={regionIds.main} tabIndex={-1}>
          <Repairs repairs={moments.repairs} onDismiss={() => store.dismissRepairs()} />
          {moments.search.state === 'searching' && <output>{t('explore:searching')}</output>}
          {moments.isFiltered && moments.search.state !== 'searching' && (
            <FilteredMoments
              edition={edition}
              filters={place.filters}
              isEmpty={event === null}
              keyMoments={store.addressOf(moments.unfiltered)}
              onLeave={() => store.go(moments.unfiltered)}
            />
          )}
          {event !== null && (
            <MomentStage
              edition={edition}
              events={events}
              event={event}
              addressOf={addressOf}
              onGo={(id) => void moments.go(id, 'press')}
              end={
                <MomentsEnd
                  storyAddress={storyAddress}
                  beginning={addressOf(null)}
                  onEmbed={() => setIsEmbedding(true)}
                />
              }
            >
              <MomentTelling
                edition={edition}
                events={events}
                event={event}
                texts={texts}
                permalink={canonical}
                isAnnounced={moments.isAnnounced}
              />
            </MomentStage>
          )}
        </main>
      </div>
      <PaperImprint path={canonical} updated={(event ?? edition).updated} />
      <PageFoot edition={edition} base={base} />
      {isEmbedding && (
        <LazyEmbedDialog
          locale={locale}
          event={null}
          size="moments"
          place={{ locale, event: null, window: edition.opening, lanes: 'actor', filters: place.filters }}
          address={storyAddress}
          fetchDialog={late.fetchEmbedDialog}
          onClose={() => setIsEmbedding(false)}
        />
      )}
    </div>
  );
}
