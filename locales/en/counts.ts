export default {
  events_one: '{{number}} event',
  events_other: '{{number}} events',
} as const;
