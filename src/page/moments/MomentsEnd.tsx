import { useTranslation } from 'react-i18next';
import { ShareLink } from '../../reading/ShareLink.tsx';
import styles from './MomentStage.module.css';

interface MomentsEndProps {
  /** The page of the story. */
  readonly storyAddress: string;
  /** Where the way through it begins. */
  readonly beginning: string;
  /** Whether there is room for the ways on alone. */
  readonly brief?: boolean;
  /** Editors want it in their page; left out where they are in one. */
  readonly onEmbed?: () => void;
}

/** What stands below the last moment: all of the story, and how to pass it on. */
export function MomentsEnd({ storyAddress, beginning, brief = false, onEmbed }: MomentsEndProps) {
  const { t } = useTranslation(['moments', 'reading', 'story']);
  return (
    <div className={styles.end}>
      <p>
        {!brief && `${t('end')} `}
        <a href={storyAddress}>{t('reading:wholeStory')}</a>
      </p>
      <ShareLink
        subject="event"
        href={beginning}
        title={t('story:headline')}
        text={t('story:standfirst')}
        onEmbed={onEmbed}
      />
    </div>
  );
}
