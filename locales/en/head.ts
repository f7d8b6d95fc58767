export default {
  siteName: 'Albania, Iran and Israel',
  eventDescription: '{{date}}: {{summary}}',
  disputedDescription: '{{date}}: {{summary}} {{dispute}}.',
  sourcesTitle: 'Sources – Albania, Iran and Israel',
  sourcesDescription:
    'Every source of the timeline in the order of first citation: who published it, when, in which language, and whether the publisher is a party to the story.',
  imageOfStory: '{{headline}}. A timeline from {{first}} to {{last}}.',
  imageOfEvent: '{{title}}. {{date}}.',
  imageOfDisputed: '{{title}}. {{date}}. {{dispute}}.',
  entranceDescription:
    'A news timeline in English and Arabic, with its sources: the cyberattacks of 2022 on Albania, and what followed.',
  notFoundTitle: 'Page not found',
  notFoundDescription: 'There is no page at this address.',
} as const;
