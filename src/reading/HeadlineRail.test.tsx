import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { mostNearby } from '../model/nearby.ts';
import { HeadlineRail } from './HeadlineRail.tsx';

/** The rail in `locale` of all events, each told as often as `times` says. */
function rail(locale: TestLocale, times = 1) {
  const onSelect = vi.fn<(id: string) => void>();
  const edition = fixtureEdition(locale);
  const events = Array.from({ length: times }, (_, round) =>
    edition.events.map((event) => ({ ...event, id: `${event.id}-${round}` })),
  ).flat();
  renderIn(
    locale,
    <HeadlineRail
      edition={edition}
      events={events}
      permalinkOf={(id) => `/${locale}/events/${id}/`}
      onSelect={onSelect}
    />,
  );
  return { onSelect, events };
}

describe('a rail of headlines', () => {
  it('has the first events in words with their dates, and links to them', () => {
    rail('en');
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('1991');
    const link = within(first ?? document.body).getByRole('link', { name: 'Two states establish relations' });
    expect(link).toHaveAttribute('href', '/en/events/first-ties-0/');
  });

  it('opens an event in place', async () => {
    const { onSelect } = rail('en');
    await userEvent.click(screen.getByRole('link', { name: 'Two states establish relations' }));
    expect(onSelect).toHaveBeenCalledWith('first-ties-0');
  });

  it.each([
    { locale: 'en', fold: '5 more, 15 July – 25 October 2022' },
    { locale: 'ar', fold: '5 أحداث أخرى، 15 يوليو – 25 أكتوبر 2022' },
    { locale: 'fa', fold: '۵ رویداد دیگر، ۲۴ تیر – ۳ آبان ۱۴۰۱' },
  ] as const)('keeps the others behind their number and dates ($locale)', ({ locale, fold }) => {
    rail(locale);
    const words = screen.getByText(fold);
    expect(within(words.closest('li') ?? document.body).getAllByRole('link')).toHaveLength(5);
  });

  it('says how many there are beyond those that it holds', () => {
    const { events } = rail('en', 4);
    expect(screen.getAllByRole('link')).toHaveLength(mostNearby);
    expect(screen.getByText(`and ${events.length - mostNearby} more`)).toBeInTheDocument();
  });

  it('says so where filters leave nothing', () => {
    rail('en', 0);
    expect(screen.getByText('No event matches the filters.')).toBeVisible();
  });
});
