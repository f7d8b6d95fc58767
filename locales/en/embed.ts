export default {
  fullPage: 'Open the full timeline, with every source',
  chooseEvent: 'Choose an event on the timeline to read about it here.',
  pages: 'Pages of the timeline',
  page: 'Page {{at}} of {{total}}',
  previousPage: 'Previous',
  nextPage: 'Next',
  noticeTitle: 'Only you see this, while you try out the timeline',
  fault_theme: 'Unknown theme “{{value}}”. Use auto, light or dark.',
  fault_accent: '“{{value}}” is not a colour. Use six hex digits, such as 0b5a6b.',
  fault_size: 'Unknown size “{{value}}”. Use full, compact or moments.',
  fault_list: 'The list is 1 or 0, not “{{value}}”.',
  fault_host: '“{{value}}” is not an origin. Use https://news.example, with nothing after it.',
} as const;
