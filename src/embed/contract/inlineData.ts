/** How the build hands a page for frames what it needs to speak a language: the names that both sides must know. */
export const inlineData = {
  /** The id of the element with the resources of the page's own language, as JSON. */
  element: 'resources',
  /** The event by which a script with the resources of another language hands them over, as its detail. */
  event: 'timeline-resources',
} as const;
