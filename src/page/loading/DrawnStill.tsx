import type { ComponentProps } from 'react';
import { StaticTimeline } from '../../timeline/StaticTimeline.tsx';

/** The still picture as the build draws it into a page; a browser keeps what it finds there (`WrittenStill`). */
export function DrawnStill(props: ComponentProps<typeof StaticTimeline>) {
  return (
    <div>
      <StaticTimeline {...props} />
    </div>
  );
}
