import { useCallback, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';
import { showModal } from '../../ui/showModal.ts';
import { Notice } from '../notices/Notice.tsx';
import { useRemedy } from '../notices/useRemedy.ts';
import type { LiveEmbedDialog } from './LiveEmbedDialog.tsx';
import { useChunk } from './useChunk.ts';

/** What is fetched for the dialog: its code, and how high the story is in the language of the page. */
export interface EmbedDialogChunk extends Pick<
  ComponentProps<typeof LiveEmbedDialog>,
  'resources' | 'resourcesOf'
> {
  readonly LiveEmbedDialog: typeof LiveEmbedDialog;
}

export type FetchEmbedDialog = (locale: Locale) => Promise<EmbedDialogChunk>;

interface LazyEmbedDialogProps extends Omit<
  ComponentProps<typeof LiveEmbedDialog>,
  'resources' | 'resourcesOf'
> {
  /** The language of the page. */
  readonly locale: Locale;
  readonly fetchDialog: FetchEmbedDialog;
}

/** The dialog for editors, which readers never fetch. */
export function LazyEmbedDialog({ locale, fetchDialog, ...props }: LazyEmbedDialogProps) {
  const { t } = useTranslation('share');
  const fetchChunk = useCallback(() => fetchDialog(locale), [fetchDialog, locale]);
  const { chunk, failures, hasFailed, retry } = useChunk(fetchChunk, true);
  const remedy = useRemedy(failures, retry);
  if (hasFailed) {
    return (
      // The button that was pressed may be far from here.
      <dialog ref={showModal} onClose={props.onClose}>
        <Notice action={remedy.words} onAct={remedy.act}>
          <p>{t('failed')}</p>
        </Notice>
      </dialog>
    );
  }
  if (chunk === null) return <output className="visually-hidden">{t('loading')}</output>;
  const { LiveEmbedDialog, ...own } = chunk;
  return <LiveEmbedDialog {...own} {...props} />;
}
