import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { overviewScaleOf } from '../model/overview.ts';
import { ReadingTrack } from './ReadingTrack.tsx';

/** The track while the event at `index` is read. */
function trackAt(index: number, locale: TestLocale = 'en', stopAt: readonly number[] | null = null) {
  const edition = fixtureEdition(locale);
  const { events } = edition;
  const at = events[index];
  if (at === undefined) throw new Error('The small story is too short.');
  const onGo = vi.fn<(id: string) => void>();
  const stops = events.filter((_, one) => stopAt === null || stopAt.includes(one));
  renderIn(locale, <ReadingTrack edition={edition} events={events} stops={stops} at={at} onGo={onGo} />);
  return { edition, events, at, onGo, slider: screen.getByRole('slider') };
}

it('tells of the event that is read: its chapter, its date and its title', () => {
  const { edition, at, slider } = trackAt(1);
  const chapter = edition.chapters.find(({ id }) => id === at.chapter);
  expect(screen.getByText(chapter?.title ?? '')).toBeInTheDocument();
  expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(at.title));
  expect(slider).toHaveValue(String(overviewScaleOf(edition.events).fractionOf(at.span.earliest)));
});

it('leads to the event that is nearest to where it is tapped, and nowhere where that is read', () => {
  const { edition, events, slider, onGo } = trackAt(0);
  const scale = overviewScaleOf(edition.events);
  const last = events.at(-1);
  fireEvent.change(slider, { target: { value: '1' } });
  expect(onGo).toHaveBeenLastCalledWith(last?.id);
  onGo.mockClear();
  fireEvent.change(slider, {
    target: { value: String(scale.fractionOf(events[0]?.span.earliest ?? 0) + 1e-6) },
  });
  expect(onGo).not.toHaveBeenCalled();
});

it.each([
  ['en', 'ArrowRight', 2],
  ['en', 'ArrowLeft', 0],
  ['ar', 'ArrowLeft', 2],
  ['ar', 'ArrowRight', 0],
  ['ar', 'ArrowUp', 2],
] as const)('in %s the key %s leads to the neighbour on that side', async (locale, key, index) => {
  const { events, slider, onGo } = trackAt(1, locale);
  slider.focus();
  await userEvent.keyboard(`{${key}}`);
  expect(onGo).toHaveBeenCalledExactlyOnceWith(events[index]?.id);
});

it('of a long story it leads to what the list has of it, and to nothing else', async () => {
  const { events, slider, onGo } = trackAt(1, 'en', [1, 4]);
  fireEvent.change(slider, { target: { value: '1' } });
  expect(onGo).toHaveBeenLastCalledWith(events[4]?.id);
  slider.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onGo).toHaveBeenLastCalledWith(events[4]?.id);
  onGo.mockClear();
  await userEvent.keyboard('{ArrowLeft}');
  expect(onGo).not.toHaveBeenCalled();
});
