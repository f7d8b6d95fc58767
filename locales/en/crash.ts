export default {
  title: 'Something went wrong on this page',
  text: 'The timeline could not be shown. You may be offline, or the fault is ours; reloading the page usually helps.',
  textOnly:
    'The interactive timeline and the filters could not be loaded. You may be offline, or your browser may be too old for them. The text of this page is complete without them.',
  reload: 'Reload',
} as const;
