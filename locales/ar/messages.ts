import counts from './counts.ts';
import crash from './crash.ts';
import dates from './dates.ts';
import editor from './editor.ts';
import embed from './embed.ts';
import explore from './explore.ts';
import moments from './moments.ts';
import page from './page.ts';
import reading from './reading.ts';
import share from './share.ts';
import timeline from './timeline.ts';

/** The words of the interface, by area. */
export const messages = {
  counts,
  crash,
  dates,
  editor,
  embed,
  explore,
  moments,
  page,
  reading,
  share,
  timeline,
} as const;
