import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { noOffer } from '../../tests/fixtures/searcher.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { formatsOf } from '../i18n/formats.ts';
import { FormatsContext } from '../i18n/FormatsContext.ts';
import { i18nextOf } from '../i18n/i18next.ts';
import { noFilters, type Filters } from '../model/filter.ts';
import { noSearch } from '../model/search.ts';
import { choiceFilters, switchFilters } from '../model/filterTable.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { Bar } from '../../tests/fixtures/Bar.tsx';
import { FilterBar } from './FilterBar.tsx';

/** What a reader sees of the story's size; when it is read out is the affair of Results. */
const outcome = () => screen.getByRole('status').parentElement?.querySelector('[aria-hidden]');

const chipCalled = (name: RegExp) => screen.getByRole('button', { name });

/** Opens what is not always in sight. */
const open = async (locale: TestLocale) =>
  userEvent.click(screen.getByRole('button', { name: messagesIn(locale).explore.openFilters ?? '' }));

const kereniaIn = (group: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('button', { name: /^Kerenia/ });

describe('what the filters leave', () => {
  it('is told, and all of it while nothing is chosen', () => {
    renderIn('en', <Bar locale="en" />);
    expect(outcome()).toHaveTextContent('8 events');
  });

  it('a kind chosen narrows the story, and is pressed', async () => {
    renderIn('en', <Bar locale="en" />);
    const chip = screen.getByRole('button', { name: /^Cyberattack/ });
    expect(chip).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(outcome()).toHaveTextContent('3 of 8 events');
    await userEvent.click(chip);
    expect(outcome()).toHaveTextContent('8 events');
  });

  it('a kind says how many events it would show', () => {
    renderIn('en', <Bar locale="en" />);
    const kinds = within(screen.getByRole('group', { name: 'Type' }));
    expect(kinds.getByRole('button', { name: /Cyberattack.*3 events/ })).toBeVisible();
    const visits = kinds.getByRole('button', { name: /Visit.*1 event$/ });
    expect(visits).toHaveAttribute('data-kind', 'visit');
  });

  it('who acts is another filter than who takes part, and both are told in words', async () => {
    renderIn('en', <Bar locale="en" />);
    await open('en');
    await userEvent.click(kereniaIn('Parties involved'));
    expect(outcome()).toHaveTextContent('3 of 8 events · Parties involved: Kerenia');
    await userEvent.click(kereniaIn('Lead party'));
    expect(outcome()).toHaveTextContent('1 of 8 events · Lead party: Kerenia · Parties involved: Kerenia');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(outcome()).toHaveTextContent(/^8 events$/);
  });

  it('a choice that would leave nothing, or nothing out, stands back', async () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, leads: ['kerenia'] }} />);
    await userEvent.click(screen.getByRole('button', { name: /^Filter/ }));
    expect(chipCalled(/^Statement.*1 event$/)).toHaveAttribute('data-idle', 'true');
    expect(chipCalled(/^Visit.*no events|^Visit.*0 events/i)).toHaveAttribute('data-idle', 'true');
    const leads = within(screen.getByRole('group', { name: 'Lead party' }));
    expect(leads.getByRole('button', { name: /^Arvania/ })).toHaveAttribute('data-idle', 'false');
  });

  it('no switch is offered that would leave nothing, or everything', () => {
    const edition = fixtureEdition('en');
    const events = edition.events.map((event) => ({ ...event, corrected: false, importance: 1 as const }));
    renderIn('en', <Bar locale="en" edition={{ ...edition, events }} />);
    expect(screen.queryByRole('button', { name: /^Corrected/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Headlines/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Disputed/ })).toBeInTheDocument();
  });

  it('what is disputed has the sign that it has in the picture', () => {
    renderIn('en', <Bar locale="en" />);
    const chip = screen.getByRole('button', { name: /^Disputed.*3 events$/ });
    expect(chip.querySelector('use')).toHaveAttribute('href', '#icon-disputed');
  });

  it('groups, headlines and search narrow one another', async () => {
    renderIn('en', <Bar locale="en" />);
    await open('en');
    const groups = within(screen.getByRole('group', { name: 'Parties involved' }));
    await userEvent.click(groups.getByRole('button', { name: /^Kerenia/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Headlines/ }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the story' }), 'sever');
    expect(outcome()).toHaveTextContent('1 of 8 events');
    await userEvent.type(screen.getByRole('combobox'), 'qq');
    expect(outcome()).toHaveTextContent('None of 8 events');
  });

  it.each([
    ['لا أحداث من أصل 8', { query: 'كلمة ليست هنا' }],
    ['حدث واحد من أصل 8', { kinds: ['visit'] }],
    ['حدثان من أصل 8', { kinds: ['visit', 'diplomacy'] }],
    ['3 أحداث من أصل 8', { kinds: ['cyberattack'] }],
  ] as const)('in Arabic it is %s', (text, choice) => {
    renderIn('ar', <Bar locale="ar" first={{ ...noFilters, ...choice }} />);
    expect(outcome()).toHaveTextContent(text);
  });

  it.each([
    [11, '11 حدثا من أصل 120'],
    [100, '100 حدث من أصل 120'],
  ])('in Arabic, %i of 120 are counted in their own plural', (shown, text) => {
    const edition = fixtureEdition('ar');
    const events = Array.from({ length: 15 }, () => edition.events).flat();
    renderIn(
      'ar',
      <FilterBar
        listed
        edition={{ ...edition, events }}
        filters={{ ...noFilters, headlines: true }}
        search={noSearch}
        offer={noOffer}
        shown={shown}
        onFilters={() => undefined}
        onSearch={() => undefined}
        lanes="actor"
        onLanes={() => undefined}
      />,
    );
    expect(outcome()).toHaveTextContent(text);
  });
});

