import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationFiles } from '../site/siteFiles.ts';
import { CitationText } from './CitationText.tsx';
import styles from './CiteThis.module.css';

interface CiteThisProps {
  readonly subject: 'event' | 'story';
  /** The page that is cited, with a slash at its end: its citations lie beside it. */
  readonly href: string;
}

/** Files for programs that keep references, by the names of their formats, which are the same in every language. */
const formats = { bibtex: 'BibTeX', csl: 'CSL-JSON' } as const;

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
      {isOpen && <CitationText key={href} address={`${href}${citationFiles.text}`} />}
      <ul className={styles.files}>
        <li>
          <a className={styles.file} href={`${href}${citationFiles.text}`}>
            {t('plainText')}
          </a>
        </li>
        {(['bibtex', 'csl'] as const).map((format) => (
          <li key={format}>
            <a className={styles.file} href={`${href}${citationFiles[format]}`} download>
              {formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
