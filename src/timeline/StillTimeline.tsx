import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { axisLabelsOf } from '../i18n/axisLabels.ts';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { stillPictureOf } from '../model/stillPicture.ts';
import type { TimeWindow } from '../time/window.ts';
import { sizesByTier } from './byTier.ts';
import { markWordsOf } from './markWords.ts';
import { StillAxis } from './StillAxis.tsx';
import { StillLanes } from './StillLanes.tsx';
import { StillMark } from './StillMark.tsx';
import frame from './frame.module.css';
import picture from './picture.module.css';
import styles from './still.module.css';
import stage from './tiers.module.css';

/** What the still picture needs. */
export interface StillTimelineProps {
  readonly edition: Edition;
  /** Those to be shown, earliest first. */
  readonly events: readonly EditionEvent[];
  /** What the lanes stand for. */
  readonly lanes: LaneChoice;
  readonly selected: string | null;
  readonly window: TimeWindow;
  /** Where an event is told. */
  readonly permalinkOf: (id: string) => string;
}

/**
 * The story as a picture that a style sheet draws: complete without script and on paper, at every width as the live
 * picture (`Timeline`) would be, each mark a link to its event.
 */
export function StillTimeline({ edition, events, lanes, selected, window, permalinkOf }: StillTimelineProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const words = useMemo(() => markWordsOf(edition, formats, t), [edition, formats, t]);
  const still = useMemo(() => {
    const labels = axisLabelsOf(edition.language.gregorian, formats.digits);
    return stillPictureOf({ edition, events, choice: lanes, selected, window }, labels);
  }, [edition, events, lanes, selected, window, formats.digits]);
  const sizes = useMemo(() => sizesByTier(still.layouts), [still]);
  const widest = still.layouts.at(-1);
  return (
    <div className={frame.timeline}>
      <div className={frame.frame}>
        <div className={frame.toolbar} />
        <div className={frame.view}>
          <nav className={`${picture.picture} ${stage.stage}`} aria-label={t('picture')}>
            <div className={styles.canvas} style={sizes}>
              <StillLanes lanes={widest?.lanes ?? []} words={words} />
              <div className={styles.time}>
                <StillAxis ticks={still.ticks} />
                <ol className={styles.marks}>
                  {still.marks.map((mark) => (
                    <StillMark
                      key={`${mark.from} ${mark.thing.id}`}
                      drawn={mark}
                      words={words}
                      permalinkOf={permalinkOf}
                    />
                  ))}
                </ol>
              </div>
            </div>
          </nav>
        </div>
      </div>
    </div>
  );
}
