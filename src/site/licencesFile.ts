/** Where the licences of what others made are, from the base of the site. */
export const licencesFile = 'licences.txt';
