import type { Edition, EditionEvent } from '../../model/edition.ts';
import { statementsOf } from '../../model/statements.ts';

const spare = 1.07;

/** Below this width (CSS px) of its text a card has its foot in one column. */
const narrowBelow = 480;

/** What stands beside a text, in letters: the number of a source, the day of a revision, the room between two names. */
const beside = { source: 4, revision: 24, name: 4 } as const;

/** The inline padding and borders of a card (CSS px) in a frame of a width. */
const paddingIn = (frame: number) => (frame >= 768 ? 50 : 34);

/** The size (CSS px) of its headline: `--text-xl`. */
const headlineIn = (frame: number) => Math.min(28, Math.max(22, 17.6 + 0.012 * frame));

/** How high (CSS px) the card of `event` is expected to be, `card` px wide in a frame of `frame` px. */
export function cardHeightOf(event: EditionEvent, edition: Edition, card: number, frame: number): number {
  const by = edition.language.card;
  const width = card - paddingIn(frame);
  const { title, summary, claims, unanswered, notes, revisions } = event;
  const claimed = sum(claims.map(({ text, sources }) => text.length + beside.source * sources.length));
  const revised = sum(revisions.map(({ text }) => text.length + beside.revision));
  const named = sum(event.actors.map((id) => (edition.actors[id]?.name.length ?? 0) + beside.name));
  const expected =
    by.base +
    (width < narrowBelow ? by.narrow : 0) +
    (claims.length + unanswered.length > 0 ? by.claims : 0) +
    by.statement * statementsOf(claims).length +
    by.unanswered * unanswered.length +
    (notes.length > 0 ? by.notes : 0) +
    (revisions.length > 0 ? by.revisions : 0) +
    (by.title * title.length * headlineIn(frame) ** 2 +
      by.summary * summary.length +
      by.revised * revised +
      by.named * named) /
      width +
    // Beside the mark of its stance.
    (by.claimed * claimed) / (width - 28);
  return Math.round(expected * spare);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
