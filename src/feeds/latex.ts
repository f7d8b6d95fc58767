/** What LaTeX writes for the characters that are commands to it. */
const written: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** `text` for LaTeX: what would be a command there is escaped, and letters stay as they are, in UTF-8. */
export function latexOf(text: string): string {
  return text.replaceAll(/[&%$#_{}\\~^]/gu, (character) => written[character] ?? `\\${character}`);
}
