import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { eventById } from '../model/eventById.ts';
import type { EditionClaim, WholeEvent } from '../model/wholeEdition.ts';
import { MomentText } from './MomentText.tsx';

const accusation: EditionClaim = {
  by: 'arvania',
  stance: 'asserts',
  accuses: ['kerenia'],
  accounts: [],
  text: 'The trail leads to Kerenia.',
  sources: ['agency'],
};

/** The moment of the attack, of which `change` is told otherwise. */
function moment(locale: TestLocale, change: (event: WholeEvent) => Partial<WholeEvent> = () => ({})) {
  const edition = fixtureEdition(locale);
  const event = eventById(edition, 'attack');
  if (event === null) throw new Error('The fixture has lost its attack.');
  return (
    <MomentText
      event={{ ...event, ...change(event) }}
      edition={edition}
      permalink={`/${locale}/events/attack/`}
    />
  );
}

const accused = ({ claims }: WholeEvent) => ({ claims: [accusation, ...claims] });

it('a moment tells when it was, what happened, and where all of it can be read', () => {
  renderIn('en', moment('en'));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Destructive attack hits government systems',
  );
  expect(screen.getByText('Friday 15 July 2022')).toBeVisible();
  expect(screen.getByText('What happened, in one sentence.')).toBeVisible();
  const link = screen.getByRole('link', { name: 'Read it all, with 2 sources' });
  expect(link).toHaveAttribute('href', '/en/events/attack/');
});

it('a claim and its denial stand side by side, each with the name of who says it', () => {
  renderIn('en', moment('en', accused));
  const sides = within(screen.getByRole('list', { name: 'Who says what' })).getAllByRole('listitem');
  expect(sides.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Arvania says.*The trail leads to Kerenia\.$/u),
    expect.stringMatching(/^Kerenia denies it/u),
  ]);
});

it('that no answer was found stands where the answer would', () => {
  const unanswered = [{ by: 'kerenia', searched: '2026-11-30' }];
  renderIn(
    'en',
    moment('en', () => ({ claims: [accusation], unanswered })),
  );
  expect(screen.getByText('Kerenia: no answer found')).toBeVisible();
  expect(screen.getByText('Last looked for on 30 November 2026.')).toBeVisible();
});

it('nobody is made to speak where nothing is claimed', () => {
  renderIn(
    'en',
    moment('en', () => ({ claims: [] })),
  );
  expect(screen.queryByRole('list')).toBeNull();
});

it('a long summary is told up to the end of a sentence, in some forty words', () => {
  const sentence = 'Services for citizens went down across the country on that very morning.';
  renderIn(
    'en',
    moment('en', () => ({ summary: Array.from({ length: 9 }, () => sentence).join(' ') })),
  );
  const told = screen.getByText(new RegExp(sentence, 'u')).textContent;
  expect(told.split(' ').length).toBeGreaterThan(30);
  expect(told.split(' ').length).toBeLessThan(45);
  expect(told).toMatch(/morning\.$/u);
});

it('in Arabic as well', () => {
  renderIn('ar', moment('ar', accused));
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  expect(screen.getByRole('link', { name: 'التفاصيل الكاملة (مصدران)' })).toHaveAttribute(
    'href',
    '/ar/events/attack/',
  );
});

it('is complete without a browser', () => {
  expect(renderToString(inLocale('en', moment('en', accused)))).toContain('The trail leads to Kerenia.');
});
