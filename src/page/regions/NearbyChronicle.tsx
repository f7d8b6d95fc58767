import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { nearbyOf } from '../../model/nearby.ts';
import { Chronicle } from '../../reading/Chronicle.tsx';
import { ChronicleList } from '../../reading/ChronicleList.tsx';
import styles from './NearbyChronicle.module.css';

interface NearbyChronicleProps {
  readonly edition: Edition;
  /** Those that the reader's filters leave. */
  readonly events: readonly EditionEvent[];
  /** Whether it is not yet known which. */
  readonly isSearching: boolean;
  readonly selected: EditionEvent | null;
  /** Where all of them are listed. */
  readonly listAddress: string;
  /** Whether only those of the chapter are, since no page has room for all. */
  readonly isOfChapter: boolean;
  /** The reader goes there. */
  readonly onAll: () => void;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onClearFilters: () => void;
}

/** The chronicle beside an event: what is around it in its chapter, and the way to the rest. */
export function NearbyChronicle({ edition, events, selected, isOfChapter, ...props }: NearbyChronicleProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const nearby = useMemo(() => nearbyOf(events, selected), [events, selected]);
  const listed = isOfChapter
    ? edition.events.filter(({ chapter }) => chapter === selected?.chapter)
    : edition.events;
  return (
    <Chronicle
      total={edition.events.length}
      shown={events.length}
      isSearching={props.isSearching}
      onClearFilters={props.onClearFilters}
    >
      <ChronicleList
        key={edition.locale}
        edition={edition}
        events={nearby}
        countIn={(chapter) => events.filter((event) => event.chapter === chapter).length}
        detailLevel="outline"
        selected={selected?.id ?? null}
        permalinkOf={props.permalinkOf}
        onSelect={props.onSelect}
      />
      <p className={styles.all}>
        <a className="finger" href={props.listAddress} onClick={props.onAll}>
          {t(isOfChapter ? 'allInChapter' : 'allEvents', { number: formats.number(listed.length) })}
        </a>
      </p>
    </Chronicle>
  );
}
