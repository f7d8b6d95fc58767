/**
 * The custom property in which the code of an element keeps the room of what stands in it: where the element is taken out,
 * or has no frame, there is none.
 */
export const roomProperty = '--timeline-room';
