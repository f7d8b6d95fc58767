import { useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { formatsOf } from './formats.ts';
import { FormatsContext } from './FormatsContext.ts';
import { i18nextOf, type PageMessages } from './i18next.ts';
import type { Digits, Language } from './language.ts';

interface LocaleProviderProps {
  readonly language: Language;
  readonly messages: PageMessages;
  /** The digits that the reader chose; null for those that the language opens with. */
  readonly digits: Digits | null;
  readonly children: ReactNode;
}

/** Gives the views below it the words, dates and numbers of one language. */
export function LocaleProvider({ language, messages, digits, children }: LocaleProviderProps) {
  const i18n = useMemo(() => i18nextOf(language.tag, messages), [language, messages]);
  const formats = useMemo(() => formatsOf(language, i18n, digits), [language, i18n, digits]);
  return (
    <I18nextProvider i18n={i18n}>
      <FormatsContext value={formats}>{children}</FormatsContext>
    </I18nextProvider>
  );
}
