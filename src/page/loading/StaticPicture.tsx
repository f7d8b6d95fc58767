import type { ComponentType } from 'react';
import type { StaticTimelineProps } from '../../timeline/StaticTimeline.tsx';
import { emptyHtml } from '../../ui/trusted.ts';

/**
 * What draws the static picture: the build has it. Null in a browser, which keeps what the build wrote and fetches no
 * more.
 */
export type StaticPictureSource = ComponentType<StaticTimelineProps> | null;

interface StaticPictureProps extends StaticTimelineProps {
  readonly StaticTimeline: StaticPictureSource;
}

/**
 * Where the HTML of an element is given as a string, React does not hydrate what is inside; a mismatch is not reported.
 */
const asWritten = { __html: emptyHtml };

/**
 * The static picture. The build draws it into the page; a browser keeps what it finds there: to draw it once more, only
 * to find the same, would cost a slow phone a tenth of a second. Where the build wrote nothing it is empty.
 */
export function StaticPicture({ StaticTimeline, ...props }: StaticPictureProps) {
  // oxlint-disable-next-line react/no-danger -- nothing is put in, and nothing taken out
  if (StaticTimeline === null) return <div suppressHydrationWarning dangerouslySetInnerHTML={asWritten} />;
  return (
    <div>
      <StaticTimeline {...props} />
    </div>
  );
}
