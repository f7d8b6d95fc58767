import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { ShareLink } from './ShareLink.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

function shareOf(href: string, subject: 'event' | 'story' = 'event') {
  return <ShareLink subject={subject} href={href} title="A title" text="What happened." />;
}

/** A browser whose system has a sheet to share with. */
function withSheet(share: (data: ShareData) => Promise<void>) {
  const sheet = vi.fn<(data: ShareData) => Promise<void>>(share);
  Object.defineProperty(navigator, 'share', { value: sheet, configurable: true });
  return sheet;
}

const whole = new URL('/ar/attack/', document.baseURI).href;

it('a reader gets the whole address, and is told', async () => {
  const user = userEvent.setup();
  renderIn('en', shareOf('/ar/attack/'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
  expect(await navigator.clipboard.readText()).toBe(whole);
});

it('where copying is refused, the address is there to be taken, selected', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  renderIn('ar', shareOf('/ar/attack/'));
  await user.click(screen.getByRole('button', { name: 'نسخ الرابط' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /انسخ هذا العنوان/ });
  expect(field).toHaveValue(whole);
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(whole);
  expect(field).toHaveAttribute('readonly');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it.each([true, false])(
  'after switching language nothing is said of the old address (copied: %s)',
  async (isCopied) => {
    const user = userEvent.setup();
    if (!isCopied) vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', ''));
    const { rerender } = renderIn('ar', shareOf('/ar/attack/'));
    await user.click(screen.getByRole('button'));
    expect(screen.queryByRole('textbox') === null).toBe(isCopied);
    for (const href of ['/en/attack/', '/ar/attack/']) {
      rerender(inLocale('en', shareOf(href)));
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      expect(screen.queryByRole('textbox')).toBeNull();
    }
  },
);

it('a browser without a clipboard is no dead end', async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  renderIn('en', shareOf('/ar/attack/'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('textbox')).toHaveValue(whole);
});

it('of the whole story every button says so', () => {
  withSheet(() => Promise.resolve());
  renderIn('en', shareOf('/en/', 'story'));
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Copy the link to the timeline',
    'Share the timeline',
  ]);
});

describe('the system’s sheet', () => {
  it('is offered only where there is one', () => {
    renderIn('en', shareOf('/ar/attack/'));
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  });

  it('is not known of while the page is built, so that a browser finds what it was sent', () => {
    withSheet(() => Promise.resolve());
    expect(renderToString(inLocale('ar', shareOf('/ar/attack/')))).not.toContain('مشاركة');
  });

  it('gets the title, what happened, and the whole address', async () => {
    const user = userEvent.setup();
    const sheet = withSheet(() => Promise.resolve());
    renderIn('ar', shareOf('/ar/attack/'));
    await user.click(screen.getByRole('button', { name: 'مشاركة' }));
    expect(sheet.mock.calls).toEqual([[{ title: 'A title', text: 'What happened.', url: whole }]]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each(['AbortError', 'InvalidStateError'])(
    'says nothing when the reader thinks better of it (%s)',
    async (name) => {
      const user = userEvent.setup();
      withSheet(() => Promise.reject(new DOMException('', name)));
      renderIn('en', shareOf('/ar/attack/'));
      await user.click(screen.getByRole('button', { name: 'Share' }));
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      expect(await navigator.clipboard.readText()).not.toBe(whole);
    },
  );

  it('leaves the address copied where the system would not share it', async () => {
    const user = userEvent.setup();
    withSheet(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    renderIn('en', shareOf('/ar/attack/'));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByText('Link copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(whole);
  });

  it('leaves the address selected where copying is refused as well', async () => {
    const user = userEvent.setup();
    withSheet(() => Promise.reject(new TypeError('Nothing to share with')));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    renderIn('ar', shareOf('/ar/attack/'));
    await user.click(screen.getByRole('button', { name: 'مشاركة' }));
    expect(await screen.findByRole('textbox')).toHaveValue(whole);
  });
});
