import type { CardParts } from '../../i18n/language.ts';
import type { Edition } from '../../model/edition.ts';
import type { SizedEvent } from '../../model/sizedEdition.ts';

/** What makes a card high, in one order. */
export const cardPartNames = [
  'base',
  'narrow',
  'claims',
  'statement',
  'unanswered',
  'notes',
  'revisions',
  'title',
  'summary',
  'claimed',
  'revised',
  'named',
] as const satisfies readonly (keyof CardParts)[];

/** Below this width (CSS px) of its text a card has its foot in one column. */
const narrowBelow = 480;

/** What stands beside a text, in letters: the number of a source, the day of a revision, the room between two names. */
const beside = { source: 4, revision: 24, name: 4 } as const;

/** The inline padding and borders of a card (CSS px) in a frame of a width. */
const paddingIn = (frame: number) => (frame >= 768 ? 50 : 34);

/** The size (CSS px) of its headline: `--text-xl`. */
const headlineIn = (frame: number) => Math.min(28, Math.max(22, 17.6 + 0.012 * frame));

/** How wide (CSS px) a card may be beside the mark of the stance of a claim. */
const besideStance = (width: number) => width - 28;

/** What the card of `event` has, `card` px wide in a frame of `frame` px. */
export function cardPartsOf(event: SizedEvent, edition: Edition, card: number, frame: number): CardParts {
  const width = card - paddingIn(frame);
  const { title, extent } = event;
  const [statements, unanswered, notes, revisions, summary, claimed, revised, references] = extent;
  const named = sum(event.actors.map((id) => (edition.actors[id]?.name.length ?? 0) + beside.name));
  return {
    base: 1,
    narrow: width < narrowBelow ? 1 : 0,
    claims: statements + unanswered > 0 ? 1 : 0,
    statement: statements,
    unanswered,
    notes: notes > 0 ? 1 : 0,
    revisions: revisions > 0 ? 1 : 0,
    // Both the width of its letters and the height of its lines grow with its size.
    title: (title.length * headlineIn(frame) ** 2) / width,
    summary: summary / width,
    claimed: (claimed + beside.source * references) / besideStance(width),
    revised: (revised + beside.revision * revisions) / width,
    named: named / width,
  };
}

/** How high (CSS px) the card of `event` is expected to be, `card` px wide in a frame of `frame` px. */
export function cardHeightOf(event: SizedEvent, edition: Edition, card: number, frame: number): number {
  const parts = cardPartsOf(event, edition, card, frame);
  const { heights, spare } = edition.language.card;
  return Math.round(sum(cardPartNames.map((name) => parts[name] * heights[name])) * spare);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
