import counts from './ar/counts.ts';
import crash from './ar/crash.ts';
import dates from './ar/dates.ts';
import embed from './ar/embed.ts';
import explore from './ar/explore.ts';
import page from './ar/page.ts';
import reading from './ar/reading.ts';
import share from './ar/share.ts';
import timeline from './ar/timeline.ts';

export default { counts, crash, dates, embed, explore, page, reading, share, timeline } as const;
