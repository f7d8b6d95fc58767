import type { Claim, Question, StoryEvent } from '../../../src/story/types.ts';

type Entry = readonly [id: string, event: StoryEvent];

/** One of so many events, from the first with claims on, is part of the question. */
const every = 12;

const question: Question = {
  title: { en: 'Is the accused to blame?', ar: 'هل المتهم مسؤول؟' },
  accounts: [
    { id: 'to-blame', title: { en: 'The accused is to blame', ar: 'المتهم مسؤول' } },
    { id: 'not-to-blame', title: { en: 'The accused did none of it', ar: 'المتهم لم يفعل شيئا من ذلك' } },
  ],
};

/** `entries`, claims of some of them part of the accounts of a question, and that question; none where nobody claims anything. */
export function questioned(entries: readonly Entry[]): {
  readonly entries: readonly Entry[];
  readonly questions: Readonly<Record<string, Question>>;
} {
  let claimed = 0;
  const answering = entries.map(([id, event]): Entry => {
    const { claims = [] } = event;
    if (!claims.some(isAnswer) || (claimed += 1) % every !== 1) return [id, event];
    return [id, { ...event, claims: claims.map(withAccount) }];
  });
  return { entries: answering, questions: claimed > 0 ? { blame: question } : {} };
}

function isAnswer({ stance, accuses }: Claim): boolean {
  return stance === 'denies' || accuses !== undefined;
}

function withAccount(claim: Claim): Claim {
  if (!isAnswer(claim)) return claim;
  return { ...claim, accounts: [claim.stance === 'denies' ? 'not-to-blame' : 'to-blame'] };
}
