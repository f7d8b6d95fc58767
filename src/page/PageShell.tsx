import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ChapterNav } from '../explore/ChapterNav.tsx';
import { FilterBar } from '../explore/FilterBar.tsx';
import { Overview } from '../explore/Overview.tsx';
import { otherLocale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { boundsOf } from '../model/bounds.ts';
import { matching, noFilters } from '../model/filter.ts';
import { addressOf, permalinkOf } from '../place/address.ts';
import type { Step } from '../place/addressBar.ts';
import type { Place, Repair } from '../place/place.ts';
import { Chronicle } from '../reading/Chronicle.tsx';
import { revealing, type TimeWindow } from '../time/window.ts';
import { CardRegion } from './CardRegion.tsx';
import { Colophon } from './Colophon.tsx';
import { IconSprite } from './IconSprite.tsx';
import { LazyTimeline } from './LazyTimeline.tsx';
import { Masthead } from './Masthead.tsx';
import { Notice } from './Notice.tsx';
import styles from './PageShell.module.css';
import type { Preferences } from './preferences.ts';
import { Repairs } from './Repairs.tsx';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

interface PageShellProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly repairs: readonly Repair[];
  readonly preferences: Preferences;
  readonly languageFailed: boolean;
  readonly onGo: (change: Partial<Place>, step: Step) => void;
  readonly onPrefer: (change: Partial<Preferences>) => void;
  readonly onDismissRepairs: () => void;
  readonly onRetryLanguage: () => void;
}

const base = import.meta.env.BASE_URL;

/** The full page: the picture, the text and the controls of one story, kept together by the reader's place. */
export function PageShell({ edition, place, onGo, ...props }: PageShellProps) {
  const { t } = useTranslation('page');
  const headline = useRef<HTMLHeadingElement>(null);

  const shown = matching(edition, place.filters);
  const selected = edition.events.find(({ id }) => id === place.event) ?? null;
  const other = otherLocale(place.locale);
  useDocumentLanguage(
    edition.locale,
    selected === null ? t('title') : t('eventTitle', { title: selected.title }),
  );

  const select = (id: string) => {
    const event = edition.events.find((one) => one.id === id);
    if (event === undefined || id === place.event) return;
    onGo({ event: id, window: revealing(place.window, event.span) }, 'push');
  };
  /** For a reader who asks from elsewhere on the page: they are brought to the card. */
  const read = (id: string) => {
    flushSync(() => {
      select(id);
    });
    headline.current?.focus({ preventScroll: true });
    headline.current?.closest('article')?.scrollIntoView({ block: 'start' });
  };
  const goToChapter = (id: string) => {
    const chapter = edition.chapters.find((one) => one.id === id);
    if (chapter !== undefined) onGo({ window: chapter.window }, 'push');
  };
  const move = (window: TimeWindow) => {
    onGo({ window }, 'replace');
  };
  const linkTo = (id: string) => permalinkOf(id, edition.locale, base);

  return (
    <div className={styles.page}>
      <IconSprite />
      <a className={styles.skip} href="#text">
        {t('skipToText')}
      </a>
      <Masthead
        edition={edition}
        preferences={props.preferences}
        otherAddress={addressOf({ ...place, locale: other }, edition, base)}
        onSwitchLanguage={() => {
          onGo({ locale: other }, 'push');
        }}
        onPrefer={props.onPrefer}
      />
      <Repairs repairs={props.repairs} onDismiss={props.onDismissRepairs} />
      {props.languageFailed && (
        <Notice action={t('tryAgain')} onAct={props.onRetryLanguage}>
          <p>{t('languageFailed')}</p>
        </Notice>
      )}
      <main className={styles.main}>
        <section className={styles.picture} aria-label={t('picture')}>
          <ChapterNav edition={edition} window={place.window} onChapter={goToChapter} />
          <FilterBar
            edition={edition}
            filters={place.filters}
            lanes={place.lanes}
            shown={shown.length}
            onFilters={(filters) => {
              onGo({ filters }, 'replace');
            }}
            onLanes={(lanes) => {
              onGo({ lanes }, 'replace');
            }}
          />
          <LazyTimeline
            edition={edition}
            events={shown}
            lanes={place.lanes}
            selected={place.event}
            window={place.window}
            onSelect={select}
            onWindowChange={move}
          />
          <Overview
            edition={edition}
            events={shown}
            window={place.window}
            onWindowChange={move}
            bounds={boundsOf(edition)}
          />
        </section>
        <div className={styles.text} id="text">
          <CardRegion
            edition={edition}
            shown={shown}
            selected={selected}
            headlineRef={headline}
            permalinkOf={linkTo}
            onSelect={select}
            onRead={read}
            onChapter={goToChapter}
            onClose={() => {
              onGo({ event: null }, 'push');
            }}
          />
          <section className={styles.chronicle} aria-label={t('chronicle')}>
            <Chronicle
              edition={edition}
              events={shown}
              selected={place.event}
              permalinkOf={linkTo}
              onSelect={read}
              onClearFilters={() => {
                onGo({ filters: noFilters }, 'replace');
              }}
            />
          </section>
        </div>
      </main>
      <Colophon />
    </div>
  );
}
