import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import { languages } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { inLocale, renderIn } from '../../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { EventTexts } from '../loading/eventTexts.ts';
import { FetchedStore } from '../loading/fetchedStore.ts';
import { CardText } from './CardText.tsx';

/** The text of `event` from `texts`, whose neighbours have the ids `ahead`. */
const cardText = (event: string, texts: EventTexts, ahead: readonly string[] = []) => (
  <CardText event={event} locale="en" texts={texts} ahead={ahead} permalink={`/en/events/${event}/`} />
);

/** A network whose answers come when the test says so. */
function network() {
  interface Pending {
    readonly resolve: (html: string) => void;
    readonly reject: (error: Error) => void;
  }
  const asked = new Map<string, Pending>();
  const fetch = vi.fn<(key: string) => Promise<string>>(
    (key) => new Promise((resolve, reject) => asked.set(key, { resolve, reject })),
  );
  const answer = (event: string, html: string) => act(async () => asked.get(`en/${event}`)?.resolve(html));
  const fail = (event: string) => act(async () => asked.get(`en/${event}`)?.reject(new Error('Offline')));
  return { texts: new FetchedStore(fetch), fetch, answer, fail };
}

it('what is known of an event stands there as soon as it is here', async () => {
  const { texts, answer } = network();
  renderIn('en', cardText('attack', texts));
  expect(screen.getByText('Loading the text of this event…')).toBeVisible();
  await answer('attack', '<p>They fell silent.</p>');
  expect(screen.getByText('They fell silent.')).toBeVisible();
  expect(screen.queryByText(/^Loading/)).toBeNull();
});

it('the next event never shows the text of the one before', async () => {
  const { texts, answer } = network();
  const { rerender } = renderIn('en', cardText('attack', texts));
  await answer('attack', '<p>They fell silent.</p>');
  rerender(inLocale('en', cardText('break', texts)));
  expect(screen.queryByText('They fell silent.')).toBeNull();
  await answer('break', '<p>Ties were cut.</p>');
  expect(screen.getByText('Ties were cut.')).toBeVisible();
});

it('a text in which a translator has put elements of its own gives way to the next', async () => {
  const texts = fixtureEventTexts('page');
  const { container, rerender } = renderIn('en', cardText('attack', texts));
  const sentence = screen.getByText('What happened, in one sentence.');
  const translated = document.createElement('i');
  translated.textContent = 'Ce qui s’est passé.';
  sentence.replaceChildren(translated);
  rerender(inLocale('en', cardText('visit', texts)));
  expect(container.querySelector('i')).toBeNull();
  expect(screen.getByText('What happened, in one sentence.')).toBeVisible();
});

it('once it is here, those of the neighbours are fetched, and each once', async () => {
  const { texts, fetch, answer } = network();
  const { rerender } = renderIn('en', cardText('attack', texts, ['shutdown', 'intrusion']));
  expect(fetch.mock.calls).toEqual([['en/attack']]);
  await answer('attack', '<p>They fell silent.</p>');
  expect(fetch.mock.calls.slice(1)).toEqual([['en/shutdown'], ['en/intrusion']]);
  await answer('shutdown', '<p>The portal went dark.</p>');
  rerender(inLocale('en', cardText('shutdown', texts, ['attack'])));
  expect(screen.getByText('The portal went dark.')).toBeVisible();
  expect(fetch).toHaveBeenCalledTimes(3);
});

it('a text that does not come is told, with the way to its page, and can be asked for again', async () => {
  const { texts, answer, fail } = network();
  renderIn('en', cardText('attack', texts));
  await fail('attack');
  expect(screen.getByRole('alert')).toHaveTextContent('The text of this event could not be loaded.');
  expect(screen.getByRole('link', { name: 'Open the page of this event' })).toHaveAttribute(
    'href',
    '/en/events/attack/',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await answer('attack', '<p>They fell silent.</p>');
  expect(screen.getByText('They fell silent.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('who asks for it again stays on the card while the words that told of it go', async () => {
  const { texts, fail } = network();
  renderIn(
    'en',
    <section id="card">
      <h2 tabIndex={-1}>The attack</h2>
      {cardText('attack', texts)}
    </section>,
  );
  await fail('attack');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading')).toHaveFocus();
});

it('a claim leads to its source without leaving the reader’s place, in a closed section too', async () => {
  const texts = fixtureEventTexts('frame');
  renderIn('en', cardText('attack', texts));
  const before = location.href;
  await userEvent.click(screen.getByRole('link', { name: 'Source 2: Kerenian Foreign Ministry' }));
  const source = document.getElementById('attack-source-2');
  expect(source).toHaveFocus();
  expect(source).toBeVisible();
  expect(location.href).toBe(before);
});

it('is in the digits that the reader chose', () => {
  const texts = fixtureEventTexts('page');
  render(
    <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
      <CardText event="break" locale="ar" texts={texts} ahead={[]} permalink="/ar/events/break/" />
    </LocaleProvider>,
  );
  expect(screen.getByText(/المهلة ٢٨ ساعة/)).toBeVisible();
});
