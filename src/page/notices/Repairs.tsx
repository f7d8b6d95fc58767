import { useTranslation } from 'react-i18next';
import { isolatedLtr } from '../../i18n/isolated.ts';
import type { Repair } from '../../place/place.ts';
import { Notice } from './Notice.tsx';

interface RepairsProps {
  readonly repairs: readonly Repair[];
  readonly onDismiss: () => void;
}

/** Tells which parts of an address meant nothing here, and that the rest was followed. */
export function Repairs({ repairs, onDismiss }: RepairsProps) {
  const { t } = useTranslation('page');
  if (repairs.length === 0) return null;
  return (
    <Notice title={t('repairsTitle')} action={t('dismiss')} onAct={onDismiss}>
      {repairs.map(({ part, value }) => (
        <p key={part}>{t(`repair_${part}`, { value: isolatedLtr(value) })}</p>
      ))}
    </Notice>
  );
}
