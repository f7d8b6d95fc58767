import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { searcherIn } from '../../tests/fixtures/searcher.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { SearchRow } from '../model/search.ts';
import { SearchBox } from './SearchBox.tsx';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = vi.fn<() => void>();

interface BoxProps {
  readonly locale: TestLocale;
  readonly first?: string;
  readonly onChoose?: (row: SearchRow) => void;
}

/** The box as the page holds it. */
function Box({ locale, first = '', onChoose = () => undefined }: BoxProps) {
  const edition = fixtureEdition(locale);
  const [query, setQuery] = useState(first);
  const found = query === '' ? null : searcherIn([edition])(query, edition);
  const shown = edition.events.filter((event) => found?.isFound(event) ?? true);
  return (
    <SearchBox
      query={query}
      onQuery={setQuery}
      onIntent={() => undefined}
      offer={{
        rows: found?.rowsOf(shown, true) ?? [],
        found,
        renderWords: ({ id }) => `What is said of ${id}`,
        onChoose,
      }}
    />
  );
}

const box = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option');
const active = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');

describe('what is typed', () => {
  it('opens rows with the date, the title and the words of what was found, and the ways to all of it', async () => {
    renderIn('en', <Box locale="en" />);
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.type(box(), 'Dorn');
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    const list = screen.getByRole('listbox', { name: 'Search results' });
    expect(box()).toHaveAttribute('aria-controls', list.id);
    const [event, all, picture] = within(list).getAllByRole('option');
    expect(event).toHaveTextContent(/2022.*Dorn.*What is said of visit/u);
    expect(all).toHaveTextContent('1 event in the list');
    expect(picture).toHaveTextContent('Show in the timeline');
  });

  it('is marked in titles, word by word', async () => {
    renderIn('ar', <Box locale="ar" />);
    await userEvent.type(box(), 'استوفيا');
    const marked = options().flatMap((option) => [...option.querySelectorAll('mark')]);
    expect(marked.length).toBeGreaterThan(0);
    for (const { textContent } of marked) expect(textContent).toMatch(/^\p{L}*إستوفيا$/u);
  });

  it('leads to a date, in the words and digits of the page', async () => {
    renderIn('fa', <Box locale="fa" />);
    await userEvent.type(box(), '16 شهریور 1401');
    expect(options()[0]).toHaveTextContent('رفتن به ۱۶ شهریور ۱۴۰۱');
  });

  it('opens nothing where nothing is found', async () => {
    renderIn('en', <Box locale="en" />);
    await userEvent.type(box(), 'zzzz');
    expect(options()).toEqual([]);
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('by keys', () => {
  it('arrows go through the rows, round and round, and the focus stays in the box', async () => {
    renderIn('en', <Box locale="en" />);
    await userEvent.type(box(), 'Dorn');
    expect(active()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toEqual([options()[0]]);
    expect(box()).toHaveAttribute('aria-activedescendant', options()[0]?.id);
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toEqual([options().at(-1)]);
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toEqual([options()[0]]);
    await userEvent.keyboard('{End}');
    expect(active()).toEqual([options().at(-1)]);
    await userEvent.keyboard('{Home}');
    expect(active()).toEqual([options()[0]]);
    expect(box()).toHaveFocus();
  });

  it('Enter chooses the active row and closes the rows', async () => {
    const onChoose = vi.fn<(row: SearchRow) => void>();
    renderIn('en', <Box locale="en" onChoose={onChoose} />);
    await userEvent.type(box(), 'Dorn{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toMatchObject([[{ kind: 'event', event: { id: 'visit' } }]]);
    expect(options()).toEqual([]);
    expect(box()).toHaveValue('Dorn');
  });

  it('Enter without one only closes them, for the search is done', async () => {
    const onChoose = vi.fn<(row: SearchRow) => void>();
    renderIn('en', <Box locale="en" onChoose={onChoose} />);
    await userEvent.type(box(), 'Dorn{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    expect(options()).toEqual([]);
  });

  it('Escape closes the rows, and once they are closed empties the box', async () => {
    renderIn('en', <Box locale="en" />);
    await userEvent.type(box(), 'Dorn{Escape}');
    expect(options()).toEqual([]);
    expect(box()).toHaveValue('Dorn');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toEqual([options()[0]]);
    await userEvent.keyboard('{Escape}{Escape}');
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
  });

  it('Home and End stay those of the text while no row is active', async () => {
    renderIn('en', <Box locale="en" />);
    await userEvent.type(box(), 'orn{Home}D');
    expect(box()).toHaveValue('Dorn');
  });

  it('the next letter goes back to the box', async () => {
    renderIn('en', <Box locale="en" />);
    await userEvent.type(box(), 'Dor{ArrowDown}n');
    expect(active()).toEqual([]);
    expect(box()).not.toHaveAttribute('aria-activedescendant');
  });
});

it('a row that is pressed is chosen', async () => {
  const onChoose = vi.fn<(row: SearchRow) => void>();
  renderIn('ar', <Box locale="ar" onChoose={onChoose} />);
  await userEvent.type(box(), 'استوفيا');
  await userEvent.click(screen.getByRole('option', { name: 'عرض النتائج على الخط الزمني' }));
  expect(onChoose.mock.calls).toMatchObject([[{ kind: 'picture' }]]);
  expect(options()).toEqual([]);
});

it('whoever goes on leaves no rows behind', async () => {
  renderIn('en', <Box locale="en" />);
  await userEvent.type(box(), 'Dorn');
  await userEvent.tab();
  expect(options()).toEqual([]);
});

it('a query that was there before the reader came opens nothing until they press it', async () => {
  renderIn('en', <Box locale="en" first="Dorn" />);
  expect(options()).toEqual([]);
  await userEvent.click(box());
  expect(options().length).toBeGreaterThan(0);
});

it('is complete without a browser', () => {
  const html = renderToString(inLocale('en', <Box locale="en" first="Dorn" />));
  expect(html).toContain('role="combobox"');
  expect(html).not.toContain('role="option"');
});
