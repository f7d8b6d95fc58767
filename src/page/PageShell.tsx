import { memo, useCallback, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ChapterNav } from '../explore/ChapterNav.tsx';
import { FilterBar } from '../explore/FilterBar.tsx';
import { Overview } from '../explore/Overview.tsx';
import { otherLocale } from '../i18n/locale.ts';
import { boundsOf } from '../model/bounds.ts';
import type { Edition } from '../model/edition.ts';
import { matching } from '../model/filter.ts';
import { addressOf, permalinkOf } from '../place/address.ts';
import type { Place, Repair } from '../place/place.ts';
import { Chronicle } from '../reading/Chronicle.tsx';
import { CardRegion } from './CardRegion.tsx';
import { Colophon } from './Colophon.tsx';
import { IconSprite } from './IconSprite.tsx';
import { LazyTimeline } from './LazyTimeline.tsx';
import { Masthead } from './Masthead.tsx';
import type { Navigation } from './navigation.ts';
import { Notice } from './Notice.tsx';
import styles from './PageShell.module.css';
import type { Preferences } from './preferences.ts';
import { Repairs } from './Repairs.tsx';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

interface PageShellProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly repairs: readonly Repair[];
  readonly navigation: Navigation;
  readonly preferences: Preferences;
  readonly languageFailed: boolean;
  readonly onPrefer: (change: Partial<Preferences>) => void;
  readonly onSwitchLanguage: () => void;
  readonly onRetryLanguage: () => void;
}

const base = import.meta.env.BASE_URL;

// A drag of the picture asks for a new window sixty times a second; what does not show the window sits still.
const StillCard = memo(CardRegion);
const StillChronicle = memo(Chronicle);
const StillColophon = memo(Colophon);
const StillSprite = memo(IconSprite);

/** The full page: the picture, the text and the controls of one story, kept together by the reader's place. */
export function PageShell({ edition, place, navigation, ...props }: PageShellProps) {
  const { t } = useTranslation('page');
  const headline = useRef<HTMLHeadingElement>(null);

  const shown = useMemo(() => matching(edition, place.filters), [edition, place.filters]);
  const bounds = useMemo(() => boundsOf(edition), [edition]);
  const selected = edition.events.find(({ id }) => id === place.event) ?? null;
  useDocumentLanguage(
    edition.locale,
    selected === null ? t('title') : t('eventTitle', { title: selected.title }),
  );

  /** For a reader who asks from elsewhere on the page: they are brought to the card. */
  const read = useCallback(
    (id: string) => {
      flushSync(() => {
        navigation.select(id);
      });
      headline.current?.focus({ preventScroll: true });
      headline.current?.closest('article')?.scrollIntoView({ block: 'start' });
    },
    [navigation],
  );
  const linkTo = useCallback((id: string) => permalinkOf(id, edition.locale, base), [edition]);

  return (
    <div className={styles.page}>
      <StillSprite />
      <a className={styles.skip} href="#text">
        {t('skipToText')}
      </a>
      <Masthead
        edition={edition}
        preferences={props.preferences}
        otherAddress={addressOf({ ...place, locale: otherLocale(edition.locale) }, edition, base)}
        onSwitchLanguage={props.onSwitchLanguage}
        onPrefer={props.onPrefer}
      />
      <Repairs repairs={props.repairs} onDismiss={navigation.dismissRepairs} />
      {props.languageFailed && (
        <Notice action={t('tryAgain')} onAct={props.onRetryLanguage}>
          <p>{t('languageFailed')}</p>
        </Notice>
      )}
      <main className={styles.main}>
        <section className={styles.picture} aria-label={t('picture')}>
          <ChapterNav edition={edition} window={place.window} onChapter={navigation.goToChapter} />
          <FilterBar
            edition={edition}
            filters={place.filters}
            lanes={place.lanes}
            shown={shown.length}
            onFilters={navigation.filter}
            onLanes={navigation.groupBy}
          />
          <LazyTimeline
            edition={edition}
            events={shown}
            lanes={place.lanes}
            selected={place.event}
            window={place.window}
            onSelect={navigation.select}
            onWindowChange={navigation.showWindow}
          />
          <Overview
            edition={edition}
            events={shown}
            window={place.window}
            onWindowChange={navigation.showWindow}
            bounds={bounds}
          />
        </section>
        <div className={styles.text} id="text">
          <StillCard
            edition={edition}
            shown={shown}
            selected={selected}
            headlineRef={headline}
            permalinkOf={linkTo}
            onSelect={navigation.select}
            onRead={read}
            onChapter={navigation.goToChapter}
            onClose={navigation.close}
          />
          <div className={styles.chronicle}>
            <StillChronicle
              edition={edition}
              events={shown}
              selected={place.event}
              permalinkOf={linkTo}
              onSelect={read}
              onClearFilters={navigation.clearFilters}
            />
          </div>
        </div>
      </main>
      <StillColophon />
    </div>
  );
}
