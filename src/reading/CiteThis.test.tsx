import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { CiteThis } from './CiteThis.tsx';

const fetched = vi.fn<typeof fetch>();

/** What the server answers when it is asked for `text`. */
function plain(text: string, type = 'text/plain; charset=utf-8'): Response {
  return new Response(text, { headers: { 'Content-Type': type } });
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockImplementation(async () => plain('«أرفانيا تقطع العلاقات»، 23 نوفمبر 2026\n'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const event = <CiteThis subject="event" href="/ar/events/break/" />;

it('nothing is fetched until a reader wants to cite', () => {
  renderIn('ar', event);
  expect(screen.getByText('صيغة الإحالة إلى هذا الحدث')).toBeVisible();
  expect(fetched).not.toHaveBeenCalled();
});

it('without script there are files to cite from', () => {
  document.body.innerHTML = renderToString(inLocale('ar', event));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('details a')];
  expect(
    links.map((link) => [link.textContent, link.getAttribute('href'), link.hasAttribute('download')]),
  ).toEqual([
    ['نص عادي', '/ar/events/break/citation.txt', false],
    ['BibTeX', '/ar/events/break/citation.bib', true],
    ['CSL-JSON', '/ar/events/break/citation.csl.json', true],
  ]);
  expect(document.body).not.toHaveTextContent('جار تحميل');
  document.body.innerHTML = '';
});

it('a reader who opens it reads the citation, and can copy it', async () => {
  const user = userEvent.setup();
  renderIn('ar', event);
  await user.click(screen.getByText('صيغة الإحالة إلى هذا الحدث'));
  expect(await screen.findByText('«أرفانيا تقطع العلاقات»، 23 نوفمبر 2026')).toBeVisible();
  expect(fetched.mock.calls.map(([address]) => address)).toContain('/ar/events/break/citation.txt');
  await user.click(screen.getByRole('button', { name: 'نسخ صيغة الإحالة' }));
  expect(await navigator.clipboard.readText()).toBe('«أرفانيا تقطع العلاقات»، 23 نوفمبر 2026');
  expect(screen.getByText('نُسخت صيغة الإحالة')).toBeVisible();
});

it('the address in it runs from left to right, in Arabic too', async () => {
  const user = userEvent.setup();
  fetched.mockImplementation(async () => plain('«أرفانيا تقطع العلاقات»، https://news.example/ar/ (عربي)'));
  renderIn('ar', event);
  await user.click(screen.getByText('صيغة الإحالة إلى هذا الحدث'));
  const address = await screen.findByText('https://news.example/ar/');
  expect(address).toHaveAttribute('dir', 'ltr');
  expect(address.parentElement).toHaveTextContent('«أرفانيا تقطع العلاقات»، https://news.example/ar/ (عربي)');
});

it('where copying is refused, the reader is told that the text can be selected', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  renderIn('en', <CiteThis subject="story" href="/en/" />);
  await user.click(screen.getByText('Cite this timeline'));
  await user.click(await screen.findByRole('button', { name: 'Copy citation' }));
  expect(await screen.findByText(/Select the text and copy it/)).toBeVisible();
});

it('until the citation is here, the files are', async () => {
  const user = userEvent.setup();
  fetched.mockImplementation(() => new Promise(() => undefined));
  renderIn('en', <CiteThis subject="event" href="/en/events/break/" />);
  await user.click(screen.getByText('Cite this event'));
  expect(await screen.findByText('Loading the citation…')).toBeVisible();
  expect(screen.getByRole('link', { name: 'BibTeX' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

describe('a citation that does not come', () => {
  it.each([
    { why: 'offline', answer: () => Promise.reject(new TypeError('Failed to fetch')) },
    { why: 'missing', answer: async () => new Response('Not found', { status: 404 }) },
    { why: 'a page in its place', answer: async () => plain('<!doctype html>', 'text/html') },
  ])('is owned up to, and the files remain ($why)', async ({ answer }) => {
    const user = userEvent.setup();
    fetched.mockImplementation(answer);
    renderIn('ar', event);
    await user.click(screen.getByText('صيغة الإحالة إلى هذا الحدث'));
    expect(await screen.findByText('تعذر تحميل صيغة الإحالة، وتجدها في الملفات أدناه.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is asked for again when the reader looks again', async () => {
    const user = userEvent.setup();
    fetched.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    renderIn('ar', event);
    const title = screen.getByText('صيغة الإحالة إلى هذا الحدث');
    await user.click(title);
    await screen.findByText(/تعذر/);
    fetched.mockImplementation(async () => plain('«أرفانيا تقطع العلاقات»'));
    await user.click(title);
    await user.click(title);
    expect(await screen.findByText('«أرفانيا تقطع العلاقات»')).toBeVisible();
  });
});

it('what is cited changes with what is shown', async () => {
  const user = userEvent.setup();
  const { rerender } = renderIn('ar', event);
  await user.click(screen.getByText('صيغة الإحالة إلى هذا الحدث'));
  await screen.findByText(/أرفانيا تقطع/);
  fetched.mockImplementation(async () => plain('Arvania severs ties.'));
  rerender(inLocale('en', <CiteThis subject="event" href="/en/events/break/" />));
  expect(await screen.findByText('Arvania severs ties.')).toBeVisible();
  expect(screen.queryByText(/أرفانيا/)).toBeNull();
});

it('opened before React was there, it shows the citation all the same', async () => {
  const root = document.createElement('div');
  root.innerHTML = renderToString(inLocale('ar', event));
  document.body.append(root);
  root.querySelector('details')?.setAttribute('open', '');
  const hydrated = await act(async () => hydrateRoot(root, inLocale('ar', event)));
  expect(await screen.findByText('«أرفانيا تقطع العلاقات»، 23 نوفمبر 2026')).toBeVisible();
  act(() => {
    hydrated.unmount();
  });
  root.remove();
});
