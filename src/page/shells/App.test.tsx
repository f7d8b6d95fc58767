import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { fixtureEventTexts } from '../../../tests/fixtures/eventTexts.ts';
import type { TestLocale } from '../../../tests/fixtures/languages.ts';
import { fixtureSearcher } from '../../../tests/fixtures/searcher.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import type { Locale } from '../../i18n/locale.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import { App } from './App.tsx';
import { writtenHtmlOf } from './writtenHtml.tsx';
import type { LocaleResources, PageResources, WholeResources } from '../loading/localeResources.ts';
import { writtenTextsIn } from '../loading/writtenTexts.ts';
import { noPreferences, type Preferences } from '../storage/preferences.ts';

const texts = fixtureEventTexts('page');
const searcher = fixtureSearcher();
const locales = ['en', 'ar', 'fa'] as const;

const resourcesIn = (locale: TestLocale): WholeResources => ({
  locale,
  edition: fixtureEdition(locale),
  messages: messagesIn(locale),
});

/** What the build writes into the page that the reader is at, in `locale`. */
function writtenIn(locale: TestLocale) {
  const [, event] = /\/events\/([^/]+)\//.exec(location.pathname) ?? [];
  const page = event === undefined ? ({ kind: 'story' } as const) : ({ kind: 'event', event } as const);
  return writtenHtmlOf(page, resources[locale], '/');
}

const resources = { en: resourcesIn('en'), ar: resourcesIn('ar'), fa: resourcesIn('fa') };

/** What a network gives that has the languages of the story and no other. */
function resourcesOf(wanted: Locale): Promise<LocaleResources> {
  const locale = locales.find((one) => one === wanted);
  return locale === undefined ? Promise.reject(new Error('Not found')) : Promise.resolve(resources[locale]);
}

/** The same of the page as a whole, fetched from a page in that language. */
async function pageResourcesOf(wanted: Locale): Promise<PageResources> {
  const own = await resourcesOf(wanted);
  const page = document.createElement('div');
  const html = writtenIn(locales.find((one) => one === wanted) ?? 'en');
  page.innerHTML = Object.entries(html)
    .map(([part, text]) => `<div data-written="${part}">${text}</div>`)
    .join('');
  return { ...own, written: writtenTextsIn(page) };
}

function appAt(address: string, preferences: Preferences = noPreferences) {
  history.replaceState(null, '', address);
  const locale = locales.find((one) => location.pathname.startsWith(`/${one}/`)) ?? 'en';
  const { edition } = resources[locale];
  return (
    <StrictMode>
      <App
        store={new PlaceStore(location, edition, '/')}
        initialResources={{ ...resources[locale], written: {} }}
        writtenHtml={writtenIn(locale)}
        initialPreferences={preferences}
        pageResourcesOf={pageResourcesOf}
        texts={texts}
        searcher={searcher}
        StaticTimeline={() => <p>The static picture</p>}
        fetchTimeline={() => Promise.resolve({ Timeline: () => <p>The picture</p> })}
        fetchEmbedDialog={() => Promise.reject(new Error('Not found'))}
        fetchFollowing={() => import('../following/Following.tsx')}
      />
    </StrictMode>
  );
}

async function opened(address: string) {
  render(appAt(address));
  await screen.findByText('The picture');
}

const list = () =>
  within(screen.getByRole('heading', { name: 'Event by event' }).closest('section') ?? document.body);

const card = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  localStorage.clear();
  // What jsdom has not: nothing is ever out of sight here, and nothing scrolls.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  Element.prototype.scrollTo = vi.fn<() => void>();
});

