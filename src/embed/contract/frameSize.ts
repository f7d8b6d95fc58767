/**
 * With chapters, filters and overview; the picture and its card alone; or the key moments, one at a time and all of one
 * height.
 */
export const frameSizes = ['full', 'compact', 'moments'] as const;

/** How much of the timeline a frame has. */
export type FrameSize = (typeof frameSizes)[number];
