import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { CopyLink } from './CopyLink.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const whole = new URL('/ar/attack/', document.baseURI).href;

it('a reader gets the whole address, and is told', async () => {
  const user = userEvent.setup();
  renderIn('en', <CopyLink href="/ar/attack/" />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
  expect(await navigator.clipboard.readText()).toBe(whole);
});

it('where copying is refused, the address is there to be taken, selected', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  renderIn('ar', <CopyLink href="/ar/attack/" />);
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
    const { rerender } = renderIn('ar', <CopyLink href="/ar/attack/" />);
    await user.click(screen.getByRole('button'));
    expect(screen.queryByRole('textbox') === null).toBe(isCopied);
    for (const href of ['/en/attack/', '/ar/attack/']) {
      rerender(inLocale('en', <CopyLink href={href} />));
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      expect(screen.queryByRole('textbox')).toBeNull();
    }
  },
);

it('a browser without a clipboard is no dead end', async () => {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  renderIn('en', <CopyLink href="/ar/attack/" />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('textbox')).toHaveValue(whole);
});
