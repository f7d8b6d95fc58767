import { FrameRoom } from '../room/frameRoom.ts';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { fixtureSearcher } from '../../../tests/fixtures/searcher.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LocaleResources } from '../../page/loading/localeResources.ts';
import { noBar } from '../../place/addressBar.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import { optionsOf } from '../contract/options.ts';
import { posted } from '../contract/protocol.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { HostPort } from './hostPort.ts';

const resourcesIn = (locale: TestLocale): LocaleResources => ({
  locale,
  edition: fixtureEdition(locale),
  messages: messagesIn(locale),
});

// What jsdom has not: here nothing is measured, and nothing comes into sight.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  for (const observer of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(
      observer,
      class {
        observe() {}
        disconnect() {}
      },
    );
  }
});

/** The timeline framed in English, with its host. */
function framed() {
  const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
  const own = Object.assign(new EventTarget(), { parent: host, location });
  const resourcesOf = vi.fn<(locale: Locale) => Promise<LocaleResources>>((wanted) => {
    const locale = (['en', 'ar', 'fa'] as const).find((one) => one === wanted);
    return locale === undefined
      ? Promise.reject(new Error('Not found'))
      : Promise.resolve(resourcesIn(locale));
  });
  render(
    <EmbedApp
      store={new PlaceStore({ pathname: '/en/embed/', search: '' }, fixtureEdition('en'), '/', noBar)}
      initialResources={resourcesIn('en')}
      resourcesOf={resourcesOf}
      options={optionsOf('').options}
      faults={[]}
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a window as is needed
      host={new HostPort(own as unknown as Window, null)}
      room={new FrameRoom()}
      texts={fixtureEventTexts('frame')}
      searcher={fixtureSearcher()}
      StaticTimeline={() => null}
      fetchTimeline={() => new Promise(() => undefined)}
    />,
  );
  const ask = async (locale: Locale) => {
    await act(async () => {
      own.dispatchEvent(
        Object.assign(new Event('message'), {
          data: posted({ type: 'locale', locale }),
          source: host,
          origin: 'https://news.example',
        }),
      );
    });
  };
  const said = () => host.postMessage.mock.calls.map(([message]) => message);
  return { ask, said, resourcesOf };
}

it('speaks the language that its host asks for, and tells when it does', async () => {
  const { ask, said } = framed();
  await ask('fa');
  expect(await screen.findByRole('heading', { name: messagesIn('fa').story.headline })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'fa');
  expect(said()).toContainEqual(posted({ type: 'locale', locale: 'fa' }));
});

it('tells headlines, and opens one that is pressed in their place, which it asks its host to show', async () => {
  const { said } = framed();
  const rows = within(screen.getByRole('region', { name: 'Key moments' }));
  document.documentElement.dataset['event'] = '';
  const title = 'Destructive attack hits government systems';
  await userEvent.click(rows.getByRole('link', { name: title }));
  expect(screen.getByRole('heading', { level: 2, name: title })).toHaveFocus();
  expect(said()).toContainEqual(expect.objectContaining({ type: 'view', top: 0, bottom: 0 }));
  // Once it is closed, no event is asked for.
  expect(document.documentElement).toHaveAttribute('data-event');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(document.documentElement).not.toHaveAttribute('data-event');
});

it('stays as it is where its host asks for a language that the story is not told in', async () => {
  const { ask, said, resourcesOf } = framed();
  const before = said();
  await ask('fr');
  expect(screen.getByRole('heading', { name: messagesIn('en').story.headline })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(resourcesOf).not.toHaveBeenCalledWith('fr');
  expect(said()).toEqual(before);
});
