/**
 * A width of the frame, and how high its parts are from the width before to this one at most (CSS px): what stands
 * around them, the picture with its tools and without, the words in place of a card, the story in short, the list of
 * chapters; and of a frame that is too narrow for these until an event is open (else 0), all but the list, in full and compact.
 */
export type FrameParts = readonly [
  width: number,
  around: number,
  picture: number,
  bare: number,
  hint: number,
  story: number,
  list: number,
  headlines: number,
  fewHeadlines: number,
];

/** The parts of a frame from the narrowest width to the widest. */
export type MeasuredFrame = readonly [FrameParts, ...FrameParts[]];
