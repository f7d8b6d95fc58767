import { AccountIndex } from '../../reading/AccountIndex.tsx';
import { sourceAddressOf } from '../../reading/sourceAddress.ts';
import { pathOf } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import { SidePage } from './SidePage.tsx';

interface AccountsPageProps {
  readonly resources: WholeResources;
  readonly base: string;
}

/** The accounts of those who tell it differently, side by side, as a page of its own; it needs no script. */
export function AccountsPage({ resources, base }: AccountsPageProps) {
  const { locale, edition } = resources;
  return (
    <SidePage page={{ kind: 'accounts' }} resources={resources} base={base}>
      <AccountIndex
        edition={edition}
        permalinkOf={(event) => pathOf({ kind: 'event', event }, locale, base)}
        sourceAddressOf={(id) => sourceAddressOf(id, edition, base)}
      />
    </SidePage>
  );
}
