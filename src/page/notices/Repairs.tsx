import { useTranslation } from 'react-i18next';
import type { Repair } from '../../place/place.ts';
import { Notice } from './Notice.tsx';
import { useRepairWords } from './useRepairWords.ts';

interface RepairsProps {
  readonly repairs: readonly Repair[];
  readonly onDismiss: () => void;
}

/** Tells which parts of an address meant nothing here, and that the rest was followed. */
export function Repairs({ repairs, onDismiss }: RepairsProps) {
  const { t } = useTranslation('page');
  const wordsOf = useRepairWords();
  if (repairs.length === 0) return null;
  return (
    <Notice title={t('repairsTitle')} action={t('dismiss')} onAct={onDismiss}>
      {repairs.map((repair) => (
        <p key={repair.part}>{wordsOf(repair)}</p>
      ))}
    </Notice>
  );
}
