import { useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { formatsOf, type Digits } from './formats.ts';
import { FormatsContext } from './FormatsContext.ts';
import { i18nextOf, type Messages } from './i18next.ts';
import type { Locale } from './locale.ts';

interface LocaleProviderProps {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly digits: Digits;
  readonly children: ReactNode;
}

/** Gives the views below it the words, dates and numbers of one language. */
export function LocaleProvider({ locale, messages, digits, children }: LocaleProviderProps) {
  const i18n = useMemo(() => i18nextOf(locale, messages), [locale, messages]);
  const formats = useMemo(() => formatsOf(locale, i18n, digits), [locale, i18n, digits]);
  return (
    <I18nextProvider i18n={i18n}>
      <FormatsContext value={formats}>{children}</FormatsContext>
    </I18nextProvider>
  );
}
