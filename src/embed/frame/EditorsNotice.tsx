import { useTranslation } from 'react-i18next';
import type { OptionFault } from '../contract/options.ts';
import type { Repair } from '../../place/place.ts';
import styles from './EditorsNotice.module.css';

/** What stands in an address runs from the left (U+2066), whatever the language of the sentence around it. */
const isolated = (value: string) => `\u{2066}${value}\u{2069}`;

interface EditorsNoticeProps {
  readonly faults: readonly OptionFault[];
  readonly repairs: readonly Repair[];
}

/** Tells an editor who tries out a snippet what in its address made no sense. Readers are told nothing. */
export function EditorsNotice({ faults, repairs }: EditorsNoticeProps) {
  const { t } = useTranslation(['embed', 'page']);
  if (faults.length + repairs.length === 0) return null;
  return (
    <output className={styles.notice}>
      <strong>{t('embed:noticeTitle')}</strong>
      {faults.map(({ option, value }) => (
        <span key={option}>{t(`embed:fault_${option}`, { value: isolated(value) })}</span>
      ))}
      {repairs.map(({ part, value }) => (
        <span key={part}>{t(`page:repair_${part}`, { value: isolated(value) })}</span>
      ))}
    </output>
  );
}
