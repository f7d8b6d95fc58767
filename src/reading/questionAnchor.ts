/** The id of a question’s heading on the page of accounts. */
export function questionAnchor(id: string): string {
  return `question-${id}`;
}
