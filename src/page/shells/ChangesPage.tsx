import { pathOf } from '../../site/sitePages.ts';
import { ChangeIndex } from '../../reading/ChangeIndex.tsx';
import type { WholeResources } from '../loading/localeResources.ts';
import { SidePage } from './SidePage.tsx';

interface ChangesPageProps {
  readonly resources: WholeResources;
  readonly base: string;
}

/** Everything that was corrected in the story or added to it, as a page of its own; it needs no script. */
export function ChangesPage({ resources, base }: ChangesPageProps) {
  const { locale, edition } = resources;
  return (
    <SidePage page={{ kind: 'changes' }} resources={resources} base={base}>
      <ChangeIndex
        edition={edition}
        permalinkOf={(event) => pathOf({ kind: 'event', event }, locale, base)}
      />
    </SidePage>
  );
}
