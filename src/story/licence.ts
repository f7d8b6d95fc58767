/** The licence of the story's texts: Creative Commons Attribution 4.0. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
