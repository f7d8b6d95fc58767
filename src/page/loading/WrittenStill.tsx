/** React leaves alone what it finds in an element of which it is told that its content is no concern of React. */
const asWritten = { __html: '' };

/**
 * The still picture as the build wrote it (`DrawnStill`), kept as it is: to draw it once more in the browser, only to find
 * the same, would cost a slow phone a tenth of a second. Where the build wrote nothing it is empty.
 */
export function WrittenStill() {
  // oxlint-disable-next-line react/no-danger -- nothing is put in, and nothing taken out
  return <div suppressHydrationWarning dangerouslySetInnerHTML={asWritten} />;
}
