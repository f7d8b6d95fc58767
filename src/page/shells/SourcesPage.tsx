import { useTranslation } from 'react-i18next';
import { sourcePartsOf } from '../../model/chapterParts.ts';
import { PartSteps } from '../../reading/PartSteps.tsx';
import { SourceIndex } from '../../reading/SourceIndex.tsx';
import { usePartName } from '../../reading/usePartName.ts';
import { pathOf } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import { SidePage } from './SidePage.tsx';

interface SourcesPageProps {
  readonly resources: WholeResources;
  readonly base: string;
  /** Which part of the list, from 1. */
  readonly part: number;
}

/** Everything that the story rests on, as a page of its own, or as several; it needs no script. */
export function SourcesPage({ resources, base, part }: SourcesPageProps) {
  const { locale, edition } = resources;
  return (
    <SidePage page={{ kind: 'sources', part }} resources={resources} base={base}>
      <SourceIndex
        edition={edition}
        permalinkOf={(event) => pathOf({ kind: 'event', event }, locale, base)}
        part={part}
      />
      <SourceSteps parts={sourcePartsOf(edition)} locale={locale} base={base} part={part} />
    </SidePage>
  );
}

interface SourceStepsProps extends Omit<SourcesPageProps, 'resources'> {
  readonly parts: number;
  readonly locale: WholeResources['locale'];
}

function SourceSteps({ part, parts, locale, base }: SourceStepsProps) {
  const { t } = useTranslation('reading');
  const nameOf = usePartName();
  const stepTo = (other: number) =>
    other < 1 || other > parts
      ? null
      : {
          name: nameOf(t('sources'), other, parts),
          href: pathOf({ kind: 'sources', part: other }, locale, base),
        };
  return <PartSteps label={t('sources')} previous={stepTo(part - 1)} next={stepTo(part + 1)} />;
}
