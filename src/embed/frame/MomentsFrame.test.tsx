import { FrameRoom } from '../room/frameRoom.ts';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { fixtureSearcher } from '../../../tests/fixtures/searcher.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { EventTexts } from '../../page/loading/eventTexts.ts';
import { FetchedStore } from '../../page/loading/fetchedStore.ts';
import { noBar } from '../../place/addressBar.ts';
import { MomentStore } from '../../place/momentStore.ts';
import type { HostMessage } from '../contract/protocol.ts';
import { posted } from '../contract/protocol.ts';
import { HostPort } from './hostPort.ts';
import { MomentsFrame } from './MomentsFrame.tsx';

// What jsdom has not: here nothing is measured, and nothing laid out.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  history.replaceState(null, '', '/en/embed/?size=moments&theme=dark');
});

/** The key moments in a frame with the query `search`, with its host. */
function framed(locale: TestLocale, search = '', texts: EventTexts = fixtureEventTexts('moment')) {
  const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
  const own = Object.assign(new EventTarget(), { parent: host, location });
  const edition = fixtureEdition(locale);
  render(
    <MomentsFrame
      store={new MomentStore({ pathname: `/${locale}/moments/`, search }, edition, '/', noBar)}
      resources={{ locale, edition, messages: messagesIn(locale) }}
      faults={[]}
      isEditor={false}
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a window as is needed
      host={new HostPort(own as unknown as Window, null)}
      room={new FrameRoom()}
      text={() => []}
      texts={texts}
      searcher={fixtureSearcher()}
    />,
  );
  const ask = async (message: HostMessage) => {
    await act(async () => {
      const data = posted(message);
      own.dispatchEvent(
        Object.assign(new Event('message'), { data, source: host, origin: 'https://news.example' }),
      );
    });
  };
  return { ask, said: () => host.postMessage.mock.calls.map(([message]) => message) };
}

const told = () => screen.getByRole('heading', { level: 2 });

describe('the key moments in a frame', () => {
  it('begin at the beginning, and tell their host where the reader is', async () => {
    const { said } = framed('en');
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
    expect(said()).toContainEqual(posted({ type: 'ready', locale: 'en', event: 'attack' }));
    await userEvent.click(screen.getByRole('link', { name: /^Next/u }));
    expect(told()).toHaveTextContent('Arvania severs ties');
    expect(said()).toContainEqual(posted({ type: 'select', event: 'break' }));
  });

  it('leave the address and the history of the page around them alone', async () => {
    framed('en');
    const { length } = history;
    await userEvent.click(screen.getByRole('link', { name: /^Next/u }));
    expect(history.length).toBe(length);
    expect(location.search).toBe('?size=moments&theme=dark');
  });

  it('open at the event that their host names, and go where it asks', async () => {
    const { ask } = framed('en', '?event=denial');
    expect(screen.getByText('3 of 4')).toBeVisible();
    await ask({ type: 'select', event: 'break' });
    await waitFor(() => expect(screen.getByText('2 of 4')).toBeVisible());
    await ask({ type: 'select', event: null });
    await waitFor(() => expect(screen.getByText('1 of 4')).toBeVisible());
  });

  it('go by arrow keys as the script runs', async () => {
    framed('ar');
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByText('2 من 4')).toBeVisible();
    expect(told()).toHaveFocus();
  });

  it('are what filters leave, where their host sets some', () => {
    framed('en', '?kinds=background');
    expect(screen.getByText('Filtered events')).toBeVisible();
    expect(screen.getByText('1 of 2')).toBeVisible();
  });

  it('say so where these leave nothing', () => {
    framed('en', '?kinds=background&headlines=1');
    expect(screen.getByText(/No event matches the filters/u)).toBeVisible();
  });

  it('lead to the same moment in another language, with the options of the frame', async () => {
    framed('en');
    await userEvent.click(screen.getByRole('link', { name: /^Next/u }));
    expect(screen.getByRole('link', { name: 'العربية' })).toHaveAttribute(
      'href',
      '/ar/embed/?size=moments&theme=dark&event=break',
    );
  });

  it('end with the way to their code for other pages', () => {
    framed('en', '?event=visit&kinds=visit');
    expect(screen.getByRole('link', { name: 'Embed' })).toHaveAttribute(
      'href',
      '/en/moments/?kinds=visit#embed',
    );
  });

  it('say that a text could not be fetched, and lead to the page of its event', async () => {
    const some = new FetchedStore<string>(() => Promise.reject(new Error('Offline')));
    framed('en', '', some);
    expect(await screen.findByRole('alert')).toHaveTextContent('The text of this event could not be loaded.');
    expect(screen.getByRole('link', { name: 'Open the page of this event' })).toHaveAttribute(
      'href',
      '/en/events/attack/',
    );
  });
});
