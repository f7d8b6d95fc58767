import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CopyLink.module.css';

interface CopyLinkProps {
  /** As a link on this page would have it. */
  readonly href: string;
}

/** What became of copying. */
interface Attempt {
  readonly href: string;
  /** The same, whole. */
  readonly address: string;
  readonly isCopied: boolean;
}

/** Copies the address of what is shown, whole; where the browser refuses that, shows it selected, so that the reader can. */
export function CopyLink({ href }: CopyLinkProps) {
  const { t } = useTranslation('reading');
  const field = useId();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  // What became of another address, as in the language before, says nothing about this one.
  if (attempt !== null && attempt.href !== href) setAttempt(null);

  async function copy() {
    const address = new URL(href, document.baseURI).href;
    try {
      await navigator.clipboard.writeText(address);
      setAttempt({ href, address, isCopied: true });
    } catch {
      // In a sandboxed frame, without https, or by the reader's own settings.
      setAttempt({ href, address, isCopied: false });
    }
  }

  return (
    <div className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        <svg className="icon" aria-hidden="true">
          <use href={attempt?.isCopied === true ? '#icon-check' : '#icon-link'} />
        </svg>
        {t('copyLink')}
      </button>
      {/* Always there: a live region must stand before it speaks. */}
      <output className={styles.outcome}>{attempt?.isCopied === true && t('linkCopied')}</output>
      {attempt?.isCopied === false && (
        <p className={styles.refused}>
          <label htmlFor={field}>{t('linkRefused')}</label>
          <input
            id={field}
            ref={offer}
            className={styles.address}
            dir="ltr"
            readOnly
            value={attempt.address}
          />
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
