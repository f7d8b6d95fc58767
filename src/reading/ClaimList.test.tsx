import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import type { EditionClaim, Stance } from '../model/wholeEdition.ts';
import type { Citation } from './citations.ts';
import { ClaimList } from './ClaimList.tsx';
import { SourceReferences } from './SourceReferences.tsx';

function renderClaims(locale: TestLocale, claims: readonly (readonly [by: string, stance: Stance])[]) {
  const edition = fixtureEdition(locale);
  const citations: Citation[] = Object.values(edition.sources).map((source, index) => ({
    number: index + 1,
    source,
    anchor: `source-${index + 1}`,
    places: [],
  }));
  const made = claims.map(([by, stance]): EditionClaim => ({
    by,
    stance,
    accuses: [],
    accounts: [],
    text: `${by} ${stance}.`,
    sources: ['ministry'],
  }));
  return renderIn(
    locale,
    <>
      <ClaimList
        event={{ claims: made, unanswered: [] }}
        edition={edition}
        renderReferences={(ids) => (
          <SourceReferences citations={citations.filter(({ source }) => ids.includes(source.id))} />
        )}
      />
      <p id="source-2" tabIndex={-1} />
    </>,
  );
}

it.each([
  ['kerenia', 'denies', 'Kerenia denies it'],
  ['kerenia', 'asserts', 'Kerenia says'],
  ['attackers', 'denies', 'Attackers deny it'],
  ['pact', 'condemns', 'Northern Pact condemns it'],
  ['istovia', 'supports', 'Istovia voices support'],
  ['press', 'reports', 'The press reports'],
] as const)('%s, who %s: %s', (by, stance, words) => {
  renderClaims('en', [[by, stance]]);
  expect(screen.getByText(words)).toBeVisible();
});

it.each([
  ['kerenia', 'denies', 'كيرينيا تنفي ذلك'],
  ['pact', 'denies', 'حلف الشمال ينفي ذلك'],
  ['attackers', 'denies', 'المهاجمون ينفون ذلك'],
  ['arvania', 'condemns', 'أرفانيا تدين ذلك'],
  ['bureau', 'asserts', 'مكتب التحقيق يقول'],
  ['lumen', 'reports', 'شركة لومن تفيد'],
  ['istovia', 'supports', 'إستوفيا تعرب عن تأييدها'],
] as const)('the Arabic verb agrees with its subject: %s %s', (by, stance, words) => {
  renderClaims('ar', [[by, stance]]);
  expect(screen.getByText(words)).toBeVisible();
});

it('no number of a source begins a line', () => {
  const { container } = renderClaims('en', [['kerenia', 'denies']]);
  const before = container.querySelector('li a')?.parentElement?.previousSibling;
  expect(before?.textContent).toBe('\u{A0}');
});

it.each([
  { locale: 'en', words: 'Kerenia: no answer found', searched: 'Last looked for on 28 November 2026.' },
  { locale: 'ar', words: 'كيرينيا: لم يُعثر على رد', searched: 'آخر بحث عن رد: 28 نوفمبر 2026.' },
] as const)('who has not answered has the place of an answer ($locale)', ({ locale, words, searched }) => {
  const event = { claims: [], unanswered: [{ by: 'kerenia', searched: '2026-11-28' }] };
  renderIn(
    locale,
    <ClaimList event={event} edition={fixtureEdition(locale)} renderReferences={() => null} />,
  );
  expect(within(screen.getByRole('listitem')).getByText(words)).toBeVisible();
  expect(screen.getByText(searched)).toBeVisible();
});

const shapeOf = (item: HTMLElement) => item.querySelector('path')?.getAttribute('d');

it('a denial has the same place as the accusation, and a shape of its own', () => {
  renderClaims('en', [
    ['arvania', 'asserts'],
    ['kerenia', 'denies'],
  ]);
  const [accusation, denial] = screen.getAllByRole('listitem');
  if (accusation === undefined || denial === undefined) throw new Error('Two claims make two items.');
  expect(denial.className).toBe(accusation.className);
  expect(shapeOf(denial)).not.toBe(shapeOf(accusation));
});

it('a claim leads to its source', () => {
  renderClaims('en', [['kerenia', 'denies']]);
  const claim = within(screen.getByRole('listitem'));
  const reference = claim.getByRole('link', { name: 'Source 2: Kerenian Foreign Ministry' });
  expect(reference).toHaveAttribute('href', '#source-2');
});
