import { useTranslation } from 'react-i18next';
import { isolatedLtr } from '../../i18n/isolated.ts';
import type { Repair } from '../../place/place.ts';

/** Words for a part of an address that means nothing here: what it says, and of options what they are. */
export function useRepairWords(): (repair: Repair) => string {
  const { t } = useTranslation('page');
  return ({ part, value }) =>
    part === 'event' || part === 'window'
      ? t(`repair_${part}`, { value: isolatedLtr(value) })
      : t('repair_unknown', { value: isolatedLtr(`${part}=${value}`) });
}
