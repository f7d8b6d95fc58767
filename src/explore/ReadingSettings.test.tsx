import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';

const ignore = () => undefined;

const settings = (props = {}) => (
  <ReadingSettings theme="auto" onTheme={ignore} onDigits={ignore} {...props} />
);

it('is closed at first, and a button opens it', async () => {
  renderIn('en', settings());
  const opener = screen.getByRole('button', { name: 'Display' });
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  await userEvent.click(opener);
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('radio', { name: 'Match device' })).toBeChecked();
});

it('the colours can be chosen', async () => {
  const onTheme = vi.fn<(theme: string) => void>();
  renderIn('en', settings({ onTheme }));
  await userEvent.click(screen.getByRole('button', { name: 'Display' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onTheme).toHaveBeenCalledExactlyOnceWith('dark');
});

it.each([
  {
    locale: 'ar',
    opener: 'المظهر',
    legend: 'الأرقام',
    first: ['أرقام غربية', '123'],
    second: ['أرقام مشرقية', '١٢٣'],
    chosen: 'arab',
  },
  {
    locale: 'fa',
    opener: 'ظاهر',
    legend: 'ارقام',
    first: ['ارقام فارسی', '۱۲۳'],
    second: ['ارقام لاتین', '123'],
    chosen: 'latn',
  },
] as const)(
  'the digits of the language can be chosen, by sample to the eye and by name to the ear ($locale)',
  async ({ locale, opener, legend, first, second, chosen }) => {
    const onDigits = vi.fn<(digits: string) => void>();
    renderIn(locale, settings({ onDigits }));
    await userEvent.click(screen.getByRole('button', { name: opener }));
    const digits = within(screen.getByRole('group', { name: legend }));
    expect(
      digits.getAllByRole('radio').map((radio) => [radio.ariaLabel, radio.parentElement?.textContent]),
    ).toEqual([first, second]);
    expect(digits.getByRole('radio', { name: first[0] })).toBeChecked();
    await userEvent.click(digits.getByRole('radio', { name: second[0] }));
    expect(onDigits).toHaveBeenCalledExactlyOnceWith(chosen);
  },
);

it('the digits that the reader chose are checked', async () => {
  render(
    <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
      {settings()}
    </LocaleProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'المظهر' }));
  expect(screen.getByRole('radio', { name: 'أرقام مشرقية' })).toBeChecked();
});

it('in English there is nothing to choose about digits', async () => {
  renderIn('en', settings());
  await userEvent.click(screen.getByRole('button', { name: 'Display' }));
  expect(screen.getAllByRole('group')).toHaveLength(1);
});

it('Escape closes it and the focus goes back to the button', async () => {
  renderIn('en', settings());
  const opener = screen.getByRole('button', { name: 'Display' });
  await userEvent.click(opener);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Match device' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  expect(opener).toHaveFocus();
});

it('a click or the focus elsewhere closes it', async () => {
  renderIn(
    'en',
    <>
      {settings()}
      <button type="button">Elsewhere</button>
    </>,
  );
  const opener = screen.getByRole('button', { name: 'Display' });
  await userEvent.click(opener);
  await userEvent.click(document.body);
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(opener);
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus();
  expect(opener).toHaveAttribute('aria-expanded', 'false');
});

it('is a closed button without a browser', () => {
  const html = renderToString(inLocale('ar', settings()));
  expect(html).toContain('المظهر');
  expect(html).toContain('aria-expanded="false"');
});
