import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ShareButton } from './ShareButton.tsx';
import styles from './ShareLink.module.css';
import { useCopying } from '../ui/useCopying.ts';

interface ShareLinkProps {
  readonly subject: 'event' | 'story';
  /** As a link on this page would have it. */
  readonly href: string;
  readonly title: string;
  /** What a message says of it. */
  readonly text: string;
  /** Editors want it in their page; left out where they are in one. */
  readonly onEmbed?: (() => void) | undefined;
}

/**
 * Passes on what is shown: copies its address, whole, or opens the system's sheet. Where the browser refuses both, it
 * shows the address selected, so that the reader can.
 */
export function ShareLink({ subject, href, title, text, onEmbed }: ShareLinkProps) {
  const { t } = useTranslation(['reading', 'share']);
  const field = useId();
  const { outcome, copy } = useCopying(href);
  const address = () => new URL(href, document.baseURI).href;
  const copyAddress = () => void copy(address());

  return (
    <div className={`${styles.share} needs-script`}>
      <button type="button" className={styles.button} onClick={copyAddress}>
        <svg className="icon" aria-hidden="true">
          <use href={outcome?.isCopied === true ? '#icon-check' : '#icon-link'} />
        </svg>
        {t(`copyLink_${subject}`)}
      </button>
      {onEmbed !== undefined && (
        <button type="button" className={styles.button} aria-haspopup="dialog" onClick={onEmbed}>
          <svg className="icon" aria-hidden="true">
            <use href="#icon-code" />
          </svg>
          {t(`share:embed_${subject}`)}
        </button>
      )}
      <ShareButton title={title} text={text} address={address} onRefused={copyAddress}>
        {t(`share_${subject}`)}
      </ShareButton>
      {/* Always there: screen readers announce only changes of a live region that they know already. */}
      <output className={styles.outcome}>{outcome?.isCopied === true && t('linkCopied')}</output>
      {outcome?.isCopied === false && (
        <p className={styles.refused}>
          <label htmlFor={field}>{t('linkRefused')}</label>
          <input id={field} ref={offer} className={styles.address} dir="ltr" readOnly value={outcome.text} />
        </p>
      )}
    </div>
  );
}

/** Brings the reader to the field, its text selected. Outside the component: it must run once, not per render. */
function offer(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
