import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { localized } from '../../tests/fixtures/theStory.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { AccountIndex } from './AccountIndex.tsx';

function open(locale: TestLocale, change: Partial<WholeEdition> = {}) {
  const told = localized.find((one) => one.locale === locale);
  if (told === undefined) throw new Error(`The fixture story is not told in ${locale}.`);
  return renderIn(
    locale,
    <AccountIndex
      edition={{ ...told.edition, ...change }}
      permalinkOf={(event) => `/${locale}/${event}/`}
      sourceAddressOf={(id) => `/${locale}/sources/#${id}`}
    />,
  );
}

it.each([
  {
    locale: 'en',
    question: 'Why did the clock stop?',
    account: 'The ferry shook the tower',
    says: 'Town council: The wash of the ferry',
    day: '15 July 2022',
    event: /^The harbour clock stops/u,
  },
  {
    locale: 'ar',
    question: 'لماذا توقفت الساعة؟',
    account: 'العبّارة هزت البرج',
    says: 'مجلس المدينة: ظلت أمواج العبّارة',
    day: '15 يوليو 2022',
    event: /^ساعة ميناء كيلمورا تتوقف/u,
  },
] as const)(
  'a claim stands under its answer, dated, with who makes it and where to check ($locale)',
  (told) => {
    open(told.locale);
    const question = within(screen.getByRole('region', { name: told.question }));
    const [said] = within(question.getByRole('region', { name: told.account })).getAllByRole('listitem');
    if (said === undefined) throw new Error('Nothing is said.');
    expect(said).toHaveTextContent(told.says);
    expect(said).toHaveTextContent(told.day);
    expect(within(said).getByRole('link', { name: told.event })).toHaveAttribute(
      'href',
      `/${told.locale}/clock-stops/`,
    );
    expect(within(said).getAllByRole('doc-noteref').length).toBeGreaterThan(0);
  },
);

it('a denial is part of its account, and is not told as denying it', () => {
  open('en');
  const account = within(screen.getByRole('region', { name: 'The ferry had nothing to do with it' }));
  expect(account.getAllByText('Blue Gull:')).toHaveLength(2);
  expect(account.queryByText(/denies it/u)).toBeNull();
});

it('that nobody gives an answer is said in its place', () => {
  open('en');
  const account = within(screen.getByRole('region', { name: 'It was not' }));
  expect(account.queryByRole('list')).toBeNull();
  expect(account.getByText('No claim that gives this account is recorded.')).toBeVisible();
});

it('each accusation stands beside its answer, also where there is none', () => {
  open('en');
  const events = within(screen.getByRole('region', { name: 'Accusation and answer, event by event' }));
  const answers = events.getAllByRole('heading', { level: 4, name: 'The answer' });
  expect(answers).toHaveLength(events.getAllByRole('heading', { level: 4, name: 'The accusation' }).length);
  for (const answer of answers)
    expect(answer.parentElement?.querySelectorAll('li').length).toBeGreaterThan(0);
  expect(events.getAllByText(/no answer found/u).length).toBeGreaterThan(0);
});

it('a story too long for one page leaves the events to their own pages', () => {
  open('en', { mostOnPage: 1 });
  expect(screen.queryByRole('region', { name: 'Accusation and answer, event by event' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Was the council warned?' })).toBeVisible();
});
