import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { frameSizes } from '../contract/frameSize.ts';
import { SettingChoice } from '../../ui/SettingChoice.tsx';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { LanguageName } from '../../i18n/language.ts';
import { ownAccent } from '../contract/accent.ts';
import styles from './Choices.module.css';
import type { Embedding } from './embedding.ts';

interface ChoicesProps {
  /** Those of the story. */
  readonly languages: readonly LanguageName[];
  readonly chosen: Embedding;
  /** The headline of the event that the page is at; null for none. */
  readonly event: string | null;
  readonly onChoose: (change: Partial<Embedding>) => void;
}

/** How the timeline is to be in the editor's page. */
export function Choices({ languages, chosen, event, onChoose }: ChoicesProps) {
  const { t } = useTranslation(['editor', 'explore']);
  const formats = useFormats();
  const hint = useId();
  const openings = [
    { value: 'first', label: t('opening_first') } as const,
    ...(event === null
      ? []
      : [{ value: 'event', label: t('opening_event', { title: formats.digitsOf(event) }) } as const]),
    { value: 'here', label: t('opening_here') } as const,
  ];
  return (
    <div className={styles.choices}>
      <SettingChoice
        legend={t('language')}
        value={chosen.locale}
        onValue={(locale) => onChoose({ locale })}
        choices={languages.map(({ tag, ownName }) => ({ value: tag, label: ownName, lang: tag }))}
      />
      <SettingChoice
        legend={t('explore:theme')}
        value={chosen.theme}
        onValue={(theme) => onChoose({ theme })}
        choices={[
          { value: 'auto', label: t('explore:themeAuto') },
          { value: 'light', label: t('explore:themeLight') },
          { value: 'dark', label: t('explore:themeDark') },
        ]}
      />
      <SettingChoice
        legend={t('size')}
        value={chosen.size}
        onValue={(size) => onChoose({ size })}
        choices={frameSizes.map((value) => ({ value, label: t(`size_${value}`) }))}
      />
      <SettingChoice
        legend={t('opening')}
        value={chosen.opening}
        onValue={(opening) => onChoose({ opening })}
        choices={openings}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={chosen.list}
          onChange={({ currentTarget }) => onChoose({ list: currentTarget.checked })}
        />
        {t('list')}
      </label>
      <div className={styles.accent}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.accent !== null}
            aria-describedby={hint}
            onChange={({ currentTarget }) => onChoose({ accent: currentTarget.checked ? ownAccent : null })}
          />
          {t('accent')}
        </label>
        {chosen.accent !== null && (
          <input
            type="color"
            className={styles.colour}
            aria-label={t('accentPicker')}
            value={chosen.accent}
            onChange={({ currentTarget }) => onChoose({ accent: currentTarget.value })}
          />
        )}
        <p id={hint} className={styles.hint}>
          {t('accentHint')}
        </p>
      </div>
    </div>
  );
}
