import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formats, offered } from '../site/formats.ts';
import { CitationText } from './CitationText.tsx';
import styles from './CiteThis.module.css';

interface CiteThisProps {
  readonly subject: 'event' | 'story';
  /** The page that is cited, with a slash at its end: its citations lie beside it. */
  readonly href: string;
}

/** How to cite what is shown: its citation, to be copied, and files for programs. Without script the files remain. */
export function CiteThis({ subject, href }: CiteThisProps) {
  const { t } = useTranslation('reading');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.cite}
      // It may have been opened before React was there to hear of it, which is nobody's mistake.
      suppressHydrationWarning
      ref={(details) => {
        if (details?.open === true) setIsOpen(true);
      }}
      onToggle={(toggled) => {
        setIsOpen(toggled.currentTarget.open);
      }}
    >
      <summary className={styles.title}>
        <svg className="icon" aria-hidden="true">
          <use href="#icon-quote" />
        </svg>{' '}
        {t(`cite_${subject}`)}
      </summary>
      {isOpen && <CitationText key={href} address={`${href}${formats.plainText.file}`} />}
      <ul className={styles.files}>
        {offered('to cite').map((format) => (
          <li key={format}>
            {/* A text is shown; what only programs read is kept. */}
            <a
              className={styles.file}
              href={`${href}${formats[format].file}`}
              download={format === 'plainText' ? undefined : ''}
            >
              {formats[format].name ?? t('plainText')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
