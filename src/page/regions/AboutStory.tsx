import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition } from '../../model/edition.ts';
import { Prose } from '../../reading/Prose.tsx';
import { formats as dataFormats, offered } from '../../site/formats.ts';
import type { Navigation } from '../navigation/navigation.ts';
import styles from './AboutStory.module.css';
import { Publisher } from './Publisher.tsx';
import { RecordDates } from './RecordDates.tsx';
import { StoryExtent } from './StoryExtent.tsx';

interface AboutStoryProps {
  readonly edition: Edition;
  readonly navigation: Navigation;
  /** Editors want the timeline in their page. */
  readonly onEmbed: () => void;
}

const panel = 'about-story';

/**
 * Whose the timeline is, how far it goes, and the ways to its data, its corrections and its code for other pages: one tap
 * away in the masthead, with the whole standfirst where a phone shows its beginning. A popover, which needs no script.
 */
export function AboutStory({ edition, navigation, onEmbed }: AboutStoryProps) {
  const { t } = useTranslation(['page', 'reading', 'share', 'story']);
  const formats = useFormats();
  return (
    <>
      <button type="button" className={styles.opener} popoverTarget={panel}>
        <svg className="icon" aria-hidden="true">
          <use href="#icon-about" />
        </svg>
        {t('about')}
      </button>
      <div id={panel} className={styles.panel} popover="auto">
        <p className={styles.standfirst}>
          <Prose text={formats.digitsOf(t('story:standfirst'))} />
        </p>
        <Publisher />
        <StoryExtent edition={edition} />
        <RecordDates edition={edition} />
        <ul className={styles.ways}>
          <li className="needs-script">
            <button type="button" className={styles.way} aria-haspopup="dialog" onClick={onEmbed}>
              {t('share:embed_story')}
            </button>
          </li>
          {offered('as data').map((format) => (
            <li key={format}>
              <a
                className={styles.way}
                href={`${navigation.storyAddress}${dataFormats[format].file}`}
                download
              >
                {dataFormats[format].name}
              </a>
            </li>
          ))}
          <li>
            <a className={styles.way} href={navigation.changesAddress}>
              {t('reading:revisions')}
            </a>
          </li>
          {edition.hasAccounts && (
            <li>
              <a className={styles.way} href={navigation.accountsAddress}>
                {t('reading:accounts')}
              </a>
            </li>
          )}
        </ul>
      </div>
    </>
  );
}
