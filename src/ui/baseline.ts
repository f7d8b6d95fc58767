/**
 * Whether the browser is of the baseline (README). One from before is left the text that the build wrote, and told so once:
 * drawn anew, the parts of the page would fail one after the other.
 */
export function isOfBaseline(): boolean {
  // What came last to the oldest of ours: Chrome 110, Firefox 115.
  return 'toSorted' in Array.prototype;
}
