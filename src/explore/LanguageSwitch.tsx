import { isTranslated } from '../ui/isTranslated.ts';
import { isPlainClick } from '../ui/plainClick.ts';
import type { LanguageName } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  /** Every language of the story. */
  readonly languages: readonly LanguageName[];
  /** The language of the page now. */
  readonly locale: Locale;
  /** The language that was asked for and is on its way. */
  readonly loading?: Locale | null;
  /** The address of the same place in another language. */
  readonly hrefIn: (locale: Locale) => string;
  /** Left out where the link leads to another page. */
  readonly onSwitch?: (locale: Locale) => void;
  /** The reader is about to switch: the language may be fetched. */
  readonly onIntent?: (locale: Locale) => void;
}

/** The way to the other languages: real links, which switch in place where scripts run. */
export function LanguageSwitch({ languages, locale, ...ways }: LanguageSwitchProps) {
  const others = languages.filter(({ tag }) => tag !== locale);
  const [first, ...more] = others;
  if (first === undefined) return null;
  if (more.length === 0) return <LanguageLink language={first} {...ways} />;
  return (
    <div className={styles.languages}>
      {others.map((language, position) => (
        // By its position: the link that was followed stays, and with it the focus.
        <LanguageLink key={position} language={language} {...ways} />
      ))}
    </div>
  );
}

type LanguageLinkProps = Omit<LanguageSwitchProps, 'languages' | 'locale'> & {
  readonly language: LanguageName;
};

function LanguageLink({ language, loading, hrefIn, onSwitch, onIntent }: LanguageLinkProps) {
  const { tag, direction, ownName } = language;
  return (
    <a
      className={styles.link}
      href={hrefIn(tag)}
      target="_self"
      hrefLang={tag}
      lang={tag}
      aria-busy={loading === tag || undefined}
      dir={direction}
      onClick={(event) => {
        // A page that was translated by the browser could not be told in other words: the link is followed.
        if (onSwitch === undefined || !isPlainClick(event) || isTranslated()) return;
        event.preventDefault();
        onSwitch(tag);
      }}
      onFocus={() => onIntent?.(tag)}
      onPointerEnter={() => onIntent?.(tag)}
    >
      <svg className="icon" aria-hidden="true">
        <use href="#icon-language" />
      </svg>
      {ownName}
    </a>
  );
}
