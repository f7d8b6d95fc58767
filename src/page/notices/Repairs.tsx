import { useTranslation } from 'react-i18next';
import type { Repair } from '../../place/place.ts';
import { Notice } from './Notice.tsx';

/** What stands in an address runs from the left (U+2066), whatever the language of the sentence around it. */
const isolated = (value: string) => `\u{2066}${value}\u{2069}`;

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
        <p key={part}>{t(`repair_${part}`, { value: isolated(value) })}</p>
      ))}
    </Notice>
  );
}
