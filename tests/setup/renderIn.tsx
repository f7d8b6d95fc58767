import { render, type RenderResult } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { directionOf } from '../../src/i18n/locale.ts';
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx';

const messages = { ar, en };

/** `view` inside everything that the page gives it in `locale`, Western digits. */
export function inLocale(locale: Locale, view: ReactNode): ReactNode {
  return (
    <StrictMode>
      <LocaleProvider locale={locale} messages={messages[locale]} digits="latn">
        <div lang={locale} dir={directionOf(locale)}>
          {view}
        </div>
      </LocaleProvider>
    </StrictMode>
  );
}

/** Renders `view` as a reader of `locale` gets it. */
export function renderIn(locale: Locale, view: ReactNode): RenderResult {
  return render(inLocale(locale, view));
}
