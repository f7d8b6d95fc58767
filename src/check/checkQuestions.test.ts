import { expect, it } from 'vitest';
import { soundLanguages, soundStory } from '../../tests/fixtures/soundStory.ts';
import type { Question } from '../story/types.ts';
import { mistakesIn } from './check.ts';

const texts = (en: string, ar: string) => ({ en, ar });

/** A question answered by the accounts of these ids. */
function question(one: string, other: string): Question {
  return {
    title: texts('Who did it?', 'من فعلها؟'),
    accounts: [
      { id: one, title: texts('Sudland', 'سودلاند') },
      { id: other, title: texts('Nobody', 'لا أحد') },
    ],
  };
}

/** What the check says of the sound story with `questions`, each claim of which is part of `accounts`. */
function problemsWith(
  questions: Readonly<Record<string, Question>>,
  accounts?: readonly [string, ...string[]],
) {
  const events = Object.fromEntries(
    Object.entries(soundStory.events).map(([chapter, filed]) => [
      chapter,
      Object.fromEntries(
        Object.entries(filed).map(([id, event]) => [
          id,
          event.claims === undefined || accounts === undefined
            ? event
            : { ...event, claims: event.claims.map((claim) => ({ ...claim, accounts })) },
        ]),
      ),
    ]),
  );
  const mistakes = mistakesIn({ ...soundStory, questions, events }, soundLanguages, { folder: 'story' });
  return [...new Set(mistakes.map(({ file, id, problem }) => `${file} ${id}: ${problem}`))];
}

it('a question to which a claim gives one of its answers is in order', () => {
  expect(problemsWith({ culprit: question('sudland-did', 'nobody-did') }, ['sudland-did'])).toEqual([]);
});

it('a question that no claim answers is told', () => {
  expect(problemsWith({ culprit: question('sudland-did', 'nobody-did') })).toEqual([
    'story/questions.ts culprit: no claim gives an answer',
  ]);
});

it('an account of which nothing is known is told, with the place where it would be', () => {
  const [first = ''] = problemsWith({ culprit: question('sudland-did', 'nobody-did') }, [
    'sudland-did',
    'sudlan-did',
  ]);
  expect(first).toContain('there is no account “sudlan-did”');
});

it('two accounts of one name are told, since claims could mean either', () => {
  const problems = problemsWith(
    { culprit: question('sudland-did', 'nobody-did'), other: question('sudland-did', 'somebody-did') },
    ['sudland-did'],
  );
  expect(problems).toEqual([
    'story/questions.ts culprit: “sudland-did” is the name of two accounts',
    'story/questions.ts other: “sudland-did” is the name of two accounts',
  ]);
});
