/** How a page for frames gets the resources of a language: names that the build and the page must share. */
export const inlineData = {
  /** The id of the element with the resources of the page's own language, as JSON. */
  element: 'resources',
  /** The event that a script with the resources of another language dispatches; they are its `detail`. */
  event: 'timeline-resources',
} as const;