describe.each(['en', 'ar', 'fa'] as const)('in %s', (locale) => {
  const edition = fixtureEdition(locale);
  const words = messagesIn(locale).explore;

  it.each(choiceFilters)('each choice of “$name” narrows the story', async ({ label, choicesOf }) => {
    renderIn(locale, <Bar locale={locale} />);
    await open(locale);
    const group = within(screen.getByRole('group', { name: words[label] ?? label }));
    const chips = group.getAllByRole('button');
    expect(chips).toHaveLength(choicesOf(edition).length);
    const whole = outcome()?.textContent;
    for (const chip of chips) {
      await userEvent.click(chip);
      expect(outcome()?.textContent).not.toBe(whole);
      await userEvent.click(chip);
    }
  });

  it.each(switchFilters)('“$name” is switched on and off', async ({ label }) => {
    renderIn(locale, <Bar locale={locale} />);
    const chip = screen.getByRole('button', { name: new RegExp(`^${words[label] ?? label}`) });
    await userEvent.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('the way to what is left', () => {
  it.each([
    ['en', 'See the list', 'Dorn'],
    ['ar', 'إلى القائمة', 'استوفيا'],
  ] as const)('is beside the count while something is filtered (%s)', async (locale, name, query) => {
    renderIn(locale, <Bar locale={locale} />);
    expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('combobox'), query);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#chronicle');
  });

  it('is none where nothing is left', () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, query: 'zzzz' }} />);
    expect(screen.queryByRole('link', { name: 'See the list' })).not.toBeInTheDocument();
  });
});

describe('taking choices back', () => {
  it('Show all takes back everything at once and keeps the focus', async () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, kinds: ['visit'], query: 'dorn' }} />);
    const all = screen.getByRole('button', { name: 'Show all' });
    await userEvent.click(all);
    expect(outcome()).toHaveTextContent('8 events');
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(all).toHaveFocus();
    expect(all).toHaveAttribute('aria-disabled', 'true');
  });

  it('Escape and the cross empty the search and leave the reader in it', async () => {
    renderIn('en', <Bar locale="en" first={{ ...noFilters, query: 'dorn' }} />);
    const box = screen.getByRole('combobox');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(box).toHaveValue('');
    expect(box).toHaveFocus();
    await userEvent.type(box, 'kerenia{Escape}');
    expect(box).toHaveValue('');
  });
});

it('is not written again while the picture moves', () => {
  const edition = fixtureEdition('en');
  const formats = formatsOf(languages.en.language, i18nextOf('en', messagesIn('en')));
  const number = vi.spyOn(formats, 'number');
  const onFilters = vi.fn<(filters: Filters) => void>();
  const onSearch = vi.fn<() => void>();
  const onLanes = vi.fn<(lanes: LaneChoice) => void>();
  const page = (window: number) =>
    inLocale(
      'en',
      <FormatsContext value={formats}>
        <p>Window {window}</p>
        <FilterBar
          listed
          edition={edition}
          filters={noFilters}
          search={noSearch}
          offer={noOffer}
          shown={8}
          onFilters={onFilters}
          onSearch={onSearch}
          lanes="actor"
          onLanes={onLanes}
        />
      </FormatsContext>,
    );
  const { rerender } = render(page(1));
  expect(number).toHaveBeenCalled();
  number.mockClear();
  rerender(page(2));
  expect(screen.getByText('Window 2')).toBeVisible();
  expect(number).not.toHaveBeenCalled();
});

it('whoever comes to the search box gets the index before they have typed', async () => {
  const onSearch = vi.fn<() => void>();
  renderIn('en', <Bar locale="en" onSearch={onSearch} />);
  await userEvent.click(screen.getByRole('combobox'));
  expect(onSearch).toHaveBeenCalled();
});

it('a search that is on its way is told, and counts nothing', () => {
  renderIn('en', <Bar locale="en" first={{ ...noFilters, query: 'dorn' }} state="searching" />);
  expect(outcome()).toHaveTextContent('Searching…');
});

it('a search that could not be loaded is told, and can be tried again', async () => {
  const onSearch = vi.fn<() => void>();
  renderIn(
    'en',
    <Bar locale="en" first={{ ...noFilters, query: 'dorn' }} state="failed" onSearch={onSearch} />,
  );
  expect(outcome()).toHaveTextContent('The search could not be loaded. Events are shown without it.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onSearch).toHaveBeenCalled();
  // Where the reader stays when the button goes.
  expect(screen.getByRole('combobox')).toHaveFocus();
});

it('is complete without a browser', () => {
  const html = renderToString(inLocale('ar', <Bar locale="ar" />));
  expect(html).toContain('هجوم سيبراني');
  expect(html).toContain('type="search"');
});
