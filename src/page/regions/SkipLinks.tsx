import { useTranslation } from 'react-i18next';
import { regionIds } from '../navigation/focusManagement.ts';
import shell from '../shells/PageShell.module.css';

/** The first links of a page, for who goes by key: past what stands before the text, the picture and the list. */
export function SkipLinks({ opening }: { readonly opening: 'story' | 'event' }) {
  const { t } = useTranslation(['page', 'explore']);
  const targets = [
    [opening === 'event' ? regionIds.card : regionIds.chronicle, t('skipToText')],
    [regionIds.picture, t('skipToPicture')],
    ...(opening === 'event' ? [[regionIds.chronicle, t('explore:toList')] as const] : []),
  ] as const;
  return targets.map(([id, name]) => (
    <a key={id} className={shell.skip} href={`#${id}`}>
      {name}
    </a>
  ));
}
