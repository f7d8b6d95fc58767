import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { partNameOf } from '../i18n/partName.ts';

/** Names one of several `parts` of something with a `title`, from 1; where there is one only, the title is its name. */
export function usePartName(): (title: string, part: number, parts: number) => string {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (title, part, parts) => partNameOf({ title, part, parts }, (said) => t('namedPart', said), formats);
}
