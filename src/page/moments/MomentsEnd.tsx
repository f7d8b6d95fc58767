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
  /** Editors want it in their page. */
  readonly onEmbed?: () => void;
  /** The page where they get it, for a frame. */
  readonly embedAddress?: string;
}

/** What stands below the last moment: all of the story, and how to pass it on. */
export function MomentsEnd({
  storyAddress,
  beginning,
  brief = false,
  onEmbed,
  embedAddress,
}: MomentsEndProps) {
  const { t } = useTranslation(['moments', 'reading', 'share', 'story']);
  return (
    <div className={styles.end}>
      <p>
        {!brief && `${t('end')} `}
        <a href={storyAddress}>{t('reading:wholeStory')}</a>
      </p>
      {embedAddress !== undefined && (
        <p>
          <a href={embedAddress}>{t('share:embed_event')}</a>
        </p>
      )}
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
