import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { soundStory } from '../../tests/fixtures/soundStory.ts';

const claim = soundStory.events['break']?.['severed-ties']?.claims?.[0];

const slips: readonly Slip[] = [
  {
    fault: 'an unknown actor',
    change: { 'events/break/severed-ties/actors': ['norland', 'sudlnd'] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › actors: there is no actor “sudlnd”. Did you mean “sudland”? Or add it to src/stories/sound/actors.ts.',
    ],
  },
  {
    fault: 'an unknown source',
    change: { 'events/break/severed-ties/sources': ['agancy', 'sahifa', 'agency'] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › sources: there is no source “agancy”. Did you mean “agency”? Or add it to src/stories/sound/sources.ts.',
    ],
  },
  {
    fault: 'an unknown kind',
    change: { 'events/break/severed-ties/kind': 'diplomacy-' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › kind: there is no kind “diplomacy-”. Did you mean “diplomacy”? Or add it to src/stories/sound/kinds.ts.',
    ],
  },
  {
    fault: 'an unknown lane',
    change: { 'actors/sudland/lane': 'west' },
    says: [
      'src/stories/sound/actors.ts',
      'sudland › lane: there is no lane “west”. Write one of: north, south. Or add it to src/stories/sound/lanes.ts.',
    ],
  },
  {
    fault: 'a claim by somebody unknown',
    change: { 'events/break/severed-ties/claims/0/by': 'karst' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[0].by: there is no actor “karst”. Write one of: norland, sudland. Or add it to src/stories/sound/actors.ts.',
    ],
  },
  {
    fault: 'a claim with an unknown source',
    change: { 'events/break/severed-ties/claims/0/sources': ['ministry', 'nobody-knows'] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[0].sources: there is no source “nobody-knows”. Write one of: agency, ministry, sahifa. Or add it to src/stories/sound/sources.ts.',
    ],
  },
  {
    fault: 'a chapter that is not in the list',
    change: { 'chapters/break': gone, 'chapters/brake': soundStory.chapters['break'] },
    says: [
      'src/stories/sound/events/brake.ts',
      'brake: has no event. Add one, or take the chapter out of chapters.ts.',
      'src/stories/sound/story.ts',
      'planned-talks › chapter: the chapter “break” is not in chapters.ts. Did you mean “brake”? Or add it to chapters.ts.',
      'severed-ties › chapter: the chapter “break” is not in chapters.ts. Did you mean “brake”? Or add it to chapters.ts.',
    ],
  },
  {
    fault: 'an event without a source',
    change: { 'events/break/planned-talks/sources': [] },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › sources: has no source. Name at least one, the best first, or leave the statement out.',
    ],
  },
  {
    fault: 'a claim without a source',
    change: {
      'events/break/severed-ties/claims/0/sources': [],
      'sources/ministry': gone,
      outlets: {},
      marks: {},
    },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[0].sources: has no source. Name at least one, the best first, or leave the statement out.',
    ],
  },
  {
    fault: 'an event in which nobody acts',
    change: { 'events/break/planned-talks/actors': [] },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › actors: is empty. Name at least the one who acts.',
    ],
  },
  {
    fault: 'a source listed twice',
    change: { 'events/break/severed-ties/sources': ['agency', 'sahifa', 'agency'] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › sources: “agency” is listed twice. Leave it where it matters most.',
    ],
  },
  {
    fault: 'an actor listed twice',
    change: { 'events/break/severed-ties/actors': ['norland', 'sudland', 'norland'] },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › actors: “norland” is listed twice. Leave it where it matters most.',
    ],
  },
  {
    fault: 'a claim made twice',
    change: { 'events/break/severed-ties/claims/1': claim },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[1]: says what an earlier claim says. Make one claim of both and list the sources of both.',
    ],
  },
  {
    fault: 'an id in two chapters',
    change: {
      'events/before/severed-ties': {
        ...soundStory.events['before']?.['intrusion'],
        title: { en: 'Another', ar: 'غيره' },
      },
    },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties: has the id of an event in src/stories/sound/events/before.ts. Rename one of them: an id is an address.',
    ],
  },
  {
    fault: 'a source that nothing cites',
    change: { 'sources/forgotten': { url: 'https://x.example/', publisher: 'X', language: 'en' } },
    says: [
      'src/stories/sound/sources.ts',
      'forgotten: is cited by nothing. Cite it in an event or a claim, or remove it.',
    ],
  },
  {
    fault: 'an actor that does nothing',
    change: { 'actors/nobody': soundStory.actors['sudland'] },
    says: [
      'src/stories/sound/actors.ts',
      'nobody: acts and speaks nowhere. Name it in an event or a claim, or remove it.',
    ],
  },
  {
    fault: 'an id that cannot be part of an address',
    change: {
      'events/before/New_Event': {
        ...soundStory.events['before']?.['intrusion'],
        title: { en: 'Another', ar: 'غيره' },
      },
    },
    says: [
      'src/stories/sound/events/before.ts',
      'New_Event: has an id that is not lower-case Latin letters and digits joined by hyphens. Ids are part of addresses: write it like “severed-ties”.',
    ],
  },
  {
    fault: 'two events of one title',
    change: { 'events/break/planned-talks/title/en': 'Norland severs ties with Sudland' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › title.en: is the title of “severed-ties” too. Say what is different, or make one event of both.',
    ],
  },
  {
    fault: 'a chapter without events',
    change: {
      'chapters/after': {
        title: { en: 'After', ar: 'بعد' },
        summary: { en: 'Nothing yet.', ar: 'لا شيء بعد.' },
      },
    },
    says: [
      'src/stories/sound/events/after.ts',
      'after: has no event. Add one, or take the chapter out of chapters.ts.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
