import { useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Direction } from '../i18n/locale.ts';
import { timeStepOf } from '../i18n/timeStep.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { overviewScaleOf } from '../model/overview.ts';
import { Needle } from './Needle.tsx';
import { OverviewMarks } from './OverviewMarks.tsx';
import styles from './ReadingTrack.module.css';

interface ReadingTrackProps {
  readonly edition: Edition;
  /** Those that are drawn. */
  readonly events: readonly EditionEvent[];
  /** Those of them that can be gone to. */
  readonly stops: readonly EditionEvent[];
  /** The event that the reader is at. */
  readonly at: EditionEvent;
  readonly onGo: (id: string) => void;
}

/** The whole story on one track with a needle at the event that is read, and its chapter and date: to be tapped or dragged. */
export function ReadingTrack({ edition, events, stops, at, onGo }: ReadingTrackProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  const scale = useMemo(() => overviewScaleOf(edition.events), [edition]);
  const placeOf = ({ span }: EditionEvent) => scale.fractionOf(span.earliest);
  const date = formats.date(at.span);
  const title = formats.digitsOf(at.title);

  const goTo = (fraction: number) => {
    const distance = (event: EditionEvent) => Math.abs(placeOf(event) - fraction);
    const [first, ...others] = stops;
    if (first === undefined) return;
    const nearest = others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
    if (nearest !== at) onGo(nearest.id);
  };
  const stepOn = (press: KeyboardEvent<HTMLInputElement>) => {
    const step = stepOf(press.key, formats.direction);
    if (step === 0) return;
    press.preventDefault();
    const next = stops[stops.indexOf(at) + step];
    if (next !== undefined) onGo(next.id);
  };
  return (
    <div className={styles.reading}>
      <p className={styles.where} aria-hidden="true">
        <span className={styles.chapter}>{edition.chapters.find(({ id }) => id === at.chapter)?.title}</span>
        <span className={styles.date}>{date}</span>
      </p>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      <div className={styles.track}>
        <OverviewMarks scale={scale} all={edition.events} events={events} />
        <Needle scale={scale} span={at.span} />
      </div>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={1}
        step="any"
        value={placeOf(at)}
        aria-label={t('whereYouAre')}
        aria-valuetext={t('atEvent', { date, title })}
        onChange={(change) => goTo(change.currentTarget.valueAsNumber)}
        onKeyDown={stepOn}
      />
    </div>
  );
}

/** How many events later an arrow key leads, up as in any slider; 0 of any other key. */
function stepOf(key: string, direction: Direction): number {
  if (key === 'ArrowUp') return 1;
  return key === 'ArrowDown' ? -1 : timeStepOf(key, direction);
}
