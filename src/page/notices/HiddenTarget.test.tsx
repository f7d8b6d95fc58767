import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import { noFilters, type Filters } from '../../model/filter.ts';
import { HiddenTarget } from './HiddenTarget.tsx';

const edition = fixtureEdition('en');
const [first] = edition.events;
const visit = edition.events.filter(({ id }) => id === 'visit');

const scrollIntoView = vi.fn<(this: Element) => void>();

beforeEach(() => {
  Element.prototype.scrollIntoView = scrollIntoView;
});

afterEach(() => {
  history.replaceState(null, '', '/');
});

interface PageProps {
  readonly selected?: typeof first | undefined;
  readonly isSearching?: boolean;
}

/** A page whose filters leave one event, the visit, until they are cleared or others are chosen. */
function Page({ selected, isSearching = false }: PageProps) {
  const [filters, setFilters] = useState<Filters>({ ...noFilters, headlines: true });
  const shown = filters === noFilters ? edition.events : visit;
  return (
    <>
      <HiddenTarget
        edition={edition}
        filters={filters}
        shown={shown}
        isSearching={isSearching}
        selected={selected ?? null}
        onClearFilters={() => setFilters(noFilters)}
      />
      <button type="button" onClick={() => setFilters({ ...filters })}>
        Filter
      </button>
      {shown.map(({ id }) => (
        <p key={id} id={`event-${id}`} />
      ))}
    </>
  );
}

it('who comes by a link to an event that its filters hide is told, and brought to it', async () => {
  location.hash = '#event-attack';
  renderIn('en', <Page />);
  expect(screen.getByRole('alert')).toHaveTextContent(/link leads to: “\S/u);
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(scrollIntoView.mock.contexts).toEqual([document.getElementById('event-attack')]);
});

it('so is who comes to the page of such an event', () => {
  renderIn('ar', <Page selected={first} />);
  expect(screen.getByRole('alert')).toHaveTextContent('التصفية');
});

it('nothing is said of an event that is shown, of no event, or before it is known what is found', () => {
  for (const [hash, isSearching] of [
    ['#event-visit', false],
    ['#chronicle', false],
    ['#event-moon-landing', false],
    ['#event-attack', true],
  ] as const) {
    location.hash = hash;
    const { unmount } = renderIn('en', <Page isSearching={isSearching} />);
    expect(screen.queryByRole('alert')).toBeNull();
    unmount();
  }
});

it('who filters by themselves is not told any more', async () => {
  location.hash = '#event-attack';
  renderIn('en', <Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('the build knows of no fragment', () => {
  location.hash = '#event-attack';
  expect(renderToString(inLocale('en', <Page />))).not.toContain('alert');
});
