import type { Story } from '../../story/story.ts';
import { actors } from './actors.ts';
import { chapters, type ChapterId } from './chapters.ts';
import { aftermathEvents } from './events/aftermath.ts';
import { backgroundEvents } from './events/background.ts';
import { breakEvents } from './events/break.ts';
import { intrusionsEvents } from './events/intrusions.ts';
import { israelEvents } from './events/israel.ts';
import { renewedEvents } from './events/renewed.ts';
import { glossary } from './glossary.ts';
import type { Event, Own } from './ids.ts';
import { kinds } from './kinds.ts';
import { lanes } from './lanes.ts';
import { languages } from './languages.ts';
import { measuredFrame } from './measuredFrame.ts';
import { marks, outlets } from './outlets.ts';
import { questions } from './questions.ts';
import { revisions } from './revisions.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { words } from './words.ts';

const events = {
  background: backgroundEvents,
  intrusions: intrusionsEvents,
  break: breakEvents,
  israel: israelEvents,
  aftermath: aftermathEvents,
  renewed: renewedEvents,
} as const satisfies Record<ChapterId, Record<string, Event>>;

/** Albania – Iran – Israel. */
const story: Story<Own> = {
  id: 'albania-iran-israel',
  languages,
  defaultLanguage: 'en',
  words,
  // Creative Commons Attribution 4.0.
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  actors,
  chapters,
  kinds,
  lanes,
  sources,
  marks,
  outlets,
  events,
  questions,
  opening: '2022-07/2022-10',
  published: '2026-11-23',
  recordedUntil: '2026-06-29',
  revisions,
  glossary,
  rules,
  measuredFrame,
};

export default story;
