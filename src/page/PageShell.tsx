import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ChapterNav } from '../explore/ChapterNav.tsx';
import { FilterBar } from '../explore/FilterBar.tsx';
import { Overview } from '../explore/Overview.tsx';
import { useFormats } from '../i18n/FormatsContext.ts';
import { otherLocale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { matching, noFilters } from '../model/filter.ts';
import { neighboursOf } from '../model/neighbours.ts';
import { addressOf, permalinkOf } from '../place/address.ts';
import type { Step } from '../place/addressBar.ts';
import type { Place, Repair } from '../place/place.ts';
import { Chronicle } from '../reading/Chronicle.tsx';
import { EventCard } from '../reading/EventCard.tsx';
import { StoryInShort } from '../reading/StoryInShort.tsx';
import { revealing } from '../time/window.ts';
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
  onGo(change: Partial<Place>, step: Step): void;
  onPrefer(change: Partial<Preferences>): void;
  onDismissRepairs(): void;
  onRetryLanguage(): void;
}

const base = import.meta.env.BASE_URL;

/** The full page: the picture, the text and the controls of one story, kept together by the reader's place. */
export function PageShell(props: PageShellProps) {
  const { edition, place, onGo } = props;
  const { t } = useTranslation('page');
  const formats = useFormats();
  const card = useRef<HTMLElement>(null);

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
  /** For a reader who asked from afar to read an event: the card comes to them. */
  const read = (id: string) => {
    flushSync(() => {
      select(id);
    });
    card.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    card.current?.scrollIntoView({ block: 'start' });
  };
  const goToChapter = (id: string) => {
    const chapter = edition.chapters.find((one) => one.id === id);
    if (chapter !== undefined) onGo({ window: chapter.window }, 'push');
  };

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
            onWindowChange={(window) => {
              onGo({ window }, 'replace');
            }}
          />
          <Overview
            edition={edition}
            events={shown}
            window={place.window}
            onWindowChange={(window) => {
              onGo({ window }, 'replace');
            }}
          />
        </section>
        <div className={styles.text} id="text">
          <section className={styles.card} aria-label={t('card')} ref={card}>
            {selected === null ? (
              <StoryInShort edition={edition} onChapter={goToChapter} onSelect={read} />
            ) : (
              <EventCard
                event={selected}
                edition={edition}
                {...neighboursOf(edition, shown, selected)}
                permalinkOf={(id) => permalinkOf(id, place.locale, base)}
                onSelect={select}
                onClose={() => {
                  onGo({ event: null }, 'push');
                }}
              />
            )}
            <p className="visually-hidden" role="status">
              {selected === null ? '' : `${formats.date(selected.span)}: ${selected.title}`}
            </p>
          </section>
          <section className={styles.chronicle} aria-label={t('chronicle')}>
            <Chronicle
              edition={edition}
              events={shown}
              selected={place.event}
              permalinkOf={(id) => permalinkOf(id, place.locale, base)}
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
