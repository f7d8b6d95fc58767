import { useTranslation } from 'react-i18next';
import { Notice } from './Notice.tsx';
import { useRemedy } from './useRemedy.ts';

interface LanguageFailureProps {
  /** How often the language that was asked for did not come. */
  readonly failures: number;
  readonly onRetry: () => void;
  /** Loads the page anew in that language, where its address alone does not. */
  readonly reload?: () => void;
}

/** Tells that a language does not come; nothing where it has not failed. */
export function LanguageFailure({ failures, onRetry, reload }: LanguageFailureProps) {
  const { t } = useTranslation('page');
  const { words, act } = useRemedy(failures, onRetry, reload);
  if (failures === 0) return null;
  return (
    <Notice action={words} onAct={act}>
      <p>{t('languageFailed')}</p>
    </Notice>
  );
}
