import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { ReadingSettings } from '../../explore/ReadingSettings.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import { outerMoments } from '../../model/outerMoments.ts';
import styles from './Masthead.module.css';
import type { Preferences } from '../storage/preferences.ts';
import { RecordDates } from './RecordDates.tsx';

interface MastheadProps {
  readonly edition: Edition;
  /** Where the story as a whole is, on the page of one event; null on its own page. */
  readonly home: string | null;
  readonly preferences: Preferences;
  /** The address of this place in a language. */
  readonly addressIn: (locale: Locale) => string;
  /** The language that is on its way. */
  readonly loadingLanguage: Locale | null;
  readonly onSwitchLanguage: (locale: Locale) => void;
  /** The reader is about to switch. */
  readonly onLanguageIntent: (locale: Locale) => void;
  readonly onPrefer: (change: Partial<Preferences>) => void;
}

/** The head of the page: what this is, in which language, and how it is displayed. */
export function Masthead({
  edition,
  home,
  preferences,
  addressIn,
  loadingLanguage,
  onSwitchLanguage,
  onLanguageIntent,
  onPrefer,
}: MastheadProps) {
  const { t } = useTranslation(['page', 'story']);
  const formats = useFormats();
  const moments = outerMoments(edition);
  const [first, last] = [formats.year(moments.first), formats.year(moments.last)];
  const counted = {
    events: formats.number(edition.events.length),
    sources: formats.number(edition.sourceCount),
  };
  return (
    <header className={styles.masthead}>
      <div className={styles.bar}>
        <LanguageSwitch
          languages={edition.languages}
          locale={edition.locale}
          loading={loadingLanguage}
          hrefIn={addressIn}
          onSwitch={onSwitchLanguage}
          onIntent={onLanguageIntent}
        />
        <ReadingSettings
          theme={preferences.theme}
          onTheme={(theme) => {
            onPrefer({ theme });
          }}
          onDigits={(digits) => {
            onPrefer({ digits });
          }}
        />
      </div>
      {home === null ? (
        <>
          <h1 className={styles.headline}>{t('story:headline')}</h1>
          <p className={styles.standfirst}>{formats.digitsOf(t('story:standfirst'))}</p>
          <p className={styles.extent}>
            {first === last
              ? t('extentOfYear', { ...counted, year: first })
              : t('extent', { ...counted, first, last })}
          </p>
          <RecordDates edition={edition} className={styles.extent} />
        </>
      ) : (
        <h1 className={styles.whole}>
          <a href={home}>{t('story:headline')}</a>
        </h1>
      )}
    </header>
  );
}
