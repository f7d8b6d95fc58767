import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inDigits } from '../i18n/digits.ts';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Digits } from '../i18n/language.ts';
import type { Theme } from '../ui/theme.ts';
import styles from './ReadingSettings.module.css';
import { SettingChoice } from '../ui/SettingChoice.tsx';

interface ReadingSettingsProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onDigits: (digits: Digits) => void;
}

/** How the page is shown: its colours and, where the language may be written in several, its digits. */
export function ReadingSettings({ theme, onTheme, onDigits }: ReadingSettingsProps) {
  const { t } = useTranslation('explore');
  const { language, digits } = useFormats();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // What the reader does elsewhere in the document, React does not tell this component.
  useEffect(
    function closeOutside() {
      if (!open) return undefined;
      const leave = (event: Event) => {
        if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
      };
      document.addEventListener('pointerdown', leave);
      document.addEventListener('focusin', leave);
      return function stopListening() {
        document.removeEventListener('pointerdown', leave);
        document.removeEventListener('focusin', leave);
      };
    },
    [open],
  );

  return (
    <div
      ref={root}
      className={`${styles.settings} needs-script`}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <svg className="icon" aria-hidden="true">
          <use href="#icon-settings" />
        </svg>
        {t('display')}
      </button>
      <div id={panel} className={styles.panel} hidden={!open}>
        <SettingChoice
          legend={t('theme')}
          value={theme}
          onValue={onTheme}
          choices={[
            { value: 'auto', label: t('themeAuto') },
            { value: 'light', label: t('themeLight'), icon: 'sun' },
            { value: 'dark', label: t('themeDark'), icon: 'moon' },
          ]}
        />
        {language.digits.length > 1 && (
          <SettingChoice
            legend={t('digits')}
            value={digits}
            onValue={onDigits}
            choices={language.digits.map((value) => ({
              value,
              label: inDigits('123', value),
              spoken: t(`digits_${value}`),
            }))}
          />
        )}
      </div>
    </div>
  );
}
