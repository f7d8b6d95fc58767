import { useState } from 'react';
import type { LanguageName } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';

interface LanguageStatusProps {
  readonly languages: readonly LanguageName[];
  /** The language of the page now. */
  readonly locale: Locale;
}

/** Tells whoever listens which language the page has come to, by its own name, once it has been switched in place. */
export function LanguageStatus({ languages, locale }: LanguageStatusProps) {
  const [opened, setOpened] = useState<Locale | null>(locale);
  if (opened !== null && opened !== locale) setOpened(null);
  const name = languages.find(({ tag }) => tag === locale)?.ownName;
  return <output className="visually-hidden">{opened === null && name}</output>;
}
