import { useTranslation } from 'react-i18next';
import type { OptionFault } from '../contract/options.ts';
import { isolatedLtr } from '../../i18n/isolated.ts';
import type { Repair } from '../../place/place.ts';
import { useRepairWords } from '../../page/notices/useRepairWords.ts';
import styles from './EditorsNotice.module.css';

interface EditorsNoticeProps {
  readonly faults: readonly OptionFault[];
  readonly repairs: readonly Repair[];
}

/** Tells an editor who tries out a snippet what in its address is not valid. Readers are not shown it. */
export function EditorsNotice({ faults, repairs }: EditorsNoticeProps) {
  const { t } = useTranslation('embed');
  const wordsOf = useRepairWords();
  if (faults.length + repairs.length === 0) return null;
  return (
    <output className={styles.notice}>
      <strong>{t('noticeTitle')}</strong>
      {faults.map(({ option, value }) => (
        <span key={option}>{t(`fault_${option}`, { value: isolatedLtr(value) })}</span>
      ))}
      {repairs.map((repair) => (
        <span key={repair.part}>{wordsOf(repair)}</span>
      ))}
    </output>
  );
}
