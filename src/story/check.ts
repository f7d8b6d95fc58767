import { addressMistakes } from './checkAddress.ts';
import { answerMistakes } from './checkAnswers.ts';
import { mentionMistakes } from './checkMentions.ts';
import { nameMistakes } from './checkNames.ts';
import { orderMistakes } from './checkOrder.ts';
import { outletMistakes } from './checkOutlets.ts';
import { referenceMistakes } from './checkReferences.ts';
import { publicationMistakes } from './checkPublication.ts';
import { shapeMistakes, wholeMistakes } from './checkShape.ts';
import { sourceMistakes } from './checkSource.ts';
import { textMistakes } from './checkText.ts';
import { timeMistakes } from './checkTime.ts';
import { filedIn } from './filing.ts';
import type { Mistake } from './mistake.ts';
import type { Story } from './story.ts';

/**
 * Every mistake in the story that types cannot see, by file and id.
 * It takes nothing for granted, so that data which went round the types is checked all the same.
 * Dates are compared with `now` (UTC ms).
 */
export function mistakesIn(story: Story, now: number = Date.now()): readonly Mistake[] {
  const filed = filedIn(story);
  const mistakes = [
    ...wholeMistakes(story),
    ...filed.flatMap((entity) => [
      ...shapeMistakes(entity),
      ...timeMistakes(entity, now),
      ...textMistakes(entity),
      ...sourceMistakes(entity),
      ...answerMistakes(entity),
    ]),
    ...addressMistakes(filed),
    ...referenceMistakes(filed),
    ...nameMistakes(filed),
    ...mentionMistakes(filed),
    ...outletMistakes(filed, story),
    ...orderMistakes(filed, story),
    ...publicationMistakes(filed, story, now),
  ];
  return mistakes.toSorted(
    (one, other) => one.file.localeCompare(other.file, 'en') || one.id.localeCompare(other.id, 'en'),
  );
}

/** Mistakes in words for an editor, below the file where each is: the id, the field, what is wrong, how to mend it. */
export function mistakesText(mistakes: readonly Mistake[]): string {
  const files = [...new Set(mistakes.map(({ file }) => file))];
  const parts = files.map((file) =>
    [file, ...mistakes.filter((mistake) => mistake.file === file).map(lineOf)].join('\n'),
  );
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  return [`${count} in the story:`, ...parts].join('\n\n');
}

function lineOf({ id, field, problem, mend }: Mistake): string {
  return `  ${id}${field === '' ? '' : ` › ${field}`}: ${problem}. ${mend}`.trimEnd();
}

/** The check as a command says it: every mistake, or one line of what there is. */
export function verdictOn(story: Story, now?: number): { readonly inOrder: boolean; readonly words: string } {
  const mistakes = mistakesIn(story, now);
  if (mistakes.length > 0) return { inOrder: false, words: mistakesText(mistakes) };
  const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
  const counts = {
    events: events.length,
    claims: events.flatMap(({ claims = [] }) => claims).length,
    notes: events.flatMap(({ notes = [] }) => notes).length,
    sources: Object.keys(story.sources).length,
    chapters: Object.keys(story.chapters).length,
  };
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return { inOrder: true, words: `The story is in order: ${new Intl.ListFormat('en').format(parts)}.` };
}
