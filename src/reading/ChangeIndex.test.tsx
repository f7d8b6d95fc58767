import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { ChangeIndex } from './ChangeIndex.tsx';

const index = (locale: TestLocale, change: Partial<WholeEdition> = {}) => (
  <ChangeIndex
    edition={{ ...fixtureEdition(locale), ...change }}
    permalinkOf={(event) => `/${locale}/${event}/`}
  />
);

it.each([
  {
    locale: 'en',
    day: '1 December 2026',
    sort: 'Corrected',
    title: 'Arvania severs ties',
    date: '7 September 2022',
  },
  { locale: 'ar', day: '1 ديسمبر 2026', sort: 'تصحيح', title: 'أرفانيا تقطع العلاقات', date: '7 سبتمبر 2022' },
] as const)('a change is told by its day, its sort and its event, and leads there ($locale)', (told) => {
  const { locale, day, sort, title, date } = told;
  renderIn(locale, index(locale));
  const section = within(screen.getByRole('region', { name: day }));
  const change = section.getByRole('listitem');
  expect(change).toHaveAttribute('id', 'break');
  expect(change).toHaveTextContent(`${sort} ${date}`);
  expect(section.getByRole('link', { name: title })).toHaveAttribute('href', `/${locale}/break/`);
});

it('an event that was changed twice is found by its name once, where it was changed last', () => {
  const { events } = fixtureEdition('en');
  const text = 'Words.';
  const revisions = [
    { day: '2026-12-02', sort: 'clarified', text },
    { day: '2026-12-01', sort: 'corrected', text },
  ] as const;
  const { container } = renderIn(
    'en',
    index('en', { events: events.map((event) => (event.id === 'break' ? { ...event, revisions } : event)) }),
  );
  expect(container.querySelectorAll('#break')).toHaveLength(1);
  const latest = within(screen.getByRole('region', { name: '2 December 2026' }));
  expect(latest.getByRole('listitem')).toHaveAttribute('id', 'break');
});

it('what was changed in the story as a whole is told as that', () => {
  renderIn(
    'en',
    index('en', { revisions: [{ day: '2026-12-02', sort: 'clarified', text: 'A new title.' }] }),
  );
  const day = within(screen.getByRole('region', { name: '2 December 2026' }));
  expect(day.getByRole('listitem')).toHaveTextContent('Clarified The whole timelineA new title.');
});

it('that nothing was changed is said, without a browser too', () => {
  const { events } = fixtureEdition('ar');
  const unchanged = events.map((event) => ({ ...event, revisions: [] }));
  expect(renderToString(inLocale('ar', index('ar', { events: unchanged })))).toContain(
    'لم يطرأ أي تعديل منذ النشر.',
  );
});
