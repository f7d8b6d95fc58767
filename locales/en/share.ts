export default {
  embed_event: 'Embed',
  embed_story: 'Embed the timeline',
  loading: 'Loading…',
  failed: 'This could not be loaded. You may be offline.',
} as const;
