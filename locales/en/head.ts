export default {
  eventDescription: '{{date}}: {{summary}}',
  disputedDescription: '{{date}}: {{summary}} {{dispute}}.',
  sourcesTitle: 'Sources – {{site}}',
  sourcesDescription:
    'Every source behind the timeline, in order of first citation: who published it, when, in which language, and whether the publisher is more than a bystander.',
  changesTitle: 'Corrections and additions – {{site}}',
  changesDescription:
    'What has been corrected, clarified or added in the timeline since it was published, latest first, with a link to each event.',
  accountsTitle: 'Two accounts – {{site}}',
  accountsDescription:
    'Who says what, and who denies it: the accounts of those involved side by side, question by question and event by event, each claim with its author and sources.',
  imageOfStory: '{{headline}}. A timeline from {{first}} to {{last}}.',
  imageOfYear: '{{headline}}. A timeline of {{year}}.',
  imageOfEvent: '{{title}}. {{date}}.',
  imageOfDisputed: '{{title}}. {{date}}. {{dispute}}.',
  notFoundTitle: 'Page not found',
  notFoundDescription: 'There is no page at this address.',
} as const;
