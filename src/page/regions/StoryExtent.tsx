import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition } from '../../model/edition.ts';
import { outerMoments } from '../../model/outerMoments.ts';

interface StoryExtentProps {
  readonly edition: Edition;
  readonly className?: string | undefined;
}

/** How many events and sources the story has, and from which year to which it goes. */
export function StoryExtent({ edition, className }: StoryExtentProps) {
  const { t } = useTranslation('page');
  const formats = useFormats();
  const moments = outerMoments(edition);
  const [first, last] = [formats.year(moments.first), formats.year(moments.last)];
  const counted = {
    events: formats.number(edition.events.length),
    sources: formats.number(edition.sourceCount),
  };
  return (
    <p className={className}>
      {first === last
        ? t('extentOfYear', { ...counted, year: first })
        : t('extent', { ...counted, first, last })}
    </p>
  );
}
