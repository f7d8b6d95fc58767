import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { changesIn } from '../model/changes.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './ChangeIndex.module.css';
import { ChangeIndexEntry } from './ChangeIndexEntry.tsx';

interface ChangeIndexProps {
  readonly edition: WholeEdition;
  readonly permalinkOf: (event: string) => string;
}

/** Everything that was changed since the story was published, by day, the latest first. */
export function ChangeIndex({ edition, permalinkOf }: ChangeIndexProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const days = changesIn(edition);
  return (
    <section className={styles.index} aria-labelledby="changes">
      <h1 id="changes" className={styles.title}>
        {t('revisions')}
      </h1>
      <p className={styles.about}>{t('aboutRevisions')}</p>
      {days.length === 0 && <p>{t('noRevisions')}</p>}
      {days.map(({ day, changes }) => (
        <section key={day} className={styles.day} aria-labelledby={`on-${day}`}>
          <h2 id={`on-${day}`} className={styles.date}>
            <time dateTime={day}>{formats.day(day)}</time>
          </h2>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <ChangeIndexEntry
                key={change.event?.id ?? 'story'}
                change={change}
                isLatest={change.event?.revisions[0]?.day === day}
                permalinkOf={permalinkOf}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
