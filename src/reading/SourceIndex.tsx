import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { sourceById } from '../model/byId.ts';
import styles from './SourceIndex.module.css';
import { SourceIndexEntry } from './SourceIndexEntry.tsx';
import { sourceNumbersOf } from './sourceNumbers.ts';

interface SourceIndexProps {
  readonly edition: WholeEdition;
  /** Where the events are; left out where the list stands below them, and is not a page of its own. */
  readonly permalinkOf?: (event: string) => string;
}

/** Everything that the story rests on, numbered as the story first cites it. */
export function SourceIndex({ edition, permalinkOf }: SourceIndexProps) {
  const { t } = useTranslation(['reading', 'counts', 'story']);
  const formats = useFormats();
  const Heading = permalinkOf === undefined ? 'h2' : 'h1';
  const sources = Array.from(sourceNumbersOf(edition).keys(), (id) => sourceById(edition, id));
  return (
    <section className={styles.index} aria-labelledby="sources">
      <Heading id="sources" className={styles.title} tabIndex={-1}>
        {t('sources')}
      </Heading>
      <p className={styles.about}>
        {t('counts:sources', { count: sources.length, number: formats.number(sources.length) })}
      </p>
      {sources.some(({ marks }) => marks.length > 0) && (
        <p className={styles.about}>
          {permalinkOf === undefined ? t('story:markedSources') : t('story:markingRule')}
        </p>
      )}
      <ol className={styles.sources} data-digits={formats.digits}>
        {sources.map((source) => (
          <SourceIndexEntry key={source.id} source={source} edition={edition} permalinkOf={permalinkOf} />
        ))}
      </ol>
    </section>
  );
}
