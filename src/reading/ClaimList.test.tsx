import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import type { Locale } from '../i18n/locale.ts';
import type { EditionClaim } from '../model/edition.ts';
import type { Stance } from '../story/types.ts';
import type { Citation } from './citations.ts';
import { ClaimList } from './ClaimList.tsx';
import { SourceReferences } from './SourceReferences.tsx';

function renderClaims(locale: Locale, claims: readonly (readonly [by: string, stance: Stance])[]) {
  const edition = fixtureEdition(locale);
  const citations: Citation[] = Object.values(edition.sources).map((source, index) => ({
    number: index + 1,
    source,
    anchor: `source-${index + 1}`,
  }));
  const made = claims.map(([by, stance]): EditionClaim => ({
    by,
    stance,
    text: `${by} ${stance}.`,
    sources: ['ministry'],
  }));
  return renderIn(
    locale,
    <>
      <ClaimList
        claims={made}
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
  ['iran', 'denies', 'Iran denies'],
  ['iran', 'asserts', 'Iran says'],
  ['attackers', 'denies', 'Attackers deny'],
  ['nato', 'condemns', 'NATO condemns'],
] as const)('%s, who %s: %s', (by, stance, words) => {
  renderClaims('en', [[by, stance]]);
  expect(screen.getByText(words)).toBeVisible();
});

it.each([
  ['iran', 'denies', 'إيران تنفي'],
  ['nato', 'denies', 'الناتو ينفي'],
  ['attackers', 'denies', 'المهاجمون ينفون'],
  ['albania', 'condemns', 'ألبانيا تدين'],
  ['fbi', 'asserts', 'مكتب التحقيقات الفيدرالي يقول'],
  ['microsoft', 'reports', 'مايكروسوفت تفيد'],
  ['israel', 'supports', 'إسرائيل تؤيد'],
] as const)('the Arabic verb agrees with its subject: %s %s', (by, stance, words) => {
  renderClaims('ar', [[by, stance]]);
  expect(screen.getByText(words)).toBeVisible();
});

const shapeOf = (item: HTMLElement) => item.querySelector('path')?.getAttribute('d');

it('a denial has the same place as the accusation, and a shape of its own', () => {
  renderClaims('en', [
    ['albania', 'asserts'],
    ['iran', 'denies'],
  ]);
  const [accusation, denial] = screen.getAllByRole('listitem');
  if (accusation === undefined || denial === undefined) throw new Error('Two claims make two items.');
  expect(denial.className).toBe(accusation.className);
  expect(shapeOf(denial)).not.toBe(shapeOf(accusation));
});

it('a claim leads to its source without leaving the reader’s place', async () => {
  const user = userEvent.setup();
  const before = location.href;
  renderClaims('en', [['iran', 'denies']]);
  const claim = within(screen.getByRole('listitem'));
  const reference = claim.getByRole('link', { name: 'Source 2: Iranian Foreign Ministry' });
  expect(reference).toHaveAttribute('href', '#source-2');
  await user.click(reference);
  expect(document.getElementById('source-2')).toHaveFocus();
  expect(location.href).toBe(before);
});
