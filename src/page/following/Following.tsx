import { useState, useSyncExternalStore, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadingTrack } from '../../explore/ReadingTrack.tsx';
import { eventById } from '../../model/eventById.ts';
import { bringIntoView, listedEvents } from './eventInView.ts';
import styles from './Following.module.css';
import { FollowingPicture } from './FollowingPicture.tsx';
import { useEventInView } from './useEventInView.ts';

export type FollowingProps = Omit<ComponentProps<typeof FollowingPicture>, 'at'>;

/**
 * Where in the story the reader of the list is: on a narrow screen a track above it, on a wide one the picture as well, in
 * the column beside it. Nothing is there before the reader has come to the list.
 */
export function Following({ edition, events, onSelect, ...props }: FollowingProps) {
  const { t } = useTranslation('explore');
  const isWide = useSyncExternalStore(watchWidth, isWideNow);
  const inView = eventById(edition, useEventInView());
  // Beside the list the picture waits for the reader where they left it.
  const [last, setLast] = useState(inView);
  if (inView !== null && inView !== last) setLast(inView);
  const at = inView ?? last;
  if (at === null || !events.includes(at)) return null;
  const listed = listedEvents();
  return (
    <aside
      className={styles.following}
      data-reading={inView !== null || undefined}
      aria-label={t('whereYouAre')}
    >
      <ReadingTrack
        edition={edition}
        events={events}
        stops={events.filter(({ id }) => listed.has(id))}
        at={at}
        onGo={bringIntoView}
      />
      {isWide && (
        <FollowingPicture
          edition={edition}
          events={events}
          at={at}
          onSelect={(id) => {
            onSelect(id);
            // The list beside it comes along.
            bringIntoView(id);
          }}
          {...props}
        />
      )}
    </aside>
  );
}

/** As the styles say. */
const wide = '(min-width: 60rem)';

function isWideNow(): boolean {
  return matchMedia(wide).matches;
}

function watchWidth(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
