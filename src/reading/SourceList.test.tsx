import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import type { EditionSource } from '../model/wholeEdition.ts';
import type { CitingPlace } from './citingPlaces.ts';
import { SourceList } from './SourceList.tsx';

/** The summary of an event, and what is claimed of it first. */
function placesIn(locale: TestLocale): readonly CitingPlace[] {
  const claim = fixtureEdition(locale).events.flatMap(({ claims }) => claims)[0];
  if (claim === undefined) throw new Error('The small story needs a claim.');
  return [
    { anchor: 'attack-summary', claim: null },
    { anchor: 'attack-claim-1', claim },
  ];
}

function renderSources(locale: TestLocale, changes: Partial<EditionSource> = {}) {
  const citations = Object.values(fixtureEdition(locale).sources).map((source, index) => ({
    number: index + 1,
    source: { ...source, ...changes },
    anchor: `source-${index + 1}`,
    places: placesIn(locale),
  }));
  return renderIn(locale, <SourceList citations={citations} edition={fixtureEdition(locale)} />);
}

it('a source says who wrote it, who carries it, in which language and when', () => {
  renderSources('en');
  const [agency, ministry] = screen.getAllByRole('listitem');
  expect(agency).toHaveTextContent(
    /1Kestrel Press via Example Times.*Government systems hit.*English 18 July 2022/,
  );
  expect(ministry).toHaveTextContent(/2Kerenian Foreign Ministry.*Public body: Kerenia.*Persian/);
});

it('in Arabic the words around a source are Arabic, its own words stay its own', () => {
  renderSources('ar');
  const [agency, ministry] = screen.getAllByRole('listitem');
  expect(agency).toHaveTextContent(/Kestrel Press عبر Example Times.*بالإنجليزية 18 يوليو 2022/);
  expect(screen.getByText('Government systems hit')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Example Times').tagName).toBe('BDI');
  expect(ministry).toHaveTextContent(/جهة رسمية: كيرينيا.*بالفارسية/);
});

it('a name that begins with a number is one name', () => {
  renderSources('ar', { via: '24 Chasa' });
  expect(screen.getAllByText('24 Chasa').map(({ tagName }) => tagName)).toEqual(['BDI', 'BDI']);
});

it('links leave our page in peace, and say that they open elsewhere', () => {
  renderSources('en');
  const links = [
    screen.getByRole('link', { name: 'Government systems hit (opens in a new tab)' }),
    screen.getByRole('link', { name: 'Kerenian Foreign Ministry (opens in a new tab)' }),
  ];
  for (const link of links) {
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

it('marks are explained where there are any', () => {
  const { unmount } = renderSources('en');
  expect(screen.getByText(/^A marked publisher is/u)).toBeVisible();
  unmount();
  renderSources('en', { marks: [] });
  expect(screen.queryByText(/^A marked publisher is/u)).toBeNull();
});

it('a language without a name is still told', () => {
  renderSources('en', { language: 'eo' });
  expect(screen.getAllByText('eo')).toHaveLength(2);
});

it.each([
  ['en', 'Summary', 'Kerenia denies it'],
  ['ar', 'الخلاصة', 'كيرينيا تنفي ذلك'],
  ['fa', 'خلاصه', 'کرنیا آن را تکذیب می‌کند'],
] as const)('a source leads back to what cites it (%s)', (locale, summary, claim) => {
  renderSources(locale);
  const backs = screen.getAllByRole('doc-backlink').slice(0, 2);
  expect(backs.map((back) => back.textContent)).toEqual([summary, claim]);
  expect(backs.map((back) => back.getAttribute('href'))).toEqual(['#attack-summary', '#attack-claim-1']);
});
