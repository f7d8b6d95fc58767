import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { axisLabelsOf } from '../i18n/axisLabels.ts';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { staticPictureOf } from '../model/staticPicture.ts';
import type { TimeWindow } from '../time/window.ts';
import { cssSizesByTier } from './tierCss.ts';
import { markWordsOf } from './markWords.ts';
import { StaticAxis } from './StaticAxis.tsx';
import { StaticLanes } from './StaticLanes.tsx';
import { StaticMark } from './StaticMark.tsx';
import box from './pictureBox.module.css';
import picture from './picture.module.css';
import styles from './static.module.css';
import tiers from './tiers.module.css';

/** What the static picture needs. */
export interface StaticTimelineProps {
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
export function StaticTimeline({
  edition,
  events,
  lanes,
  selected,
  window,
  permalinkOf,
}: StaticTimelineProps) {
  const { t } = useTranslation(['timeline', 'reading']);
  const formats = useFormats();
  const words = useMemo(() => markWordsOf(edition, formats, t), [edition, formats, t]);
  const staticPicture = useMemo(() => {
    const labels = axisLabelsOf(edition.language.gregorian, formats.digits);
    return staticPictureOf({ edition, events, choice: lanes, selected, window }, labels);
  }, [edition, events, lanes, selected, window, formats.digits]);
  const sizes = useMemo(() => cssSizesByTier(staticPicture.layouts), [staticPicture]);
  const widest = staticPicture.layouts.at(-1);
  return (
    <div className={box.timeline}>
      <div className={box.box}>
        <div className={box.toolbar} />
        <div className={box.view}>
          <nav className={`${picture.picture} ${tiers.tiered}`} aria-label={t('picture')}>
            <div className={styles.canvas} style={sizes}>
              <StaticLanes lanes={widest?.lanes ?? []} words={words} />
              <div className={styles.time} data-axis>
                <StaticAxis ticks={staticPicture.ticks} />
                <ol className={styles.marks}>
                  {staticPicture.marks.map((mark) => (
                    <StaticMark
                      key={`${mark.from} ${mark.thing.id}`}
                      drawn={mark}
                      words={words}
                      events={events}
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
