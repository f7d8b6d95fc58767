import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { EventTexts } from '../loading/eventTexts.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import { CardText } from '../regions/CardText.tsx';
import styles from './MomentStage.module.css';

interface MomentTellingProps {
  readonly edition: Edition;
  readonly events: readonly EditionEvent[];
  readonly event: EditionEvent;
  readonly texts: EventTexts;
  /** The page of the event. */
  readonly permalink: string;
  /** Whether the reader is told that it is another. */
  readonly isAnnounced: boolean;
}

/** The text of a moment, as the build wrote it; those of its neighbours are fetched ahead. */
export function MomentTelling({ edition, events, event, ...props }: MomentTellingProps) {
  const { t } = useTranslation('moments');
  const formats = useFormats();
  const at = events.indexOf(event);
  const neighbours = [events[at + 1], events[at - 1]].flatMap((other) => other?.id ?? []);
  return (
    <div className={styles.text} id={regionIds.card}>
      <CardText
        event={event.id}
        locale={edition.locale}
        texts={props.texts}
        ahead={neighbours}
        permalink={props.permalink}
      />
      <output className="visually-hidden">
        {props.isAnnounced &&
          t('reached', {
            number: formats.number(at + 1),
            total: formats.number(events.length),
            date: formats.date(event.span),
            title: formats.digitsOf(event.title),
          })}
      </output>
    </div>
  );
}
