import { useTranslation } from 'react-i18next';

/** A way out of a failure, for a button. */
export interface Remedy {
  readonly words: string;
  readonly act: () => void;
}

/**
 * What a reader can do about something that failed to come `failures` times: try again; then load the page anew. Some browsers
 * keep to a failure for as long as the page lives, and after a new deploy the old files are gone for ever. `reload` is for
 * pages whose address does not say where the reader is.
 */
export function useRemedy(failures: number, retry: () => void, reload = reloadPage): Remedy {
  const { t } = useTranslation(['page', 'crash']);
  return failures < 2 ? { words: t('page:tryAgain'), act: retry } : { words: t('crash:reload'), act: reload };
}

function reloadPage(): void {
  location.reload();
}
