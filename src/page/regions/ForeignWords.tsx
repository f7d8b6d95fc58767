import { useTranslation } from 'react-i18next';
import { aroundVariable } from '../../i18n/aroundVariable.ts';
import type { Edition } from '../../model/edition.ts';
import type { Foreign } from '../../model/search.ts';

interface ForeignWordsProps extends Foreign {
  readonly languages: Edition['languages'];
}

/** Why an event was found in which nothing is marked: another language has the words. */
export function ForeignWords({ locale, words, languages }: ForeignWordsProps) {
  const { t } = useTranslation('explore');
  const own = languages.find(({ tag }) => tag === locale);
  const [before, after] = aroundVariable((named) =>
    t('foundIn', { language: own?.ownName ?? locale, words: named }),
  );
  return (
    <>
      {before}
      <mark lang={locale} dir={own?.direction}>
        {words}
      </mark>
      {after}
    </>
  );
}
