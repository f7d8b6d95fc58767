/** A new element of a class of our style sheets. */
export function elementOf<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string | undefined,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  return element;
}
