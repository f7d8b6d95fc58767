import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { mostFound } from '../../model/nearby.ts';
import { ChronicleList } from '../../reading/ChronicleList.tsx';
import type { DetailLevel } from '../../reading/ChronicleChapter.tsx';
import styles from './NearbyChronicle.module.css';

interface FoundEventsProps {
  readonly edition: Edition;
  /** Those that the reader's filters leave. */
  readonly events: readonly EditionEvent[];
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly detailLevel: DetailLevel;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** The events that filters leave of a story that is too long to be listed: the first of them, and how many more. */
export function FoundEvents({ edition, events, ...props }: FoundEventsProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const rest = events.length - mostFound;
  return (
    <>
      <ChronicleList
        key={edition.locale}
        edition={edition}
        events={events.slice(0, mostFound)}
        countIn={(chapter) => events.filter((event) => event.chapter === chapter).length}
        {...props}
      />
      {rest > 0 && <p className={styles.all}>{t('more', { count: rest, n: formats.number(rest) })}</p>}
    </>
  );
}
