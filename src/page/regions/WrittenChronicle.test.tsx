import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { act } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { inLocale } from '../../../tests/setup/renderIn.tsx';
import { writtenTextsIn } from '../loading/writtenTexts.ts';
import { writtenHtmlOf } from '../shells/writtenHtml.tsx';
import { WrittenChronicle } from './WrittenChronicle.tsx';

const htmlIn = (locale: TestLocale) =>
  writtenHtmlOf(
    { kind: 'story' },
    { locale, edition: fixtureEdition(locale), messages: messagesIn(locale) },
    '/',
  ).chronicle ?? '';

/** What a page in `locale` holds of the chronicle. */
function sourceIn(locale: TestLocale): Element {
  const holder = document.createElement('div');
  holder.innerHTML = htmlIn(locale);
  return holder;
}

interface Shown {
  readonly locale?: TestLocale;
  readonly ids?: readonly string[];
  readonly selected?: string | null;
}

/** A chronicle in English that the build wrote, in a browser, where `change` is done to the page before React comes. */
async function opened(change?: (page: Element) => void) {
  const onSelect = vi.fn<(id: string) => void>();
  const arabic = sourceIn('ar');
  let written: Element | undefined;
  const view = ({ locale = 'en', ids, selected = null }: Shown, html: string | null) => {
    const edition = fixtureEdition(locale);
    return inLocale(
      locale,
      <WrittenChronicle
        edition={edition}
        events={edition.events.filter(({ id }) => ids?.includes(id) ?? true)}
        isSearching={false}
        selected={selected}
        html={html}
        source={locale === 'ar' ? arabic : written}
        onSelect={onSelect}
        onClearFilters={() => undefined}
      />,
    );
  };
  const container = document.createElement('div');
  container.innerHTML = renderToString(view({}, htmlIn('en')));
  document.body.append(container);
  written = writtenTextsIn(container).chronicle;
  change?.(container);
  const complain = vi.fn<(error: unknown) => void>();
  const root = await act(async () =>
    hydrateRoot(container, view({}, null), { onRecoverableError: complain }),
  );
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  expect(complain).toHaveBeenCalledTimes(change === undefined ? 0 : 1);
  const show = (shown: Shown) =>
    act(async () => {
      root.render(view(shown, null));
    });
  return { container, show, onSelect };
}

const shownIds = (container: Element) =>
  [...container.querySelectorAll('li[id^="event-"]')]
    .filter((entry) => entry.closest('[hidden]') === null)
    .map(({ id }) => id);

it('what the build wrote is left as it is', async () => {
  const { container, show } = await opened();
  const entry = container.querySelector('#event-visit');
  await show({ selected: 'visit' });
  expect(container.querySelector('#event-visit')).toBe(entry);
  expect(shownIds(container)).toHaveLength(fixtureEdition('en').events.length);
});

it('what the build wrote is kept where React has to draw anew what is around it', async () => {
  const { container, show } = await opened((page) => {
    page.querySelector('section')?.prepend(document.createElement('aside'));
  });
  expect(container.querySelector('aside')).toBeNull();
  expect(shownIds(container)).toHaveLength(fixtureEdition('en').events.length);
  await show({ ids: ['visit', 'break'], selected: 'break' });
  expect(shownIds(container).toSorted()).toEqual(['event-break', 'event-visit']);
  await show({ locale: 'ar' });
  expect(within(container).getAllByText(/سبتمبر|أيلول/u)).not.toEqual([]);
  await show({});
  expect(shownIds(container)).toHaveLength(fixtureEdition('en').events.length);
});

it('the event that the reader is at is marked, and no other', async () => {
  const { container, show } = await opened();
  await show({ selected: 'visit' });
  await show({ selected: 'break' });
  const current = [...container.querySelectorAll('[aria-current="true"]')];
  expect(current.map(({ textContent }) => textContent)).toEqual(['Arvania severs ties']);
  await show({ selected: null });
  expect(container.querySelector('[aria-current]')).toBeNull();
});

it('a headline opens its event in place, a source does not', async () => {
  const { container, onSelect } = await opened();
  await userEvent.click(screen.getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
  const number = container.querySelector('#event-visit details a[href^="#source-"]');
  if (number === null) throw new Error('The fixture has sources.');
  await userEvent.click(number);
  expect(onSelect).toHaveBeenCalledOnce();
});

it('a filter leaves what matches under its chapter, counted anew, and gives all back', async () => {
  const { container, show } = await opened();
  const before = container.querySelector('[data-written]')?.innerHTML;
  await show({ ids: ['visit'] });
  expect(shownIds(container)).toEqual(['event-visit']);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(screen.getByText('1 event')).toBeVisible();
  await show({ ids: ['camp'] });
  expect(container.querySelector('#event-camp')).toBeVisible();
  await show({ ids: [] });
  expect(screen.getByText('No event matches the filters.')).toBeVisible();
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  await show({});
  expect(container.querySelector('[data-written]')?.innerHTML).toBe(before);
});

it('another language takes its place, filtered and marked alike; what was opened in the first is kept', async () => {
  const { container, show } = await opened();
  const visit = container.querySelector<HTMLDetailsElement>('#event-visit details');
  if (visit === null) throw new Error('The fixture has details.');
  visit.open = true;
  await show({ locale: 'ar', ids: ['visit', 'break'], selected: 'break' });
  expect(shownIds(container).toSorted()).toEqual(['event-break', 'event-visit']);
  const current = container.querySelector('[aria-current]');
  expect(current?.closest('li')?.id).toBe('event-break');
  expect(within(container).getAllByText('حدث واحد')).not.toEqual([]);
  await show({ selected: 'visit' });
  expect(container.querySelector('#event-visit details')).toBe(visit);
  expect(visit.open).toBe(true);
  expect(shownIds(container)).toHaveLength(fixtureEdition('en').events.length);
});

it('an event that is chosen is there to be seen, whatever it was folded into', async () => {
  const { container, show } = await opened();
  expect(container.querySelector('#event-camp')).not.toBeVisible();
  await show({ selected: 'camp' });
  expect(container.querySelector('#event-camp')).toBeVisible();
});

it('one press opens everything, another leaves the headlines', async () => {
  const { container } = await opened();
  await userEvent.click(screen.getByRole('button', { name: 'Open everything' }));
  expect(container.querySelectorAll('details:not([open])')).toHaveLength(0);
  await userEvent.click(screen.getByRole('button', { name: 'Headlines only' }));
  expect(container.querySelectorAll('details[open]')).toHaveLength(0);
});

it('a link to a folded event opens what it is folded into', async () => {
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  location.hash = '#event-camp';
  onTestFinished(() => {
    location.hash = '';
  });
  const { container } = await opened();
  expect(container.querySelector('#event-camp')).toBeVisible();
});
