import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { LaneChoice } from '../../model/lanes.ts';
import { pictureHeightOf } from '../../model/pictureHeight.ts';
import { clamped, revealing, shortestWindow, type TimeWindow } from '../../time/window.ts';
import type { TimelineChunk } from '../loading/LazyTimeline.tsx';
import { useChunk } from '../loading/useChunk.ts';
import { Safeguard } from '../notices/Safeguard.tsx';
import styles from './Following.module.css';

interface FollowingPictureProps {
  readonly edition: Edition;
  /** Those that filters leave. */
  readonly events: readonly EditionEvent[];
  readonly lanes: LaneChoice;
  /** The event that the reader is at. */
  readonly at: EditionEvent;
  readonly permalinkOf: (id: string) => string;
  /** The reader chooses an event. */
  readonly onSelect: (id: string) => void;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/** What the reader has moved the picture to, until they come to another chapter. */
interface Moved {
  readonly chapter: string;
  readonly window: TimeWindow;
}

/** The picture of the chapter that is read, and of no other, in which the event that the reader is at is marked. */
export function FollowingPicture({
  edition,
  events,
  lanes,
  at,
  fetchTimeline,
  ...props
}: FollowingPictureProps) {
  const { t } = useTranslation('page');
  const own = useMemo(() => events.filter(({ chapter }) => chapter === at.chapter), [events, at.chapter]);
  const shown = { edition, events: own, lanes };
  const { chunk } = useChunk(fetchTimeline, true);
  const [moved, setMoved] = useState<Moved | null>(null);
  const chapter = edition.chapters.find(({ id }) => id === at.chapter);
  if (chapter === undefined) return null;
  const window =
    moved?.chapter === chapter.id
      ? revealing(moved.window, at.span)
      : clamped(chapter.window, edition.bounds, shortestWindow);
  return (
    <div className={styles.picture} style={{ '--height': `${pictureHeightOf(shown, false)}px` }}>
      {chunk !== null && (
        // Without it the track and the list go on.
        <Safeguard fallback={<p>{t('pictureFailed')}</p>}>
          <chunk.Timeline
            {...props}
            {...shown}
            selected={at.id}
            window={window}
            onWindowChange={(next) => setMoved({ chapter: chapter.id, window: next })}
            onDrawn={() => undefined}
          />
        </Safeguard>
      )}
    </div>
  );
}
