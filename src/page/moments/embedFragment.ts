/** What the address of a page of moments ends with that opens with its code for other pages. */
export const embedFragment = '#embed';
