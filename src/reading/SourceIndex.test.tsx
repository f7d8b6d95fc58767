import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { SourceIndex } from './SourceIndex.tsx';

it('every source says who wrote it, who carries it, in which language and when, and leads to it', () => {
  renderIn('en', <SourceIndex edition={fixtureEdition('en')} />);
  const [agency, ministry, ...others] = screen.getAllByRole('listitem');
  expect(agency).toHaveTextContent(
    'Kestrel Press via Example Times English · 18 July 2022Government systems hit',
  );
  expect(ministry).toHaveTextContent('Kerenian Foreign Ministry Public body: Kerenia Persian');
  expect(others).toEqual([]);
  expect(screen.getByRole('link', { name: 'Government systems hit' })).toHaveAttribute(
    'href',
    'https://news.example/attack',
  );
  expect(screen.getByRole('link', { name: 'Kerenian Foreign Ministry' })).toHaveAttribute(
    'href',
    'https://ministry.example/statement',
  );
});

it('stands where the numbers of the chronicle lead, in their order', () => {
  const { container } = renderIn('en', <SourceIndex edition={fixtureEdition('en')} />);
  const ids = [...container.querySelectorAll('ol > li')].map(({ id }) => id);
  expect(ids).toEqual(['source-agency', 'source-ministry']);
});

it('in Arabic a headline stays in its own language and direction', () => {
  renderIn('ar', <SourceIndex edition={fixtureEdition('ar')} />);
  const headline = screen.getByRole('link', { name: 'Government systems hit' });
  expect(headline).toHaveAttribute('lang', 'en');
  expect(headline).toHaveAttribute('dir', 'auto');
  expect(screen.getByText('Kestrel Press').tagName).toBe('BDI');
  expect(screen.getByText('مصدران')).toBeVisible();
  expect(screen.getByText(/^تحمل علامة كل جهة ناشرة/u)).toBeVisible();
});

it('on a page of its own it leads back to what cites it', () => {
  renderIn('en', <SourceIndex edition={fixtureEdition('en')} permalinkOf={(id) => `/en/events/${id}/`} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  expect(screen.getByText(/^Publishers are marked by one rule/u)).toBeVisible();
  const [agency, ministry] = screen.getAllByRole('listitem');
  if (agency === undefined || ministry === undefined) throw new Error('The fixture has sources.');
  expect(within(agency).getByRole('link', { name: 'Dorn visits Istovia' })).toHaveAttribute(
    'href',
    '/en/events/visit/#visit-summary',
  );
  // What somebody says, where it is cited for that.
  expect(within(ministry).getByRole('link', { name: 'Dorn visits Istovia' })).toHaveAttribute(
    'href',
    '/en/events/visit/#visit-claim-1',
  );
});

it('below the events it does not: Back leads the reader to where they were', () => {
  const html = renderToString(inLocale('en', <SourceIndex edition={fixtureEdition('en')} />));
  expect(html).toContain('<h2 id="sources"');
  expect(html).not.toContain('Dorn visits Istovia');
});
