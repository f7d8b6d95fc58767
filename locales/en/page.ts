export default {
  extent: '{{events}} events, {{sources}} sources, {{first}}–{{last}}',
  extentOfYear: '{{events}} events, {{sources}} sources, {{year}}',
  updated: 'Last edited {{date}}',
  recordedUntil: 'Events recorded up to {{date}}',
  eventTitle: '{{title}} – {{site}}',
  skipToText: 'Skip to the text',
  picture: 'The story over time',
  pictureLoading: 'Drawing the timeline…',
  pictureFailed:
    'The interactive timeline could not be loaded. The text of this page is complete without it.',
  card: 'Selected event',
  read: 'Read',
  selected: '{{date}}: {{title}}',
  showInList: 'Show in the list',
  tryAgain: 'Try again',
  languageFailed: 'The other language could not be loaded. You may be offline.',
  repair_event: 'This link names an event that is not in this timeline: “{{value}}”.',
  repair_window: 'This link asks for an invalid date range: “{{value}}”. You see the first view instead.',
  repair_chapter: 'This link names a chapter that is not in this timeline: “{{value}}”.',
  repair_lanes: 'This link asks for a grouping that does not exist: “{{value}}”.',
  repair_kinds: 'This link filters by a type that does not exist: “{{value}}”.',
  repair_who: 'This link filters by somebody who is not in this timeline: “{{value}}”.',
  repairsTitle: 'Part of this link could not be followed',
  dismiss: 'Dismiss',
  aboutTitle: 'About this timeline',
  aboutDates:
    'A date is shown as exactly as its sources give it: a month stays a month. “About” and “date uncertain” mean that the sources leave the date open or disagree on it.',
  aboutClaims:
    'What is established stands in the summary; what somebody asserts, denies or condemns stands beneath it, with a name. Beside every accusation stands the answer of the accused, or a note that none was found.',
  aboutSources:
    'Every source is named and linked. Publishers that are more than bystanders are marked, by one rule for every side.',
  aboutChanges: 'Errors are corrected in public, and additions are listed:',
  aboutData: 'All of it as data, to be counted and checked:',
  licence: 'Licence of texts and data',
  publisher: 'Published by',
  aboutCredits:
    'Typefaces: Vazirmatn and Source Serif 4 (SIL Open Font License). Icons: Lucide (ISC). Timeline: vis-timeline.',
} as const;
