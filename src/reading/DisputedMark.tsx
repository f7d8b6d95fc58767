import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { actorById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';
import { StanceMark } from './StanceMark.tsx';

interface DisputedMarkProps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  readonly className?: string | undefined;
}

/**
 * Says at a glance by whom the claims of an event are denied. Not the event itself: nobody denies, say, that ties were
 * cut.
 */
export function DisputedMark({ event, edition, className }: DisputedMarkProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const disputers = event.disputedBy.map((id) => actorById(edition, id));
  const [first] = disputers;
  if (first === undefined) return null;
  const actors = formats.list(disputers.map(({ short }) => short));
  return (
    <p className={className}>
      <StanceMark stance="denies" />
      <Prose text={t(`disputed_${first.gender}`, { actors })} />
    </p>
  );
}
