import type { MouseEvent } from 'react';
import { directionOf, otherLocale, ownNames, type Locale } from '../i18n/locale.ts';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  /** The language of the page now. */
  readonly locale: Locale;
  /** This place in the other language. */
  readonly href: string;
  readonly onSwitch: () => void;
  /** The reader is about to switch: the other language may be fetched. */
  readonly onIntent?: () => void;
}

/** The way to the other language: a real link, which switches in place where scripts run. */
export function LanguageSwitch({ locale, href, onSwitch, onIntent }: LanguageSwitchProps) {
  const other = otherLocale(locale);
  const follow = (event: MouseEvent) => {
    // A new tab or window, a download: the browser's business.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onSwitch();
  };
  return (
    <a
      className={styles.link}
      href={href}
      target="_self"
      hrefLang={other}
      lang={other}
      dir={directionOf(other)}
      onClick={follow}
      onFocus={onIntent}
      onPointerEnter={onIntent}
    >
      <svg className="icon" aria-hidden="true">
        <use href="#icon-language" />
      </svg>
      {ownNames[other]}
    </a>
  );
}
