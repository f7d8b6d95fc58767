export default {
  position: '{{number}} of {{total}}',
  pageTitle: '{{title}} ({{number}} of {{total}}) – {{site}}',
  all: 'All moments',
  tick: '{{number}}. {{title}}',
  steps: 'Previous and next moment',
  isFirst: 'The story begins here',
  again: 'Back to the beginning',
  readAll: 'Read it all, with {{sources}}',
  end: 'That is the story so far.',
  whereInTime: 'Where it stands in the story: {{date}}',
} as const;
