import { useFormats } from '../i18n/FormatsContext.ts';
import { machineDate } from '../time/machineDate.ts';
import type { Span } from '../time/span.ts';

interface EventDateProps {
  readonly span: Span;
  /** Adds the day of the week where the date is a day, and the calendar that the language has beside its own. */
  readonly full?: boolean;
}

/** When it happened, in words, and for machines where HTML can say it without loss. */
export function EventDate({ span, full = false }: EventDateProps) {
  const formats = useFormats();
  const words = full ? formats.fullDate(span) : formats.date(span);
  const dateTime = machineDate(span);
  return dateTime === null ? <span>{words}</span> : <time dateTime={dateTime}>{words}</time>;
}
