import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { Chronicle } from './Chronicle.tsx';
import { wholeTelling } from './wholeTelling.tsx';
import { ChronicleList } from './ChronicleList.tsx';
import { WholeChronicle } from './WholeChronicle.tsx';
import type { DetailLevel } from './ChronicleChapter.tsx';

interface ChronicleOptions {
  readonly isShown?: (event: WholeEvent) => boolean;
  /** How they are listed; left out where all is told. */
  readonly detailLevel?: DetailLevel;
  readonly selected?: string;
  readonly edition?: WholeEdition;
  readonly isSearching?: boolean;
}

function chronicle(
  locale: TestLocale,
  {
    isShown = () => true,
    detailLevel,
    selected = 'break',
    edition = fixtureEdition(locale),
    isSearching = false,
  }: ChronicleOptions = {},
) {
  const events = edition.events.filter(isShown);
  const onSelect = vi.fn<(id: string) => void>();
  const onClearFilters = vi.fn<() => void>();
  const view = (
    <Chronicle
      total={edition.events.length}
      shown={events.length}
      isSearching={isSearching}
      onClearFilters={onClearFilters}
    >
      {detailLevel === undefined ? (
        <WholeChronicle
          edition={edition}
          events={events}
          telling={wholeTelling(edition)}
          permalinkOf={(id) => `/${locale}/${id}/`}
        />
      ) : (
        <ChronicleList
          edition={edition}
          events={events}
          detailLevel={detailLevel}
          selected={selected}
          permalinkOf={(id) => `/${locale}/${id}/`}
          onSelect={onSelect}
        />
      )}
    </Chronicle>
  );
  return { view, onSelect, onClearFilters };
}

/** What the chronicle has of one event. */
function entry(id: string): HTMLElement {
  const found = document.getElementById(`event-${id}`);
  if (found === null) throw new Error(`The chronicle lacks ${id}.`);
  return found;
}

it('the story is told by chapter, what happened between headlines folded behind its number and dates', () => {
  renderIn('en', chronicle('en').view);
  const outline = screen
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(outline).toEqual([
    'H2 Event by event',
    'H3 Before the crisis',
    'H3 The intrusions and the July attack',
    'H3 The break with Kerenia',
    'H3 Cooperation with Istovia',
  ]);
  expect(screen.getByText('3 events')).toBeVisible();
  expect(screen.getByText('1 event')).toBeVisible();
});

it('what stands between headlines is opened in place, by one who wants it', async () => {
  renderIn('en', chronicle('en', { isShown: ({ chapter }) => chapter === 'intrusions' }).view);
  expect(entry('attack')).toBeVisible();
  expect(entry('intrusion')).toBeVisible();
  renderIn('en', chronicle('en', { isShown: ({ chapter }) => chapter === 'background' }).view);
  expect(entry('camp')).not.toBeVisible();
  await userEvent.click(screen.getByText('Before the crisis'));
  await userEvent.click(screen.getByText(/^2 events, about 1991/));
  expect(entry('camp')).toBeVisible();
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
  expect(html).toContain('id="chapter-cooperation"');
  expect(html).toContain('href="/en/break/"');
  expect(html).toContain('<time dateTime="2022-09-07">7 September 2022</time>');
});

it('the event that the reader is at is marked, and no other', () => {
  const { container } = renderIn('en', chronicle('en', { detailLevel: 'outline' }).view);
  const current = container.querySelectorAll('[aria-current="true"]');
  expect([...current].map(({ textContent }) => textContent)).toEqual(['Arvania severs ties']);
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
});

it('of headlines the reader sees at once what happened, of the rest on demand', () => {
  renderIn('en', chronicle('en').view);
  expect(within(entry('attack')).getByText('What happened, in one sentence.')).toBeVisible();
  expect(within(entry('shutdown')).getByText('What happened, in one sentence.')).not.toBeVisible();
});

it('told whole, every event has its claims, notes and sources, whatever scripts do', () => {
  const html = renderToString(inLocale('en', chronicle('en').view));
  const view = document.createElement('div');
  view.innerHTML = html;
  const attack = view.querySelector('#event-attack details');
  expect(attack).toHaveTextContent(/Kerenia denies it.*It had nothing to do with it\. 2/);
  expect(attack).toHaveTextContent(/Notes.*Sources differ on the hour\./);
  expect(attack).toHaveTextContent(/Sources.*Kestrel Press1.*Kerenian Foreign Ministry2/);
  expect(view.querySelectorAll('li[id] details')).toHaveLength(8);
});

it('told whole, an event says that an accused has not answered, and what was corrected in it', () => {
  renderIn('en', chronicle('en').view);
  expect(entry('intrusion')).toHaveTextContent(
    'Kerenia: no answer foundLast looked for on 30 November 2026.',
  );
  expect(entry('break')).toHaveTextContent(
    'Corrected, 1 December 2026: We wrote that they had 28 hours. They had 24.',
  );
});

