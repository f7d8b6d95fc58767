import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { manyEvents } from '../../../tests/fixtures/layout.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { inLocale } from '../../../tests/setup/renderIn.tsx';
import { mostFound } from '../../model/nearby.ts';
import type { WholeEdition } from '../../model/wholeEdition.ts';
import { writtenHtmlOf } from '../shells/writtenHtml.tsx';
import { SplitChronicle } from './SplitChronicle.tsx';

const small = { ...fixtureEdition('en'), mostOnPage: 2 };
const [pattern] = small.events;
if (pattern === undefined) throw new Error('The fixture has events.');
const large: WholeEdition = {
  ...small,
  events: manyEvents(500).map((event) => ({ ...pattern, ...event })),
};

/** The chronicle of `edition` that the build wrote, in a browser. */
async function opened(edition: WholeEdition) {
  const onSelect = vi.fn<(id: string) => void>();
  const view = (shown: WholeEdition['events'], html: string | null, selected: string | null = null) =>
    inLocale(
      'en',
      <SplitChronicle
        edition={edition}
        events={shown}
        isSearching={false}
        selected={selected}
        html={html}
        source={undefined}
        permalinkOf={(id) => `/en/events/${id}/`}
        onSelect={onSelect}
        onClearFilters={() => undefined}
      />,
    );
  const written = writtenHtmlOf(
    { kind: 'story' },
    { locale: 'en', edition, messages: messagesIn('en') },
    '/',
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(view(edition.events, written.chronicle ?? ''));
  document.body.append(container);
  const complain = vi.fn<(error: unknown) => void>();
  const root = await act(async () =>
    hydrateRoot(container, view(edition.events, null), { onRecoverableError: complain }),
  );
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  expect(complain).not.toHaveBeenCalled();
  const show = (shown: WholeEdition['events'], selected: string | null = null) =>
    act(async () => root.render(view(shown, null, selected)));
  return { container, show, onSelect };
}

const entries = () => [...document.querySelectorAll('li[id^="event-"]')].map(({ id }) => id);

it('without filters it has the chapters and the way to their pages, and no event', async () => {
  await opened(small);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
    small.chapters.map(({ title }) => title),
  );
  const part = screen.getByRole('link', { name: 'The intrusions and the July attack (part 2 of 2)' });
  expect(part.getAttribute('href')).toMatch(/^\/en\/chapters\/[\w-]+\/2\/$/u);
  expect(entries()).toEqual([]);
});

it('a headline of a chapter opens its event in place, and is marked while it is open', async () => {
  const { show, onSelect } = await opened(small);
  const [headline] = small.events.filter(({ importance }) => importance === 1);
  if (headline === undefined) throw new Error('The fixture has headlines.');
  const link = screen.getByRole('link', { name: headline.title });
  await userEvent.click(link);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(headline.id);
  await show(small.events, headline.id);
  expect(link).toHaveAttribute('aria-current', 'true');
  await show(small.events);
  expect(link).not.toHaveAttribute('aria-current');
});

it('with filters it has what they leave in the place of the chapters, and the chapters again afterwards', async () => {
  const { container, show, onSelect } = await opened(small);
  const chapters = container.querySelector('[data-written]');
  await show(small.events.filter(({ id }) => id === 'visit' || id === 'attack'));
  expect(chapters).not.toBeVisible();
  expect(entries()).toEqual(['event-attack', 'event-visit']);
  await userEvent.click(screen.getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
  await show(small.events);
  expect(chapters).toBeVisible();
  expect(entries()).toEqual([]);
});

it('however many events filters leave, it lists a hundred and says how many more there are', async () => {
  const { show } = await opened(large);
  await show(large.events.slice(0, 450));
  expect(entries()).toHaveLength(mostFound);
  expect(screen.getByText('and 350 more')).toBeVisible();
  await show(large.events.slice(0, mostFound));
  expect(entries()).toHaveLength(mostFound);
  expect(screen.queryByText(/^and .* more$/u)).toBeNull();
});
