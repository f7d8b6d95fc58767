import type { Story } from '../story/story.ts';
import { addressMistakes } from './checkAddress.ts';
import { answerMistakes } from './checkAnswers.ts';
import { glossaryMistakes } from './checkGlossary.ts';
import { kindMistakes } from './checkKinds.ts';
import { mentionMistakes } from './checkMentions.ts';
import { nameMistakes } from './checkNames.ts';
import { orderMistakes } from './checkOrder.ts';
import { outletMistakes } from './checkOutlets.ts';
import { questionMistakes } from './checkQuestions.ts';
import { publicationMistakes } from './checkPublication.ts';
import { referenceMistakes } from './checkReferences.ts';
import { shapeMistakes, wholeMistakes } from './checkShape.ts';
import { shortMistakes } from './checkShort.ts';
import { sourceMistakes } from './checkSource.ts';
import { textMistakes } from './checkText.ts';
import { timeMistakes } from './checkTime.ts';
import { storyMistakes } from './checkWhole.ts';
import type { Languages, ToldLanguage } from './checked.ts';
import { filedIn } from './filing.ts';
import type { Mistake } from './mistake.ts';
import { shapesIn } from './shapes.ts';

/** Where the story stands, for the files that mistakes name, and when it is looked at. */
interface Occasion {
  /** Its folder, from the root of the repository, which is also the folder in which the check runs. */
  readonly folder: string;
  /** What dates are compared with (UTC ms): the time of the check, unless a test says another. */
  readonly now?: number;
}

/**
 * Every mistake in the story that types cannot see, by file and id.
 * It takes nothing for granted, so that data which went round the types is checked all the same.
 * Of `languages`, those in which the story says that it is told are asked for, and no others.
 */
export function mistakesIn(
  story: Story,
  languages: Languages,
  { folder, now = Date.now() }: Occasion,
): readonly Mistake[] {
  const whole = [...wholeMistakes(story, folder), ...storyMistakes(story, languages, folder)];
  // Where its languages are not known, each of its texts would be a mistake.
  if (whole.some(({ field }) => field.startsWith('languages'))) return inOrder(whole);
  const told: readonly ToldLanguage[] = story.languages.flatMap((tag) => {
    const prose = languages[tag]?.prose;
    return prose === undefined ? [] : [{ tag, prose }];
  });
  const checked = { folder, told };
  const shapes = shapesIn(told);
  const filed = filedIn(story, checked);
  return inOrder([
    ...whole,
    ...filed.flatMap((entity) => [
      ...shapeMistakes(entity, shapes, told),
      ...timeMistakes(entity, story, { folder, now }),
      ...sourceMistakes(entity, told),
      ...answerMistakes(entity),
      ...kindMistakes(entity),
      ...shortMistakes(entity, told),
    ]),
    ...textMistakes(filed, story, checked),
    ...addressMistakes(filed, story, folder),
    ...referenceMistakes(filed, folder),
    ...questionMistakes(filed),
    ...nameMistakes(filed, told),
    ...mentionMistakes(filed, checked),
    ...outletMistakes(filed, story, folder),
    ...orderMistakes(filed, story, folder),
    ...publicationMistakes(filed, story, { folder, now }),
    ...glossaryMistakes(story, checked),
  ]);
}

function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
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
export function verdictOn(
  story: Story,
  languages: Languages,
  occasion: Occasion,
): { readonly inOrder: boolean; readonly words: string } {
  const mistakes = mistakesIn(story, languages, occasion);
  if (mistakes.length > 0) return { inOrder: false, words: mistakesText(mistakes) };
  const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
  const counts = {
    events: events.length,
    claims: events.flatMap(({ claims = [] }) => claims).length,
    notes: events.flatMap(({ notes = [] }) => notes).length,
    sources: Object.keys(story.sources).length,
    chapters: Object.keys(story.chapters).length,
  };
  const parts = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  return { inOrder: true, words: `The story is in order: ${new Intl.ListFormat('en').format(parts)}.` };
}
