/** With chapters, filters and overview, or the picture and its card alone. */
export const frameSizes = ['full', 'compact'] as const;

/** How much of the timeline a frame has. */
export type FrameSize = (typeof frameSizes)[number];
