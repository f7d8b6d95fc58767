import type { WholeEdition, EditionSource } from '../model/wholeEdition.ts';
import { CitingEvents } from './CitingEvents.tsx';
import { EventDate } from './EventDate.tsx';
import styles from './SourceIndex.module.css';
import { readableAddress } from './readableAddress.ts';
import { SourceLanguage } from './SourceLanguage.tsx';
import { sourceAnchor } from './sourceNumbers.ts';
import { SourceProvenance } from './SourceProvenance.tsx';

interface SourceIndexEntryProps {
  readonly source: EditionSource;
  readonly edition: WholeEdition;
  /** Where the events are that cite it; left out where they stand on the same page. */
  readonly permalinkOf: ((event: string) => string) | undefined;
}

/**
 * One of all sources, in as few elements as it can be said with: there are hundreds, and the list itself numbers them.
 */
export function SourceIndexEntry({ source, edition, permalinkOf }: SourceIndexEntryProps) {
  const { id, publisher, title, language, published } = source;
  const url = readableAddress(source.url);
  return (
    <li id={sourceAnchor(id)}>
      <p className={styles.who}>
        {title === null ? (
          <a className={styles.publisher} href={url} dir="auto">
            {publisher}
          </a>
        ) : (
          <bdi className={styles.publisher}>{publisher}</bdi>
        )}{' '}
        <SourceProvenance source={source} /> <SourceLanguage tag={language} />
        {published !== null && (
          <>
            {' · '}
            <EventDate span={published} />
          </>
        )}
      </p>
      {title !== null && (
        <a className={styles.headline} href={url} lang={language} dir="auto">
          {title}
        </a>
      )}
      {permalinkOf !== undefined && <CitingEvents source={id} edition={edition} permalinkOf={permalinkOf} />}
    </li>
  );
}
