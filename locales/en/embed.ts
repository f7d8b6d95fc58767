export default {
  fullPage: 'Open the full timeline, with every source',
  chooseEvent: 'Choose an event on the timeline to read about it here.',
  noticeTitle: 'Only you see this, while you try out the timeline',
  fault_theme: 'There is no theme “{{value}}”: it is auto, light or dark.',
  fault_accent: '“{{value}}” is not a colour: write six hex digits, such as 0b5a6b.',
  fault_size: 'There is no size “{{value}}”: it is full or compact.',
  fault_list: 'The list is 1 or 0, not “{{value}}”.',
  fault_host: '“{{value}}” is not an origin: write https://news.example, with nothing after it.',
} as const;
