/** A pattern of paths (see `HeaderRule`) as a regular expression, of those that Perl, nginx and JavaScript share. */
export function patternSource(pattern: string): string {
  const isOpen = pattern.endsWith('*');
  const parts = (isOpen ? pattern.slice(0, -1) : pattern).split('/');
  const sources = parts.map((part) => (part.startsWith(':') ? '[^/]+' : literalSource(part)));
  return `^${sources.join('/')}${isOpen ? '' : '$'}`;
}

/** `text` as a regular expression that fits it alone. */
export function literalSource(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
