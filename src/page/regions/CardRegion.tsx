import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { neighboursOf } from '../../model/neighbours.ts';
import { EventCard } from '../../reading/EventCard.tsx';
import { StoryInShort } from '../../reading/StoryInShort.tsx';
import type { EventTexts } from '../loading/eventTexts.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import styles from './CardRegion.module.css';
import { CardText } from './CardText.tsx';
import { SheetHandle } from './SheetHandle.tsx';

interface CardRegionProps {
  readonly edition: Edition;
  /** The events that the filters leave. */
  readonly shown: readonly EditionEvent[];
  readonly selected: EditionEvent | null;
  /**
   * On a wide page it stays in view while the reader goes through the list beside it. A frame is as high as its
   * content, so that nothing stays; there it is brief, and the story's own page has the list.
   */
  readonly setting: 'page' | 'frame';
  /** Whether on a phone it is a sheet from below, over the list that the event was chosen from. */
  readonly isSheet?: boolean;
  /** Where the chapters are listed; empty for this page. */
  readonly listAddress?: string;
  /** Where an event is listed; left out where this page lists it. */
  readonly entryOf?: ((event: EditionEvent) => string) | undefined;
  readonly texts: EventTexts;
  readonly permalinkOf: (id: string) => string;
  /** Where the key moments begin, and the address of the event among them; left out in a frame, whose height was measured. */
  readonly momentsAddress?: string;
  readonly momentAddress?: string;
  /** The reader goes on from the card that they are reading. */
  readonly onSelect: (id: string) => void;
  /** The reader asks to be brought to an event from elsewhere. */
  readonly onRead: (id: string) => void;
  readonly onChapter: (id: string) => void;
  /** Editors want the event in their page; left out where they are in one. */
  readonly onEmbed?: () => void;
  readonly onClose: () => void;
}

/** The selected event, or the story in short while none is selected. */
export function CardRegion({
  edition,
  shown,
  selected,
  setting,
  isSheet = false,
  listAddress = '',
  entryOf = ({ id }) => `#event-${id}`,
  ...props
}: CardRegionProps) {
  const { t } = useTranslation(['page', 'reading']);
  const formats = useFormats();
  const [isFull, setFull] = useState(false);
  // What the page opens with is no news, nor is an event whose headline the focus comes to: that says itself.
  const [heard, setHeard] = useState(selected?.id);
  const at = selected === null ? -1 : shown.indexOf(selected);
  const neighbours = selected === null ? null : neighboursOf(edition, shown, selected);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears where the focus is, and Escape from anything in it
    <section
      className={styles.card}
      data-setting={setting}
      data-sheet={isSheet ? (isFull ? 'full' : 'half') : undefined}
      data-reads={selected !== null || undefined}
      aria-label={t('card')}
      id={regionIds.card}
      onKeyDown={(event) => {
        // What had something to put away has answered.
        if (event.key !== 'Escape' || event.defaultPrevented || selected === null) return;
        event.preventDefault();
        props.onClose();
      }}
      onFocus={({ target }) => {
        if (target.tagName === 'H2') setHeard(selected?.id);
      }}
    >
      {selected === null || neighbours === null ? (
        <StoryInShort
          edition={edition}
          // The whole story is a page away: what a host asks for is told alone.
          events={setting === 'frame' ? shown : undefined}
          permalinkOf={props.permalinkOf}
          listAddress={listAddress}
          momentsAddress={props.momentsAddress}
          onChapter={props.onChapter}
          onSelect={props.onRead}
        />
      ) : (
        <>
          {isSheet && <SheetHandle isFull={isFull} onFull={setFull} onClose={props.onClose} />}
          <EventCard
            event={selected}
            edition={edition}
            brief={setting === 'frame'}
            position={at === -1 ? null : { at: at + 1, of: shown.length }}
            {...neighbours}
            permalinkOf={props.permalinkOf}
            onSelect={props.onSelect}
            onEmbed={props.onEmbed}
            onClose={props.onClose}
          >
            <CardText
              event={selected.id}
              locale={edition.locale}
              texts={props.texts}
              ahead={[neighbours.next, neighbours.previous].flatMap((other) => other?.id ?? [])}
              permalink={props.permalinkOf(selected.id)}
            />
          </EventCard>
          {setting === 'page' && at !== -1 && (
            <p className={styles.ways}>
              <a className="finger" href={entryOf(selected)}>
                {t('showInList')}
              </a>
              {selected.importance === 1 && (
                <a className="finger" href={props.momentAddress}>
                  {t('reading:asMoment')}
                </a>
              )}
            </p>
          )}
        </>
      )}
      <output key={edition.locale} className="visually-hidden">
        {selected !== null &&
          selected.id !== heard &&
          t('selected', { title: formats.digitsOf(selected.title) })}
      </output>
    </section>
  );
}
