import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { sourcePartsOf, sourcesOnPage } from '../model/chapterParts.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { sourceById } from '../model/byId.ts';
import styles from './SourceIndex.module.css';
import { SourceIndexEntry } from './SourceIndexEntry.tsx';
import { sourceNumbersOf } from './sourceNumbers.ts';
import { usePartName } from './usePartName.ts';

interface SourceIndexProps {
  readonly edition: WholeEdition;
  /** Where the events are; left out where the list stands below them, and is not a page of its own. */
  readonly permalinkOf?: (event: string) => string;
  /** Which part of it, from 1, where it is too long for one page. */
  readonly part?: number;
}

/** Everything that the story rests on, numbered as the story first cites it. */
export function SourceIndex({ edition, permalinkOf, part = 1 }: SourceIndexProps) {
  const { t } = useTranslation(['reading', 'counts', 'story']);
  const formats = useFormats();
  const Heading = permalinkOf === undefined ? 'h2' : 'h1';
  const nameOf = usePartName();
  const all = Array.from(sourceNumbersOf(edition).keys(), (id) => sourceById(edition, id));
  const most = sourcesOnPage(edition);
  const before = (part - 1) * most;
  const sources = all.slice(before, before + most);
  return (
    <section className={styles.index}>
      <Heading id="sources" className={styles.title} tabIndex={-1}>
        {nameOf(t('sources'), part, sourcePartsOf(edition))}
      </Heading>
      <p className={styles.about}>
        {t('counts:sources', { count: all.length, number: formats.number(all.length) })}
      </p>
      {all.some(({ marks }) => marks.length > 0) && (
        <p className={styles.about}>
          {permalinkOf === undefined ? t('story:markedSources') : t('story:markingRule')}
        </p>
      )}
      <ol className={styles.sources} data-digits={formats.digits} start={before > 0 ? before + 1 : undefined}>
        {sources.map((source) => (
          <SourceIndexEntry key={source.id} source={source} edition={edition} permalinkOf={permalinkOf} />
        ))}
      </ol>
    </section>
  );
}
