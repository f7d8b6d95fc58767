import counts from './en/counts.ts';
import crash from './en/crash.ts';
import dates from './en/dates.ts';
import embed from './en/embed.ts';
import explore from './en/explore.ts';
import page from './en/page.ts';
import reading from './en/reading.ts';
import share from './en/share.ts';
import timeline from './en/timeline.ts';

export default { counts, crash, dates, embed, explore, page, reading, share, timeline } as const;
