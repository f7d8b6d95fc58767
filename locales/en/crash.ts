export default {
  title: 'Something went wrong on this page',
  text: 'The timeline could not be shown. You may be offline, or the fault is ours; loading the page again usually helps.',
  reload: 'Load again',
} as const;
