import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Change } from '../model/changes.ts';
import styles from './ChangeIndex.module.css';
import { Prose } from './Prose.tsx';

interface ChangeIndexEntryProps {
  readonly change: Change;
  /** Whether it is the last that was changed in its event: the card of the event leads to it. */
  readonly isLatest: boolean;
  readonly permalinkOf: (event: string) => string;
}

/** One change: of which sort, in which event, and what is different now. */
export function ChangeIndexEntry({ change, isLatest, permalinkOf }: ChangeIndexEntryProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const { event, sort, text } = change;
  return (
    <li className={styles.change} data-sort={sort} {...(event !== null && isLatest && { id: event.id })}>
      <p className={styles.facts}>
        <span className={styles.sort}>{t(`revisionSort_${sort}`)}</span>{' '}
        {event === null ? t('wholeStory') : <span>{formats.date(event.span)}</span>}
      </p>
      {event !== null && (
        <a className={`${styles.headline} finger`} href={permalinkOf(event.id)}>
          <Prose text={event.title} />
        </a>
      )}
      <p className={styles.text}>
        <Prose text={text} />
      </p>
    </li>
  );
}
