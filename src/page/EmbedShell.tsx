import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionFault } from '../embed/options.ts';
import { ChapterNav } from '../explore/ChapterNav.tsx';
import { FilterBar } from '../explore/FilterBar.tsx';
import { LanguageSwitch } from '../explore/LanguageSwitch.tsx';
import { Overview } from '../explore/Overview.tsx';
import { otherLocale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { matching } from '../model/filter.ts';
import type { Place, Repair } from '../place/place.ts';
import { Chronicle } from '../reading/Chronicle.tsx';
import { CardRegion } from './CardRegion.tsx';
import { EditorsNotice } from './EditorsNotice.tsx';
import styles from './EmbedShell.module.css';
import { LazyTimeline, type Still, type TimelineChunk } from './LazyTimeline.tsx';
import type { Navigation } from './navigation.ts';
import { useDocumentHead } from './useDocumentHead.ts';

interface EmbedShellProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly navigation: Navigation;
  readonly faults: readonly OptionFault[];
  readonly repairs: readonly Repair[];
  readonly onSwitchLanguage: () => void;
  readonly onLanguageIntent: () => void;
  readonly Still: Still;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/**
 * The timeline as a guest: title, picture, card, and the way to the full page. What the host left out
 * (`data-size`, `data-list` of the document) the styles hide, so that a page without script and one with it look alike.
 */
export function EmbedShell({ edition, place, navigation, ...props }: EmbedShellProps) {
  const { t } = useTranslation(['embed', 'page']);
  const shown = useMemo(() => matching(edition, place.filters), [edition, place.filters]);
  const selected = edition.events.find(({ id }) => id === place.event) ?? null;
  const { locale } = edition;
  useDocumentHead(locale, t('page:headline'), navigation.storyAddress);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('page:headline')}</h1>
        <LanguageSwitch
          locale={locale}
          href={navigation.frameIn(otherLocale(locale))}
          onSwitch={props.onSwitchLanguage}
          onIntent={props.onLanguageIntent}
        />
      </header>
      <EditorsNotice faults={props.faults} repairs={props.repairs} />
      <main className={styles.main}>
        <section className={styles.picture} aria-label={t('page:picture')}>
          <div className={styles.tools}>
            <ChapterNav
              edition={edition}
              window={place.window}
              selected={selected}
              onChapter={navigation.goToChapter}
            />
            <FilterBar
              edition={edition}
              filters={place.filters}
              lanes={place.lanes}
              shown={shown.length}
              onFilters={navigation.filter}
              onLanes={navigation.groupBy}
            />
          </div>
          <LazyTimeline
            edition={edition}
            events={shown}
            lanes={place.lanes}
            selected={place.event}
            window={place.window}
            onSelect={navigation.select}
            onWindowChange={navigation.showWindow}
            permalinkOf={navigation.linkTo}
            Still={props.Still}
            fetchTimeline={props.fetchTimeline}
          />
          <div className={styles.tools}>
            <Overview
              edition={edition}
              events={shown}
              window={place.window}
              onWindowChange={navigation.showWindow}
            />
          </div>
        </section>
        <CardRegion
          edition={edition}
          shown={[]}
          selected={selected}
          stays={false}
          permalinkOf={navigation.linkTo}
          onSelect={navigation.select}
          onRead={navigation.select}
          onChapter={navigation.goToChapter}
          onClose={navigation.close}
        />
        <div className={styles.list}>
          <Chronicle
            edition={edition}
            events={shown}
            telling="outline"
            selected={place.event}
            permalinkOf={navigation.linkTo}
            onSelect={navigation.select}
            onClearFilters={navigation.clearFilters}
          />
        </div>
      </main>
      <footer className={styles.credit}>
        <a href={navigation.addressOf(place)} target="_blank" rel="noopener">
          {t('embed:fullPage')}
        </a>
      </footer>
    </div>
  );
}
