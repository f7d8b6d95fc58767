import { isSplit } from './chapterParts.ts';
import type {
  EditionAccount,
  EditionClaim,
  EditionQuestion,
  WholeEdition,
  WholeEvent,
} from './wholeEdition.ts';

/** A claim, and the event that it is about. */
export interface Saying {
  readonly event: WholeEvent;
  readonly claim: EditionClaim;
}

/** An account with everything that is said for it, earliest first. */
interface ToldAccount extends EditionAccount {
  readonly sayings: readonly Saying[];
}

/** A question with both its accounts. */
export interface ToldQuestion extends EditionQuestion {
  readonly accounts: readonly [ToldAccount, ToldAccount];
}

/** The questions of the story, each claim under the account that it is part of. */
export function questionsIn({
  questions,
  events,
}: Pick<WholeEdition, 'questions' | 'events'>): readonly ToldQuestion[] {
  const sayings = events.flatMap((event) => event.claims.map((claim) => ({ event, claim })));
  const told = (account: EditionAccount): ToldAccount => ({
    ...account,
    sayings: sayings.filter(({ claim }) => claim.accounts.includes(account.id)),
  });
  return questions.map(({ accounts: [one, other], ...question }) => ({
    ...question,
    accounts: [told(one), told(other)],
  }));
}

/** An event of which somebody is accused, who answers or is not known to have done so. */
export interface AnsweredEvent {
  readonly event: WholeEvent;
  /** The claims that accuse. */
  readonly accusations: readonly EditionClaim[];
  /** What the accused say; the event has in `unanswered` who is silent. */
  readonly answers: readonly EditionClaim[];
}

/**
 * The accusations that are told beside their answers in one place: all of them, or none where the story is so long that
 * it is split, for there the pages of its events have them.
 */
export function gatheredIn(edition: Pick<WholeEdition, 'events' | 'mostOnPage'>): readonly AnsweredEvent[] {
  return isSplit(edition) ? [] : answeredIn(edition.events);
}

/** The events of which somebody is accused, with accusation and answer apart. */
export function answeredIn(events: readonly WholeEvent[]): readonly AnsweredEvent[] {
  return events.flatMap((event) => {
    const accusing = event.claims.filter(({ accuses }) => accuses.length > 0);
    const [first] = accusing;
    if (first === undefined) return [];
    // Whoever is accused and accuses in turn answers by that.
    const accusations = accusing.filter(({ by }) => !first.accuses.includes(by));
    const accused = new Set(accusations.flatMap(({ accuses }) => accuses));
    const answers = event.claims.filter((claim) => accused.has(claim.by) && !accusations.includes(claim));
    return [{ event, accusations, answers }];
  });
}
