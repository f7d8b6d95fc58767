/** U+FFFC, “object replacement character”: it stands for what is no text, and no message has it. */
const placeholder = '\u{FFFC}';

/**
 * What a message says before its variable and after it, where the variable is to be an element of its own. `write`
 * gives the message with what it is given as its variable. Not to be found by the value itself: a publisher may be
 * called as a word of the message is.
 */
export function aroundVariable(
  write: (variable: string) => string,
): readonly [before: string, after: string] {
  const [before = '', after = ''] = write(placeholder).split(placeholder);
  return [before, after];
}
