import { pathOf } from '../../site/sitePages.ts';
import { SourceIndex } from '../../reading/SourceIndex.tsx';
import type { WholeResources } from '../loading/localeResources.ts';
import { SidePage } from './SidePage.tsx';

interface SourcesPageProps {
  readonly resources: WholeResources;
  readonly base: string;
}

/** Everything that the story rests on, as a page of its own; it needs no script. */
export function SourcesPage({ resources, base }: SourcesPageProps) {
  const { locale, edition } = resources;
  return (
    <SidePage page={{ kind: 'sources' }} resources={resources} base={base}>
      <SourceIndex
        edition={edition}
        permalinkOf={(event) => pathOf({ kind: 'event', event }, locale, base)}
      />
    </SidePage>
  );
}
