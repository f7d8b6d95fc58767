import { chapterPartAt } from '../../model/chapterParts.ts';
import { followingId } from '../../site/lateDataNames.ts';
import { ChapterText } from '../../reading/ChapterText.tsx';
import type { SitePage } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import styles from './ChapterPage.module.css';
import { SidePage } from './SidePage.tsx';

interface ChapterPageProps {
  readonly page: SitePage & { readonly kind: 'chapter' };
  readonly resources: WholeResources;
  readonly base: string;
}

/** As much of a chapter as a page can tell, of a story that no page could tell as a whole; it needs no script, and with one it follows the reading. */
export function ChapterPage({ page, resources, base }: ChapterPageProps) {
  const { edition } = resources;
  return (
    <SidePage page={page} resources={resources} base={base}>
      <div className={styles.read}>
        <div id={followingId} />
        <ChapterText edition={edition} told={chapterPartAt(page, edition)} base={base} />
      </div>
    </SidePage>
  );
}
