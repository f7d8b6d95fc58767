import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { Locale } from '../i18n/locale.ts';
import type { EditionEvent } from '../model/edition.ts';
import { Chronicle } from './Chronicle.tsx';

function chronicle(locale: Locale, isShown: (event: EditionEvent) => boolean = () => true) {
  const edition = fixtureEdition(locale);
  const onSelect = vi.fn<(id: string) => void>();
  const onClearFilters = vi.fn<() => void>();
  const view = (
    <Chronicle
      edition={edition}
      events={edition.events.filter(isShown)}
      selected="break"
      permalinkOf={(id) => `/${locale}/${id}/`}
      onSelect={onSelect}
      onClearFilters={onClearFilters}
    />
  );
  return { view, onSelect, onClearFilters };
}

it('the story is told by chapter and year', () => {
  renderIn('en', chronicle('en').view);
  const outline = screen
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(outline).toEqual([
    'H2 Event by event',
    'H3 Before: old ties, new guests',
    'H4 1991',
    'H4 2018',
    'H3 The intrusions and the July attack',
    'H4 2021',
    'H4 2022',
    'H3 The break with Tehran',
    'H4 2022',
    'H3 Turning to Israel',
    'H4 2022',
  ]);
  expect(screen.getByText('3 events')).toBeVisible();
  expect(screen.getByText('1 event')).toBeVisible();
});

it('Arabic counts as Arabic does', () => {
  renderIn('ar', chronicle('ar').view);
  expect(screen.getByText('3 أحداث')).toBeVisible();
  expect(screen.getAllByText('حدثان')).toHaveLength(2);
  expect(screen.getByText('حدث واحد')).toBeVisible();
});

it('is complete without a browser', () => {
  const html = renderToString(inLocale('en', chronicle('en').view));
  expect(html).toContain('id="event-break"');
  expect(html).toContain('id="chapter-israel"');
  expect(html).toContain('href="/en/break/"');
  expect(html).toContain('<time dateTime="2022-09-07">7 September 2022</time>');
});

it('the event that the reader is at is marked, and no other', () => {
  const { container } = renderIn('en', chronicle('en').view);
  const current = container.querySelectorAll('[aria-current="true"]');
  expect([...current].map(({ textContent }) => textContent)).toEqual(['Albania severs ties']);
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
});

it('headlines of the story are told, the rest is named', () => {
  const { container } = renderIn('en', chronicle('en').view);
  expect(container.querySelector('#event-attack')).toHaveTextContent('What happened, in one sentence.');
  expect(container.querySelector('#event-shutdown')).not.toHaveTextContent('What happened');
});

it.each([
  { locale: 'en', words: 'Claims disputed by Iran' },
  { locale: 'ar', words: 'رواية تنفيها إيران' },
] as const)('a reader sees at a glance what is contested ($locale)', ({ locale, words }) => {
  const { container } = renderIn(locale, chronicle(locale).view);
  expect(container.querySelector('#event-attack')).toHaveTextContent(words);
  expect(container.querySelector('#event-shutdown')).not.toHaveTextContent(words);
  // Iran's own denial is not disputed by Iran.
  expect(container.querySelector('#event-denial')).not.toHaveTextContent(words);
});

it('an event is of a kind to the eye as well', () => {
  const { container } = renderIn('en', chronicle('en').view);
  expect(container.querySelector('#event-visit')).toHaveAttribute('data-kind', 'visit');
});

it('what was only announced is marked', () => {
  const { container } = renderIn('ar', chronicle('ar').view);
  expect(container.querySelector('#event-visit')).toHaveTextContent('أُعلن عنه مسبقا');
  expect(container.querySelector('#event-break')).not.toHaveTextContent('أُعلن عنه مسبقا');
});

it('a headline opens its event in place', async () => {
  const user = userEvent.setup();
  const { view, onSelect } = chronicle('en');
  const { container } = renderIn('en', view);
  const entry = container.querySelector<HTMLElement>('#event-visit');
  if (entry === null) throw new Error('The visit is in the fixture.');
  await user.click(within(entry).getByRole('link', { name: 'Rama visits Israel' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
});

it('a filter that leaves nothing says so, shows the way back, and the reader comes out where the list begins', async () => {
  const user = userEvent.setup();
  const { view, onClearFilters } = chronicle('ar', () => false);
  const { rerender } = renderIn('ar', view);
  expect(screen.getByText('لا أحداث تطابق هذه التصفية.')).toBeVisible();
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'إلغاء التصفية' }));
  expect(onClearFilters).toHaveBeenCalledOnce();
  rerender(inLocale('ar', chronicle('ar').view));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

it('a chapter that is filtered away has no empty heading', () => {
  renderIn('en', chronicle('en', ({ chapter }) => chapter === 'israel').view);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(screen.queryByText('No event matches the filters.')).toBeNull();
});
