import type { Story } from './story.ts';
import type { Revision } from './types.ts';

/**
 * The day on which what `revised` says last changed: that of its last revision, else the one on which it was published.
 */
export function lastChangeOf(
  { revisions = [] }: { readonly revisions?: readonly Revision[] },
  published: string,
): string {
  return revisions.at(-1)?.day ?? published;
}

/** The day on which anything in the story last changed. */
export function lastChangeIn(story: Story): string {
  const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
  const days = [story, ...events].map((revised) => lastChangeOf(revised, story.published));
  return days.toSorted().at(-1) ?? story.published;
}
