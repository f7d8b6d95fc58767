import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { renderIn } from '../../../tests/setup/renderIn.tsx';
import { eventById } from '../../model/eventById.ts';
import { noBar } from '../../place/addressBar.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import { navigationOf } from '../navigation/navigation.ts';
import { ChronicleRegion } from './ChronicleRegion.tsx';

/** The chronicle on the page of an event, of a story of which a page tells so many at most. */
function renderAt(id: string, mostOnPage: number) {
  const edition = { ...fixtureEdition('en'), mostOnPage };
  const store = new PlaceStore({ pathname: `/en/events/${id}/`, search: '' }, edition, '/', noBar);
  renderIn(
    'en',
    <ChronicleRegion
      edition={edition}
      events={edition.events}
      isSearching={false}
      selected={eventById(edition, id)}
      opening="event"
      isAround={false}
      writtenHtml={null}
      resources={{ locale: 'en', edition, messages: messagesIn('en'), written: {} }}
      navigation={navigationOf(store, edition)}
      onRead={() => undefined}
      onWhole={() => undefined}
    />,
  );
}

it('the page of an event leads to the list of all of them, where that is on one page', () => {
  renderAt('attack', 8);
  const all = screen.getByRole('link', { name: 'All events (8)' });
  expect(all).toHaveAttribute('href', '/en/#chronicle');
});

it.each([
  ['intrusion', '/en/chapters/intrusions/#event-intrusion'],
  ['shutdown', '/en/chapters/intrusions/2/#event-shutdown'],
])(
  'where a story is split, the page of “%s” leads to its entry among those of its chapter',
  (id, address) => {
    renderAt(id, 2);
    const all = screen.getByRole('link', { name: 'All events of this chapter (3)' });
    expect(all).toHaveAttribute('href', address);
  },
);
