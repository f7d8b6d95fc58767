/**
 * Whether the browser has what our scripts call. One from before is left the text that the build wrote, and told so once:
 * drawn anew, the parts of the page would fail one after the other. Chrome 110 and Safari 16.0 to 16.3 are older than the
 * baseline (README) and pass.
 */
export function isOfBaseline(): boolean {
  // What came last to the oldest of ours: Chrome 110, Firefox 115, Safari 16.0.
  return 'toSorted' in Array.prototype;
}
