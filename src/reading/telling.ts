/** How much of the story the chronicle tells: everything, or which events there were and when. */
export type Telling = 'whole' | 'outline';
