import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageStatus } from '../../explore/LanguageStatus.tsx';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { ReadingSettings } from '../../explore/ReadingSettings.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import { keyMomentsOf } from '../../model/moments.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { AboutStory } from './AboutStory.tsx';
import styles from './Masthead.module.css';
import { Publisher } from './Publisher.tsx';
import type { Preferences } from '../storage/preferences.ts';
import { RecordDates } from './RecordDates.tsx';
import { StoryExtent } from './StoryExtent.tsx';

interface MastheadProps {
  readonly edition: Edition;
  readonly navigation: Navigation;
  /** Whether this is the page of one event, which has a headline of its own. */
  readonly isOfEvent: boolean;
  /** Where the key moments begin. */
  readonly momentsAddress: string;
  readonly preferences: Preferences;
  /** The address of this place in a language. */
  readonly addressIn: (locale: Locale) => string;
  /** The language that is on its way. */
  readonly loadingLanguage: Locale | null;
  readonly onSwitchLanguage: (locale: Locale) => void;
  /** The reader is about to switch. */
  readonly onLanguageIntent: (locale: Locale) => void;
  readonly onPrefer: (change: Partial<Preferences>) => void;
  /** Editors want the timeline in their page. */
  readonly onEmbed: () => void;
}

/** The head of the page: what this is, in which language, and how it is displayed. */
export function Masthead({
  edition,
  navigation,
  isOfEvent,
  momentsAddress,
  preferences,
  addressIn,
  loadingLanguage,
  onSwitchLanguage,
  onLanguageIntent,
  onPrefer,
  onEmbed,
}: MastheadProps) {
  const { t } = useTranslation(['page', 'reading', 'story']);
  const formats = useFormats();
  // Counted once: a drag of the overview renders the masthead at every frame.
  const count = useMemo(() => keyMomentsOf(edition).length, [edition]);
  return (
    <header className={styles.masthead}>
      <div className={styles.bar}>
        {count > 0 && !isOfEvent && (
          <a className={styles.moments} href={momentsAddress}>
            {t('reading:inMoments', { count, number: formats.number(count) })}
          </a>
        )}
        <AboutStory edition={edition} navigation={navigation} onEmbed={onEmbed} />
        <LanguageSwitch
          languages={edition.languages}
          locale={edition.locale}
          loading={loadingLanguage}
          hrefIn={addressIn}
          onSwitch={onSwitchLanguage}
          onIntent={onLanguageIntent}
        />
        <LanguageStatus languages={edition.languages} locale={edition.locale} />
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
      {isOfEvent ? (
        <h1 className={styles.whole}>
          <a className="finger below" href={navigation.storyAddress}>
            {t('story:headline')}
          </a>
        </h1>
      ) : (
        <>
          <h1 className={styles.headline}>{t('story:headline')}</h1>
          <p className={styles.standfirst}>{formats.digitsOf(t('story:standfirst'))}</p>
          <div className={styles.facts}>
            <StoryExtent edition={edition} />
            <RecordDates edition={edition} />
            <Publisher />
          </div>
        </>
      )}
    </header>
  );
}
