/**
 * A width of the frame, and how high its parts are from the width before to this one at most (CSS px): what stands
 * around them, the picture with its tools and without, the words in place of a card, the story in short, the list of
 * chapters.
 */
export type FrameParts = readonly [
  width: number,
  around: number,
  picture: number,
  bare: number,
  hint: number,
  story: number,
  list: number,
];

/** The parts of a frame from the narrowest width to the widest. */
export type MeasuredFrame = readonly [FrameParts, ...FrameParts[]];
