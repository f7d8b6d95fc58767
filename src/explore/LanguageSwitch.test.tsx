import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { languages as known, type TestLocale } from '../../tests/fixtures/languages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import type { Locale } from '../i18n/locale.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

type Props = Partial<ComponentProps<typeof LanguageSwitch>>;

/** The switch on the page of `locale` of a story that is told in `told`. */
function switchOn(locale: TestLocale, told: readonly TestLocale[], props: Props = {}) {
  return (
    <LanguageSwitch
      languages={told.map((tag) => known[tag].language)}
      locale={locale}
      hrefIn={(other) => `/${other}/?event=x`}
      onSwitch={() => undefined}
      {...props}
    />
  );
}

describe('of two languages', () => {
  it.each([
    { here: 'en', there: 'ar', name: 'العربية', dir: 'rtl' },
    { here: 'ar', there: 'en', name: 'English', dir: 'ltr' },
    { here: 'en', there: 'fa', name: 'فارسی', dir: 'rtl' },
  ] as const)(
    'the other is one link, named in its language and direction ($here to $there)',
    ({ here, there, name, dir }) => {
      renderIn(here, switchOn(here, [here, there]));
      const link = screen.getByRole('link', { name });
      expect(screen.getAllByRole('link')).toEqual([link]);
      expect(link).toHaveAttribute('href', `/${there}/?event=x`);
      expect(link).toHaveAttribute('hreflang', there);
      expect(link).toHaveAttribute('lang', there);
      expect(link).toHaveAttribute('dir', dir);
    },
  );

  it('one switches in place and keeps the focus', async () => {
    const onSwitch = vi.fn<(locale: Locale) => void>();
    renderIn('en', switchOn('en', ['ar', 'en'], { onSwitch }));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('ar');
    expect(screen.getByRole('link')).toHaveFocus();
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('with %s it is the browser’s link', (key) => {
    const onSwitch = vi.fn<(locale: Locale) => void>();
    renderIn('en', switchOn('en', ['ar', 'en'], { onSwitch, hrefIn: (other) => `#${other}` }));
    const followed = fireEvent.click(screen.getByRole('link'), { [key]: true });
    expect(followed).toBe(true);
    expect(onSwitch).not.toHaveBeenCalled();
  });

  it('where the link leads to another page, a click follows it', () => {
    const { ar, en } = known;
    renderIn(
      'en',
      <LanguageSwitch languages={[ar.language, en.language]} locale="en" hrefIn={(other) => `#${other}`} />,
    );
    expect(fireEvent.click(screen.getByRole('link'))).toBe(true);
  });

  it('tells of the reader’s intent before the click', async () => {
    const onIntent = vi.fn<(locale: Locale) => void>();
    renderIn('en', switchOn('en', ['ar', 'en'], { onIntent }));
    await userEvent.hover(screen.getByRole('link'));
    await userEvent.tab();
    expect(onIntent.mock.calls).toEqual([['ar'], ['ar']]);
  });

  it('is a link without a browser', () => {
    expect(renderToString(switchOn('ar', ['ar', 'en']))).toMatch(/<a .*href="\/en\/\?event=x".*English/);
  });
});

describe('of three languages', () => {
  it('the others are links, each in its own language, in the order of the story', () => {
    renderIn('ar', switchOn('ar', ['en', 'ar', 'fa']));
    const links = screen.getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.lang, link.getAttribute('href')])).toEqual([
      ['English', 'en', '/en/?event=x'],
      ['فارسی', 'fa', '/fa/?event=x'],
    ]);
  });

  it('each leads to its own', async () => {
    const onSwitch = vi.fn<(locale: Locale) => void>();
    const onIntent = vi.fn<(locale: Locale) => void>();
    renderIn('en', switchOn('en', ['en', 'ar', 'fa'], { onSwitch, onIntent }));
    await userEvent.click(screen.getByRole('link', { name: 'فارسی' }));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('fa');
    expect(new Set(onIntent.mock.calls.flat())).toEqual(new Set(['fa']));
  });
});

it('a story in one language has nothing to switch to', () => {
  expect(renderToString(switchOn('en', ['en']))).toBe('');
});
