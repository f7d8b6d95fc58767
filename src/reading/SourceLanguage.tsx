import { useTranslation } from 'react-i18next';
import { languageOf } from './languages.ts';

/** The language of a source by its name, or by its BCP 47 tag where we have no name for it. */
export function SourceLanguage({ tag }: { readonly tag: string }) {
  const { t } = useTranslation('reading');
  const language = languageOf(tag);
  return language === null ? <bdi>{tag}</bdi> : t(`language_${language}`);
}
