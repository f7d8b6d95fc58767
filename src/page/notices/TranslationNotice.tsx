import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import { useTranslatedInto } from '../../ui/useTranslatedInto.ts';
import { Notice } from './Notice.tsx';

interface TranslationNoticeProps {
  readonly edition: Pick<Edition, 'languages' | 'locale'>;
  /** The address of this place in a language. */
  readonly addressIn: (locale: Locale) => string;
}

/** Where the browser translates the page into a language in which it is told, leads to that: nothing else is ours. */
export function TranslationNotice({ edition, addressIn }: TranslationNoticeProps) {
  const { t } = useTranslation('page');
  const into = useTranslatedInto();
  const own = edition.languages.find(({ tag }) => tag === into?.split('-', 1)[0]);
  if (own === undefined || own.tag === edition.locale) return null;
  return (
    <Notice
      action={
        <span lang={own.tag} translate="no">
          {own.ownName}
        </span>
      }
      onAct={() => {
        location.assign(addressIn(own.tag));
      }}
    >
      <p>{t('toldInYours')}</p>
    </Notice>
  );
}
