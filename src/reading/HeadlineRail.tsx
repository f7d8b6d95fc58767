import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { mostNearby } from '../model/nearby.ts';
import { railOf } from '../model/rail.ts';
import { extentSpan } from '../time/extentSpan.ts';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import styles from './ChronicleRail.module.css';
import { FoldWords, GapWords } from './RailWords.tsx';

interface HeadlineRailProps {
  readonly edition: Edition;
  /** Those that are told, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** How many events stand in words; the others wait in a fold. */
const mostRows = 3;

/** A few events along a rail of time, one a row, and behind their number the next ones. */
export function HeadlineRail({ edition, events, permalinkOf, onSelect }: HeadlineRailProps) {
  const { t } = useTranslation(['reading', 'timeline']);
  const formats = useFormats();
  const rows = railOf(events.slice(0, mostNearby))
    .flatMap(({ events: told, gap }) =>
      told.map((event) => ({ event, gap: event === told[0] ? gap : undefined })),
    )
    .map(({ event, gap }) => (
      <ChronicleEntry
        key={event.id}
        event={event}
        edition={edition}
        anchored={false}
        gap={gap?.step ?? 0}
        before={gap !== undefined && <GapWords gap={gap} />}
        href={permalinkOf(event.id)}
        onSelect={onSelect}
      />
    ));
  const [next, ...others] = events.slice(mostRows);
  const beyond = events.length - mostNearby;
  if (events.length === 0) return <p>{t('noMatch')}</p>;
  return (
    <ol className={styles.rail}>
      {rows.slice(0, mostRows)}
      {next !== undefined && (
        <li className={styles.fold} data-part="fold">
          <details>
            <summary>
              <FoldWords
                part={{
                  events: [next, ...others],
                  span: extentSpan([next, ...others].map(({ span }) => span)),
                }}
                isFirst={false}
              />
            </summary>
            <ol>{rows.slice(mostRows)}</ol>
            {beyond > 0 && <p>{t('timeline:more', { count: beyond, n: formats.number(beyond) })}</p>}
          </details>
        </li>
      )}
    </ol>
  );
}
