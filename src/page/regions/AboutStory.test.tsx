import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { PlaceStore } from '../../place/placeStore.ts';
import { noBar } from '../../place/addressBar.ts';
import { navigationOf } from '../navigation/navigation.ts';
import { AboutStory } from './AboutStory.tsx';

function about(locale: 'en' | 'ar') {
  const edition = fixtureEdition(locale);
  const store = new PlaceStore({ pathname: `/${locale}/`, search: '' }, edition, '/', noBar);
  const onEmbed = vi.fn<() => void>();
  renderIn(
    locale,
    <AboutStory edition={edition} navigation={navigationOf(store, edition)} onEmbed={onEmbed} />,
  );
  return { onEmbed };
}

it('opens without a script, by the popover that its button names', () => {
  about('en');
  const panel = document.querySelector('[popover]');
  expect(screen.getByRole('button', { name: 'About' })).toHaveAttribute('popovertarget', panel?.id);
});

it.each(['en', 'ar'] as const)(
  'has the ways to data, corrections, accounts and code (%s)',
  async (locale) => {
    const { onEmbed } = about(locale);
    const hrefs = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      `/${locale}/story.json`,
      `/${locale}/events.csv`,
      `/${locale}/changes/`,
      `/${locale}/accounts/`,
    ]);
    const [embed] = screen.getAllByRole('button', { hidden: true }).slice(1);
    if (embed === undefined) throw new Error('There should be a button for editors.');
    await userEvent.click(embed);
    expect(onEmbed).toHaveBeenCalledOnce();
  },
);

it('says when the story was last edited, and up to when events are recorded', () => {
  about('en');
  expect(document.querySelector('[popover]')).toHaveTextContent(
    'Events recorded up to 20 November 2026 · Last edited 1 December 2026',
  );
});
