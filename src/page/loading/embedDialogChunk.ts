import type { Locale } from '../../i18n/locale.ts';
import type { EmbedDialogChunk } from './LazyEmbedDialog.tsx';
import { LiveEmbedDialog } from './LiveEmbedDialog.tsx';
import { editorResources } from './editorResources.ts';

/** The dialog for editors with what it needs on a page in `locale`; rejects when the network fails. */
export async function embedDialogIn(locale: Locale): Promise<EmbedDialogChunk> {
  return { LiveEmbedDialog, resources: await editorResources(locale), resourcesOf: editorResources };
}
