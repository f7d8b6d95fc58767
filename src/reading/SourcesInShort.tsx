import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { pathOf } from '../site/sitePages.ts';
import styles from './SourceIndex.module.css';

interface SourcesInShortProps {
  readonly edition: WholeEdition;
  /** The path under which the site lives. */
  readonly base: string;
}

/** What stands in the place of the list of sources where they are too many for the page: the way to it. */
export function SourcesInShort({ edition, base }: SourcesInShortProps) {
  const { t } = useTranslation(['reading', 'story']);
  const formats = useFormats();
  const isMarked = Object.values(edition.sources).some(({ marks }) => marks.length > 0);
  return (
    <section className={styles.index}>
      <h2 id="sources" className={styles.title} tabIndex={-1}>
        {t('sources')}
      </h2>
      {isMarked && <p className={styles.about}>{t('story:markedSources')}</p>}
      <p>
        <a className="finger" href={pathOf({ kind: 'sources' }, edition.locale, base)}>
          {t('allSources', { number: formats.number(edition.sourceCount) })}
        </a>
      </p>
    </section>
  );
}
