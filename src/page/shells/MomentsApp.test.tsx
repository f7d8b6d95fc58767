import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { fixtureSearcher } from '../../../tests/fixtures/searcher.ts';
import { MomentStore } from '../../place/momentStore.ts';
import { eventTextKey } from '../loading/eventTexts.ts';
import { FetchedStore } from '../loading/fetchedStore.ts';
import { noPreferences } from '../storage/preferences.ts';
import { MomentsApp } from './MomentsApp.tsx';

const texts = fixtureEventTexts('moment');
const searcher = fixtureSearcher();

const follow = vi.fn<(address: string) => void>();

beforeEach(() => {
  follow.mockClear();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

afterEach(() => {
  document.documentElement.classList.remove('translated-ltr');
});

function appAt(address: string, some = texts) {
  history.replaceState(null, '', address);
  const locale: TestLocale = address.startsWith('/ar/') ? 'ar' : 'en';
  const edition = fixtureEdition(locale);
  return (
    <StrictMode>
      <MomentsApp
        store={new MomentStore(location, edition, '/')}
        resources={{ locale, edition, messages: messagesIn(locale) }}
        initialPreferences={noPreferences}
        texts={some}
        searcher={searcher}
        fetchEmbedDialog={() => Promise.reject(new Error('Not found'))}
        follow={follow}
      />
    </StrictMode>
  );
}

const told = () => screen.getByRole('heading', { level: 2 });
const step = (way: 'prev' | 'next') =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .find((link) => link.getAttribute('rel') === way) ?? document.body;
const address = () => location.pathname + location.search;
const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the way through the story', () => {
  it('goes on in place: text, title, address and position follow, and the page tells once', async () => {
    render(appAt('/en/moments/'));
    expect(announced().join('')).toBe('');
    await userEvent.click(step('next'));
    expect(told()).toHaveTextContent('Arvania severs ties');
    expect(document.title).toBe('Arvania severs ties (2 of 4) – Two states');
    expect(address()).toBe('/en/moments/break/');
    expect(screen.getByText('2 of 4')).toBeVisible();
    expect(announced().filter((text) => text.startsWith('2 of 4. '))).toHaveLength(1);
    expect(follow).not.toHaveBeenCalled();
  });

  it('leaves the focus on the link that was pressed, also where it leads no further', async () => {
    render(appAt('/en/moments/break/'));
    await userEvent.click(step('prev'));
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
    const [first] = within(screen.getByRole('navigation', { name: 'Previous and next moment' })).getAllByRole(
      'link',
    );
    expect(first).not.toHaveAttribute('href');
    expect(first).toHaveFocus();
  });

  it.each([
    { home: '/en/', forward: '{ArrowRight}', back: '{ArrowLeft}' },
    { home: '/ar/', forward: '{ArrowLeft}', back: '{ArrowRight}' },
  ])('goes by arrow keys as the script runs ($home)', async ({ home, forward, back }) => {
    render(appAt(`${home}moments/`));
    await userEvent.keyboard(forward);
    expect(address()).toBe(`${home}moments/break/`);
    // The headline is read by having the focus: the page does not tell it once more.
    expect(told()).toHaveFocus();
    expect(announced().join('')).toBe('');
    await userEvent.keyboard(back);
    expect(address()).toBe(`${home}moments/attack/`);
    await userEvent.keyboard(back);
    expect(address()).toBe(`${home}moments/attack/`);
  });

  it('leaves keys alone that mean something else', async () => {
    render(appAt('/en/moments/'));
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{Control>}{ArrowRight}{/Control} {ArrowDown}');
    expect(address()).toBe('/en/moments/');
  });

  it('follows Back', async () => {
    render(appAt('/en/moments/'));
    await userEvent.click(step('next'));
    history.replaceState(null, '', '/en/moments/attack/');
    act(() => {
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
  });

  it('follows the link where the text of a moment cannot be fetched', async () => {
    const some = new FetchedStore<string>(() => Promise.reject(new Error('Offline')));
    some.keep(eventTextKey('en', 'attack'), texts.of(eventTextKey('en', 'attack')).value ?? '');
    render(appAt('/en/moments/', some));
    await userEvent.click(step('next'));
    expect(follow).toHaveBeenCalledExactlyOnceWith('/en/moments/break/');
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
  });

  it('of several wishes goes where the last leads, however late the first arrives', async () => {
    const arrivals: (() => void)[] = [];
    const some = new FetchedStore<string>(
      (key) =>
        new Promise((resolve) => {
          const give = () => resolve(texts.of(key).value ?? '');
          if (key.endsWith('/visit')) arrivals.push(give);
          else give();
        }),
    );
    render(appAt('/en/moments/', some));
    const [, second, , last] = within(screen.getByRole('navigation', { name: 'All moments' })).getAllByRole(
      'link',
    );
    if (second === undefined || last === undefined) throw new Error('Four ticks.');
    await userEvent.click(last);
    await userEvent.click(second);
    await act(async () => {
      for (const arrive of arrivals) arrive();
    });
    expect(arrivals).toHaveLength(1);
    expect(address()).toBe('/en/moments/break/');
  });

  it('follows links in a page that the browser has translated', async () => {
    document.documentElement.classList.add('translated-ltr');
    render(appAt('/en/moments/'));
    await userEvent.click(step('next'));
    expect(follow).toHaveBeenCalledExactlyOnceWith('/en/moments/break/');
  });

  it('ends with the whole story, and ways to pass it on', () => {
    render(appAt('/en/moments/visit/'));
    expect(screen.getByRole('link', { name: 'The whole timeline' })).toHaveAttribute('href', '/en/');
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Embed' })).toBeVisible();
  });

  it('says that an address names no moment of it, and begins at the beginning', () => {
    render(appAt('/en/moments/?event=moon-landing'));
    expect(screen.getByRole('alert')).toHaveTextContent('moon-landing');
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
  });

  it('leads to the same moment in another language', async () => {
    render(appAt('/en/moments/'));
    await userEvent.click(step('next'));
    expect(screen.getByRole('link', { name: 'العربية' })).toHaveAttribute('href', '/ar/moments/break/');
  });

  it('is taken over as the build wrote it', async () => {
    const app = appAt('/en/moments/break/');
    const container = document.createElement('div');
    container.innerHTML = renderToString(app);
    document.body.append(container);
    const complaints = vi.spyOn(console, 'error');
    const headline = container.querySelector('h2');
    const root = await act(async () => hydrateRoot(container, app));
    expect(complaints).not.toHaveBeenCalled();
    expect(container.querySelector('h2')).toBe(headline);
    await act(async () => {
      root.unmount();
    });
    container.remove();
  });
});

describe('what filters leave', () => {
  it('is gone through in the place of the key moments, all importances, and said in words', async () => {
    render(appAt('/en/moments/?kinds=background'));
    await waitFor(() => expect(told()).toHaveTextContent('Two states establish relations'));
    expect(screen.getByText('1 of 2')).toBeVisible();
    expect(screen.getByText('Filtered events')).toBeVisible();
    expect(screen.getByRole('main')).toHaveTextContent('Filtered by: Background.');
    await userEvent.click(step('next'));
    expect(address()).toBe('/en/moments/?kinds=background&event=camp');
  });

  it('gives way to the key moments when the reader wants', async () => {
    render(appAt('/en/moments/?kinds=background&event=camp'));
    await userEvent.click(screen.getByRole('link', { name: 'Show the key moments' }));
    // The next key moment after what was told.
    expect(told()).toHaveTextContent('Destructive attack hits government systems');
    expect(address()).toBe('/en/moments/attack/');
    expect(screen.getByText('1 of 4')).toBeVisible();
    expect(screen.queryByText('Filtered events')).toBeNull();
  });

  it('may be nothing: then that is said, with the way to the key moments', () => {
    render(appAt('/en/moments/?kinds=background&headlines=1'));
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    expect(screen.getByRole('main')).toHaveTextContent('No event matches the filters.');
    expect(screen.getByRole('link', { name: 'Show the key moments' })).toHaveAttribute(
      'href',
      '/en/moments/attack/',
    );
  });

  it('is also what a search finds', () => {
    render(appAt('/en/moments/?q=camp'));
    expect(told()).toHaveTextContent('The group moves into a camp');
    expect(screen.getByRole('main')).toHaveTextContent('Filtered by: “camp”.');
  });

  it('keeps its filters in the address of another language', () => {
    render(appAt('/en/moments/?kinds=visit'));
    expect(screen.getByRole('link', { name: 'العربية' })).toHaveAttribute('href', '/ar/moments/?kinds=visit');
  });
});
