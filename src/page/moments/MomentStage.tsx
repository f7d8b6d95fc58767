import type { ReactNode } from 'react';
import { StoryTrack } from '../../explore/StoryTrack.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition } from '../../model/edition.ts';
import { useSwipe } from '../../reading/useSwipe.ts';
import styles from './MomentStage.module.css';
import { MomentSteps } from './MomentSteps.tsx';
import { MomentTicks } from './MomentTicks.tsx';
import type { Sequence } from './sequence.ts';

interface MomentStageProps extends Sequence {
  readonly edition: Edition;
  /** The text of the moment, or words in its place. */
  readonly children: ReactNode;
  /** What the reader is told below the last. */
  readonly end: ReactNode;
}

/** One moment on one screen: how far the reader has come, what happened, when, and the way on. */
export function MomentStage({ edition, children, end, ...sequence }: MomentStageProps) {
  const formats = useFormats();
  const { events, event, onGo } = sequence;
  const at = events.indexOf(event);
  const isLast = at === events.length - 1;
  const swipe = useSwipe(formats.direction, (step) => {
    const neighbour = events[at + step];
    if (neighbour !== undefined) onGo(neighbour.id);
  });
  return (
    <div className={styles.stage} data-last={isLast || undefined} {...swipe}>
      <MomentTicks {...sequence} />
      <div className={styles.told}>
        {children}
        {isLast && end}
      </div>
      <StoryTrack edition={edition} events={events} event={event} />
      <MomentSteps {...sequence} />
    </div>
  );
}
