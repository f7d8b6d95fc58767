import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CopyLink.module.css';

interface CopyLinkProps {
  /** As a link on this page would have it. */
  readonly href: string;
}

/** Copies the address of what is shown, whole; where the browser refuses that, shows it selected, so that the reader can. */
export function CopyLink({ href }: CopyLinkProps) {
  const { t } = useTranslation('reading');
  const field = useId();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const [address, setAddress] = useState(href);

  async function copy() {
    const whole = new URL(href, document.baseURI).href;
    setAddress(whole);
    try {
      await navigator.clipboard.writeText(whole);
      setOutcome('copied');
    } catch {
      // In a sandboxed frame, without https, or by the reader's own settings.
      setOutcome('refused');
    }
  }

  return (
    <div className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        <svg className="icon" aria-hidden="true">
          <use href={outcome === 'copied' ? '#icon-check' : '#icon-link'} />
        </svg>
        {t('copyLink')}
      </button>
      {/* Always there: a live region must stand before it speaks. */}
      <output className={styles.outcome}>{outcome === 'copied' && t('linkCopied')}</output>
      {outcome === 'refused' && (
        <p className={styles.refused}>
          <label htmlFor={field}>{t('linkRefused')}</label>
          <input id={field} ref={offer} className={styles.address} dir="ltr" readOnly value={address} />
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
