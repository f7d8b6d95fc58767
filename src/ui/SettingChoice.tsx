import { useId } from 'react';
import styles from './SettingChoice.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
  /** What is said for a label that is a mere sample. */
  readonly spoken?: string;
  /** Name of an icon of the sprite. */
  readonly icon?: string;
}

interface SettingChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

/** One setting: exactly one of its choices holds. */
export function SettingChoice<Value extends string>({
  legend,
  value,
  onValue,
  choices,
}: SettingChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-label={choice.spoken}
            onChange={() => onValue(choice.value)}
          />
          <span lang={choice.lang}>{choice.label}</span>
          {choice.icon !== undefined && (
            <svg className={`icon ${styles.icon}`} aria-hidden="true">
              <use href={`#icon-${choice.icon}`} />
            </svg>
          )}
        </label>
      ))}
    </fieldset>
  );
}