it('an event chosen in the list is read on the card, and the focus is on its headline', async () => {
  await opened('/en/');
  await userEvent.click(screen.getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(card('Selected event').getByRole('heading', { name: 'Dorn visits Istovia' })).toHaveFocus();
  expect(location.pathname).toBe('/en/events/visit/');
});

/** The headlines that the list has. */
const titles = () =>
  list()
    .queryAllByRole('link')
    .filter(
      (link) => link.closest('li')?.id.startsWith('event-') === true && link.parentElement?.tagName === 'LI',
    )
    .map(({ textContent }) => textContent);

/** Chooses an event on the card of the page of the story; the headlines that its list had. */
async function chooseOnCard() {
  await opened('/en/');
  const whole = titles();
  await userEvent.click(screen.getByRole('link', { name: 'Start at the beginning' }));
  return whole;
}

describe('an event that is chosen elsewhere than in the list', () => {
  it('has the list begin with what is around it, and the whole list again when it is closed', async () => {
    const whole = await chooseOnCard();
    expect(titles().length).toBeLessThan(whole.length);
    const { textContent: read } = card('Selected event').getByRole('heading', { level: 2 });
    expect(list().getByRole('link', { current: true })).toHaveTextContent(read);
    await userEvent.click(card('Selected event').getByRole('button', { name: /Close/ }));
    expect(titles()).toEqual(whole);
  });

  it('has its place in the whole list a press away', async () => {
    const whole = await chooseOnCard();
    const all = list().getByRole('link', { name: 'All events (8)' });
    const [first] = list().getAllByRole('link', { current: true });
    expect(all.getAttribute('href')).toBe(`#${first?.parentElement?.id}`);
    await userEvent.click(all);
    expect(titles()).toEqual(whole);
    expect(list().getByRole('link', { current: true })).toHaveTextContent(first?.textContent ?? '-');
  });
});

it('an event that is chosen in the list leaves the list as it is', async () => {
  await opened('/en/');
  await userEvent.click(screen.getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(list().queryByRole('link', { name: 'All events (8)' })).toBeNull();
});

it('the page of an event lists what is around it, follows the reader to another chapter, and leads to all', async () => {
  await opened('/en/events/attack/');
  const chapters = () =>
    list()
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
  expect(chapters()).toEqual(['The intrusions and the July attack']);
  const all = list().getByRole('link', { name: 'All events (8)' });
  expect(all).toHaveAttribute('href', '/en/#chronicle');
  for (const next of ['The e-Arvania portal goes offline', 'Arvania severs ties'])
    await userEvent.click(screen.getByRole('link', { name: new RegExp(`^Next \\d.*${next}`) }));
  expect(chapters()).toEqual(['The break with Kerenia']);
  expect(list().getByRole('link', { current: true })).toHaveTextContent('Arvania severs ties');
});

it('switching the language keeps the event, speaks the other language and says so to the document', async () => {
  await opened('/en/events/attack/');
  await userEvent.click(screen.getByRole('link', { name: 'العربية' }));
  await waitFor(() => {
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
  expect(
    card('الحدث المختار').getByRole('heading', { name: 'هجوم تخريبي يصيب أنظمة الحكومة' }),
  ).toBeVisible();
  expect(location.pathname + location.search).toBe('/ar/events/attack/');
  expect(document.title).toContain('هجوم تخريبي');
  expect(screen.getByRole('link', { name: 'English' })).toHaveFocus();
});

it('of three languages each leads to the others, and the focus stays where they are', async () => {
  await opened('/en/events/attack/');
  await userEvent.click(screen.getByRole('link', { name: 'فارسی' }));
  await waitFor(() => {
    expect(document.documentElement).toHaveAttribute('lang', 'fa');
  });
  expect(screen.getByRole('heading', { name: 'حمله‌ای ویرانگر به سامانه‌های دولت' })).toBeVisible();
  const others = [
    screen.getByRole('link', { name: 'English' }),
    screen.getByRole('link', { name: 'العربية' }),
  ];
  expect(others.map((link) => link.getAttribute('href'))).toEqual([
    '/en/events/attack/',
    '/ar/events/attack/',
  ]);
  expect(others).toContain(document.activeElement);
});

it('a language that opens with its own digits and calendar is read in them', async () => {
  await opened('/fa/events/attack/');
  expect(screen.getAllByText('جمعه ۲۴ تیر ۱۴۰۱ (۱۵ ژوئیه ۲۰۲۲)')).not.toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'ظاهر' }));
  await userEvent.click(screen.getByRole('radio', { name: 'ارقام لاتین' }));
  expect(screen.getAllByText('جمعه 24 تیر 1401 (15 ژوئیه 2022)')).not.toEqual([]);
});

it('the address that the browser shares is that of the event on the card', async () => {
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = 'https://news.example/en/';
  document.head.append(canonical);
  await opened('/en/');
  await userEvent.click(screen.getByRole('link', { name: 'Dorn visits Istovia' }));
  expect(canonical.href).toBe('https://news.example/en/events/visit/');
  canonical.remove();
});

it('closing the card leaves the focus on what takes its place', async () => {
  await opened('/ar/events/attack/');
  await userEvent.click(card('الحدث المختار').getByRole('button', { name: /إغلاق/ }));
  expect(screen.getByRole('heading', { name: 'الأحداث باختصار' })).toHaveFocus();
});

it('dismissing what was repaired leaves the focus on the page, not nowhere', async () => {
  await opened('/en/?event=moon-landing');
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
});

it('a reader’s digits and theme are kept for the next visit', async () => {
  await opened('/ar/events/attack/');
  await userEvent.click(screen.getByRole('button', { name: 'المظهر' }));
  await userEvent.click(screen.getByRole('radio', { name: 'أرقام مشرقية' }));
  expect(card('الحدث المختار').getAllByText(/١٥ يوليو ٢٠٢٢/)).not.toEqual([]);
  expect(localStorage.getItem(import.meta.env.STORY)).toContain('"digits":"arab"');
});

it.each(['/en/', '/ar/events/attack/'])('the whole page is there without a browser (%s)', (address) => {
  expect(renderToString(appAt(address))).toContain('event-attack');
});

/** Lets React take over `html` in a browser that is at `address`, and listens to what it complains of. */
async function takenOver(html: string, address: string, preferences?: Preferences) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const complain = vi.fn<(...complaint: unknown[]) => void>();
  // Attributes that differ are told to the console, texts to the root, which then draws all again.
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(complain);
  const view = appAt(address, preferences);
  const hydrated = await act(async () => hydrateRoot(root, view, { onRecoverableError: complain }));
  onTestFinished(() => {
    console.mockRestore();
    act(() => {
      hydrated.unmount();
    });
    root.remove();
  });
  return complain.mock.calls;
}

describe('a page that the build wrote', () => {
  it.each([
    { path: '/ar/', query: '?event=attack&lanes=kind', told: '/en/events/attack/?lanes=kind' },
    { path: '/ar/events/attack/', query: '?headlines=1', told: '/en/events/attack/?headlines=1' },
  ])(
    'is taken over as it is, and then shows what else the address says ($path and $query)',
    async ({ path, query, told }) => {
      const complaints = await takenOver(renderToString(appAt(path)), `${path}${query}`);
      expect(complaints).toEqual([]);
      expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', told);
    },
  );

  it('is taken over as it is, and then shows what the reader chose on an earlier visit', async () => {
    const address = '/ar/events/attack/';
    const complaints = await takenOver(renderToString(appAt(address)), address, {
      ...noPreferences,
      digits: 'arab',
    });
    expect(complaints).toEqual([]);
    expect(card('الحدث المختار').getAllByText(/١٥ يوليو ٢٠٢٢/)).not.toEqual([]);
  });
});
