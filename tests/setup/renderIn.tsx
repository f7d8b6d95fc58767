import { render, type RenderResult } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { LocaleProvider } from '../../src/i18n/LocaleProvider.tsx';
import { languages, type TestLocale } from '../fixtures/languages.ts';
import { messagesIn } from '../fixtures/messages.ts';

/** `view` inside everything that the page gives it in `locale`, in the digits that the language opens with. */
export function inLocale(locale: TestLocale, view: ReactNode): ReactNode {
  const { language } = languages[locale];
  return (
    <StrictMode>
      <LocaleProvider language={language} messages={messagesIn(locale)} digits={null}>
        <div lang={locale} dir={language.direction}>
          {view}
        </div>
      </LocaleProvider>
    </StrictMode>
  );
}

/** Renders `view` as a reader of `locale` gets it. */
export function renderIn(locale: TestLocale, view: ReactNode): RenderResult {
  return render(inLocale(locale, view));
}
