import { eventById } from '../../model/eventById.ts';
import { useMemo, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';
import type { Place } from '../../place/place.ts';
import type { EmbedDialog } from '../../embed/editor/EmbedDialog.tsx';
import { showModal } from '../../ui/showModal.ts';
import type { LocaleResources } from './localeResources.ts';
import { Notice } from '../notices/Notice.tsx';
import { useRemedy } from '../notices/useRemedy.ts';
import { useChunk } from './useChunk.ts';
import { useLocaleResources } from './useLocaleResources.ts';

/** What the chunk of the dialog holds. */
export interface EmbedDialogChunk {
  readonly EmbedDialog: typeof EmbedDialog;
}

interface LazyEmbedDialogProps {
  /** In the language of the page. */
  readonly resources: LocaleResources;
  /** The id of the event that is to be embedded; null for the story. */
  readonly event: string | null;
  /** What of the story is offered first: all of it where it is left out. */
  readonly size?: ComponentProps<typeof EmbedDialog>['initial']['size'];
  /** Where the reader is, and the whole address of that. */
  readonly place: Place;
  readonly address: string;
  readonly resourcesOf: (locale: Locale) => Promise<LocaleResources>;
  readonly fetchDialog: () => Promise<EmbedDialogChunk>;
  readonly onClose: () => void;
}

/** The dialog for editors, which readers never fetch. */
export function LazyEmbedDialog({ resources, event, place, address, ...props }: LazyEmbedDialogProps) {
  const { t } = useTranslation('share');
  const { fetchDialog, onClose } = props;
  const { chunk, failures, hasFailed, retry } = useChunk(fetchDialog, true);
  const remedy = useRemedy(failures, retry);
  const [wanted, setWanted] = useState(resources.locale);
  const chosen = useLocaleResources(resources, wanted, props.resourcesOf);
  const { edition, messages } = chosen.resources;
  const { filters, lanes } = place;
  const here = useMemo(
    () => ({ options: placeOptionsOf(address, place.event), filters: { ...filters, query: '' }, lanes }),
    [address, place.event, filters, lanes],
  );

  if (hasFailed) {
    return (
      // The button that was pressed may be far from here.
      <dialog ref={showModal} onClose={onClose}>
        <Notice action={remedy.words} onAct={remedy.act}>
          <p>{t('failed')}</p>
        </Notice>
      </dialog>
    );
  }
  if (chunk === null) return <output className="visually-hidden">{t('loading')}</output>;
  return (
    <chunk.EmbedDialog
      embeddable={{
        site: new URL(import.meta.env.BASE_URL, document.baseURI).href,
        headline: messages.story.headline,
        edition,
        event,
        here,
      }}
      eventTitle={eventById(resources.edition, event)?.title ?? null}
      initial={{
        locale: resources.locale,
        theme: 'auto',
        accent: null,
        size: props.size ?? 'full',
        list: false,
        opening: event === null ? 'first' : 'event',
        way: 'frame',
      }}
      languageFailed={chosen.failures > 0}
      onLocale={setWanted}
      onClose={onClose}
    />
  );
}

/** The options by which a frame opens at the place of `address`, a page that shows `event`. */
function placeOptionsOf(address: string, event: string | null): Readonly<Record<string, string>> {
  const { searchParams } = new URL(address, document.baseURI);
  // What a reader searched for does not belong into a page of others.
  searchParams.delete('q');
  return { ...(event !== null && { event }), ...Object.fromEntries(searchParams) };
}
