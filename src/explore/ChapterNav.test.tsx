import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import type { TimeWindow } from '../time/window.ts';
import { ChapterNav } from './ChapterNav.tsx';
import { currentChapters } from './currentChapters.ts';

const ignore = () => undefined;
const between = (start: string, end: string): TimeWindow => ({
  start: Date.parse(start),
  end: Date.parse(end),
});
const september = between('2022-09-01', '2022-10-01');

describe('the chapters', () => {
  it('are buttons with a title and the years, or the months where a chapter has but one year', () => {
    renderIn('en', <ChapterNav edition={fixtureEdition('en')} window={september} onChapter={ignore} />);
    const chapters = within(screen.getByRole('navigation', { name: 'Chapters' }));
    expect(chapters.getAllByRole('button')).toHaveLength(4);
    expect(chapters.getByRole('button', { name: /^Before.*1991–2018/ })).toBeVisible();
    expect(chapters.getByRole('button', { name: /^The break.*September 2022/ })).toBeVisible();
  });

  it('are those of what is left, where others have no place', () => {
    const edition = fixtureEdition('en');
    const left = edition.events.filter(({ kind }) => kind === 'visit');
    const nav = (some: typeof left) =>
      inLocale('en', <ChapterNav edition={edition} left={some} window={september} onChapter={ignore} />);
    const { rerender } = renderIn('en', nav(left));
    const [only, ...others] = screen.getAllByRole('button');
    expect(only).toHaveTextContent(/^Cooperation with Istovia/);
    expect(others).toEqual([]);
    rerender(nav([]));
    expect(screen.getAllByRole('button')).toHaveLength(edition.chapters.length);
  });

  it('are dated by their events, not by the room that their window leaves around them', () => {
    const edition = fixtureEdition('en');
    const chapters = edition.chapters.map((chapter) => ({
      ...chapter,
      window: between('1980-01-01', '2030-01-01'),
    }));
    renderIn('en', <ChapterNav edition={{ ...edition, chapters }} window={september} onChapter={ignore} />);
    expect(screen.getByRole('button', { name: /^Cooperation with Istovia.*October 2022/ })).toBeVisible();
  });

  it('lead to themselves', async () => {
    const onChapter = vi.fn<(id: string) => void>();
    renderIn('ar', <ChapterNav edition={fixtureEdition('ar')} window={september} onChapter={onChapter} />);
    await userEvent.click(screen.getByRole('button', { name: /التعاون مع إستوفيا.*أكتوبر 2022/ }));
    expect(onChapter).toHaveBeenCalledExactlyOnceWith('cooperation');
  });

  it('say of the one that the reader chose what it is about, where nothing else does', () => {
    const edition = fixtureEdition('en');
    const [chapter] = edition.chapters;
    if (chapter === undefined) throw new Error('The fixture has chapters.');
    const nav = (window: TimeWindow, summarised: boolean) => (
      <ChapterNav edition={edition} window={window} summarised={summarised} onChapter={ignore} />
    );
    const { rerender } = renderIn('en', nav(chapter.window, true));
    expect(screen.getByText(chapter.summary)).toBeVisible();
    expect(screen.getByRole('link', { name: /in the list$/ })).toHaveAttribute(
      'href',
      `#chapter-${chapter.id}`,
    );
    rerender(inLocale('en', nav(september, true)));
    expect(screen.queryByText(chapter.summary)).toBeNull();
    rerender(inLocale('en', nav(chapter.window, false)));
    expect(screen.queryByText(chapter.summary)).toBeNull();
  });

  it('mark the one that the window is in', () => {
    renderIn('en', <ChapterNav edition={fixtureEdition('en')} window={september} onChapter={ignore} />);
    const marked = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-current'));
    expect(marked.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('The break')]);
  });

  it('mark the one that the card tells of, where the window is in two', () => {
    const edition = fixtureEdition('ar');
    const attack = edition.events.find(({ id }) => id === 'attack') ?? null;
    renderIn(
      'ar',
      <ChapterNav
        edition={edition}
        window={between('2022-07-14', '2022-10-01')}
        selected={attack}
        onChapter={ignore}
      />,
    );
    const marked = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-current'));
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('الاختراقات وهجوم يوليو'),
    ]);
  });

  it('are there without a browser', () => {
    const edition = fixtureEdition('ar');
    const html = renderToString(
      inLocale('ar', <ChapterNav edition={edition} window={september} onChapter={ignore} />),
    );
    expect(html).toContain('القطيعة مع كيرينيا');
    expect(html).toContain('aria-current="true"');
  });
});

describe('the chapter that the reader is in', () => {
  const edition = fixtureEdition('en');
  const event = (id: string) => {
    const found = edition.events.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No event ${id}.`);
    return found;
  };
  const current = (window: TimeWindow, at: string | null = null) => [
    ...currentChapters(edition, window, at === null ? null : event(at)),
  ];
  const summer = between('2022-07-14', '2022-10-01');

  it('is the one that the card tells of, where the picture shows it', () => {
    expect(current(summer, 'attack')).toEqual(['intrusions']);
    expect(current(summer, 'denial')).toEqual(['break']);
  });

  it('is not the card’s when the reader has moved the picture away from it', () => {
    expect(current(september, 'visit')).toEqual(['break']);
  });

  it('is, without a card, each chapter with a quarter of what is shown', () => {
    expect(current(summer)).toEqual(['intrusions', 'break']);
    // Two of seven are before the intrusions, and one, of a visit to Istovia, is too few.
    expect(current(between('1991-01-01', '2022-10-30'))).toEqual(['background', 'intrusions', 'break']);
  });

  it('is the chapter jumped to alone, though others reach into its time', () => {
    for (const { id, window } of edition.chapters) expect(current(window)).toEqual([id]);
    const chapters = edition.chapters.map((chapter) =>
      chapter.id === 'break' ? { ...chapter, window: summer } : chapter,
    );
    expect(currentChapters({ ...edition, chapters }, summer, null)).toEqual(new Set(['break']));
  });

  it('is also the chapter jumped to from a card that is still open', () => {
    const chapters = edition.chapters.map((chapter) =>
      chapter.id === 'break' ? { ...chapter, window: summer } : chapter,
    );
    expect(currentChapters({ ...edition, chapters }, summer, event('attack'))).toEqual(
      new Set(['intrusions', 'break']),
    );
  });

  it('is none where nothing is shown', () => {
    expect(current(between('2000-01-01', '2001-01-01'))).toEqual([]);
  });
});