it.each([
  { locale: 'en', id: 'attack', words: '1 claim, 1 note and 2 sources' },
  { locale: 'en', id: 'shutdown', words: 'Summary and 2 sources' },
  { locale: 'ar', id: 'attack', words: 'قول واحد وملاحظة واحدة ومصدران' },
  { locale: 'ar', id: 'shutdown', words: 'الخلاصة ومصدران' },
] as const)('the line that opens an event says what is inside: $words', ({ locale, id, words }) => {
  renderIn(locale, chronicle(locale).view);
  expect(within(entry(id)).getByText(words).tagName).toBe('SUMMARY');
});

it('Arabic counts what is inside as Arabic does', () => {
  const edition = fixtureEdition('ar');
  const events = edition.events.map((event) => ({
    ...event,
    claims: Array.from({ length: 3 }, (_, index) => ({
      by: 'kerenia',
      stance: 'denies' as const,
      accuses: [],
      accounts: [],
      text: `${index}`,
      sources: ['agency'],
    })),
    notes: Array.from({ length: 11 }, (_, index) => `ملاحظة ${index}`),
  }));
  renderIn('ar', chronicle('ar', { edition: { ...edition, events } }).view);
  expect(within(entry('attack')).getByText('3 أقوال و11 ملاحظة ومصدران')).toBeVisible();
});

it('a number leads to the list of all sources, a publisher to the article', () => {
  renderIn('en', chronicle('en').view);
  const attack = within(entry('attack'));
  const claim = within(attack.getByText(/nothing to do with it/));
  expect(claim.getByText('2')).toHaveAttribute('href', '#source-ministry');
  expect(attack.getByText('Kestrel Press')).toHaveAttribute('href', 'https://news.example/attack');
});

it('what the reader has opened stays open when they go to another event', async () => {
  const { rerender } = renderIn('en', chronicle('en').view);
  await userEvent.click(within(entry('visit')).getByText('1 claim, 1 note and 2 sources'));
  rerender(inLocale('en', chronicle('en', { selected: 'visit' }).view));
  expect(entry('visit').querySelector('details')).toHaveAttribute('open');
  expect(entry('attack').querySelector('details')).not.toHaveAttribute('open');
});

it('in outline it says what happened when, and what of it is contested, and no more', () => {
  const { container } = renderIn('en', chronicle('en', { detailLevel: 'outline' }).view);
  expect(container.querySelector('details')).toBeNull();
  expect(entry('attack')).toHaveTextContent(
    '15 July 2022 CyberattackDestructive attack hits government systemsClaims disputed by Kerenia',
  );
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
});

it.each([
  { locale: 'en', words: 'Claims disputed by Kerenia' },
  { locale: 'ar', words: 'رواية تنفيها كيرينيا' },
] as const)('a reader sees at a glance what is contested ($locale)', ({ locale, words }) => {
  const { container } = renderIn(locale, chronicle(locale).view);
  expect(container.querySelector('#event-attack')).toHaveTextContent(words);
  expect(container.querySelector('#event-shutdown')).not.toHaveTextContent(words);
  // Kerenia's own denial is not disputed by Kerenia.
  expect(container.querySelector('#event-denial')).not.toHaveTextContent(words);
});

it('an event is of a kind to the eye as well', () => {
  const { container } = renderIn('en', chronicle('en').view);
  expect(container.querySelector('#event-visit')).toHaveAttribute('data-kind', 'visit');
});

it('what was only announced is marked', () => {
  const { container } = renderIn('ar', chronicle('ar').view);
  expect(container.querySelector('#event-visit')).toHaveTextContent('أُعلن عنه ولم يرد خبر بحدوثه');
  expect(container.querySelector('#event-break')).not.toHaveTextContent('أُعلن عنه ولم يرد خبر بحدوثه');
});

it('a headline opens its event in place', async () => {
  const user = userEvent.setup();
  const { view, onSelect } = chronicle('en', { detailLevel: 'outline' });
  renderIn('en', view);
  await user.click(within(entry('visit')).getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('visit');
});

it('a filter that leaves nothing says so, shows the way back, and the reader comes out where the list begins', async () => {
  const user = userEvent.setup();
  const { view, onClearFilters } = chronicle('ar', { isShown: () => false });
  const { rerender } = renderIn('ar', view);
  expect(screen.getByText('لا أحداث تطابق عوامل التصفية.')).toBeVisible();
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'إلغاء التصفية' }));
  expect(onClearFilters).toHaveBeenCalledOnce();
  rerender(inLocale('ar', chronicle('ar').view));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

it('a chapter that is filtered away has no empty heading', () => {
  renderIn('en', chronicle('en', { isShown: ({ chapter }) => chapter === 'cooperation' }).view);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  expect(screen.queryByText('No event matches the filters.')).toBeNull();
});

it('what is left of the story says how much that is, since paper does not show the filters', () => {
  const { unmount } = renderIn(
    'en',
    chronicle('en', { isShown: ({ chapter }) => chapter === 'cooperation' }).view,
  );
  expect(screen.getByText('1 of 8 events')).toHaveClass('paper-only');
  unmount();
  renderIn('en', chronicle('en').view);
  expect(screen.queryByText(/of 8 events/)).toBeNull();
});

it('while it is searched nobody is told that nothing was found', () => {
  renderIn('en', chronicle('en', { isShown: () => false, isSearching: true }).view);
  expect(screen.getByText('Searching…')).toBeVisible();
  expect(screen.queryByText('No event matches the filters.')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
