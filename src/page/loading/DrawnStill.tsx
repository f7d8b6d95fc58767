import type { ComponentProps } from 'react';
import { StillTimeline } from '../../timeline/StillTimeline.tsx';

/** The still picture as the build draws it into a page; a browser keeps what it finds there (`WrittenStill`). */
export function DrawnStill(props: ComponentProps<typeof StillTimeline>) {
  return (
    <div>
      <StillTimeline {...props} />
    </div>
  );
}
