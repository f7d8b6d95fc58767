import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { overviewScaleOf } from '../model/overview.ts';
import { Needle } from './Needle.tsx';
import { OverviewMarks } from './OverviewMarks.tsx';
import { OverviewYears } from './OverviewYears.tsx';
import styles from './StoryTrack.module.css';

interface StoryTrackProps {
  readonly edition: Edition;
  /** The events that are gone through; the rest stays in sight, faintly. */
  readonly events: readonly EditionEvent[];
  /** The one at which the needle stands. */
  readonly event: EditionEvent;
}

/** The whole story on one track, and a needle where the reader is in it. */
export function StoryTrack({ edition, events, event: { span } }: StoryTrackProps) {
  const { t } = useTranslation('moments');
  const formats = useFormats();
  const scale = useMemo(() => overviewScaleOf(edition.events), [edition]);
  return (
    <figure className={styles.whole}>
      <figcaption className="visually-hidden">{t('whereInTime', { date: formats.date(span) })}</figcaption>
      <div className={styles.track}>
        <OverviewMarks scale={scale} all={edition.events} events={events} />
        <Needle scale={scale} span={span} />
      </div>
      <OverviewYears scale={scale} />
    </figure>
  );
}
