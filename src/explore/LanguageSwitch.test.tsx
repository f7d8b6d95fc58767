import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const ignore = () => undefined;

it('names Arabic in Arabic on the English page, in its language and direction', () => {
  renderIn('en', <LanguageSwitch locale="en" href="/ar/?event=x" onSwitch={ignore} />);
  const link = screen.getByRole('link', { name: 'العربية' });
  expect(link).toHaveAttribute('href', '/ar/?event=x');
  expect(link).toHaveAttribute('hreflang', 'ar');
  expect(link).toHaveAttribute('lang', 'ar');
  expect(link).toHaveAttribute('dir', 'rtl');
});

it('names English in English on the Arabic page', () => {
  renderIn('ar', <LanguageSwitch locale="ar" href="/en/" onSwitch={ignore} />);
  const link = screen.getByRole('link', { name: 'English' });
  expect(link).toHaveAttribute('lang', 'en');
  expect(link).toHaveAttribute('dir', 'ltr');
});

it('switches in place and keeps the focus', async () => {
  const onSwitch = vi.fn<() => void>();
  renderIn('en', <LanguageSwitch locale="en" href="/ar/" onSwitch={onSwitch} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onSwitch).toHaveBeenCalledOnce();
  expect(screen.getByRole('link')).toHaveFocus();
});

it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s it is the browser’s link', (key) => {
  const onSwitch = vi.fn<() => void>();
  renderIn('en', <LanguageSwitch locale="en" href="#ar" onSwitch={onSwitch} />);
  const followed = fireEvent.click(screen.getByRole('link'), { [key]: true });
  expect(followed).toBe(true);
  expect(onSwitch).not.toHaveBeenCalled();
});

it('tells of the reader’s intent before the click', async () => {
  const onIntent = vi.fn<() => void>();
  renderIn('en', <LanguageSwitch locale="en" href="/ar/" onSwitch={ignore} onIntent={onIntent} />);
  await userEvent.hover(screen.getByRole('link'));
  await userEvent.tab();
  expect(onIntent).toHaveBeenCalledTimes(2);
});

it('is a link without a browser', () => {
  const html = renderToString(<LanguageSwitch locale="ar" href="/en/" onSwitch={ignore} />);
  expect(html).toMatch(/<a .*href="\/en\/".*English/);
});
