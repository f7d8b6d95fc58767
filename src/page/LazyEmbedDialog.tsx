import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import type { EmbedDialog } from '../share/EmbedDialog.tsx';
import type { LocaleResources } from './localeResources.ts';
import { Notice } from './Notice.tsx';

/** What the chunk of the dialog holds. */
export interface EmbedDialogChunk {
  readonly EmbedDialog: typeof EmbedDialog;
}

interface LazyEmbedDialogProps {
  /** The story in the language of the page. */
  readonly edition: Edition;
  readonly headline: string;
  /** The id of the event that is to be embedded; null for the story. */
  readonly event: string | null;
  /** The whole address of the place where the reader is. */
  readonly here: string;
  readonly resourcesOf: (locale: Locale) => Promise<LocaleResources>;
  readonly fetchDialog: () => Promise<EmbedDialogChunk>;
  readonly onClose: () => void;
}

/** The dialog for editors, which readers never fetch. */
export function LazyEmbedDialog({ edition, headline, event, here, ...props }: LazyEmbedDialogProps) {
  const { t } = useTranslation(['share', 'page']);
  const { resourcesOf, fetchDialog } = props;
  const [chunk, setChunk] = useState<EmbedDialogChunk | 'failed' | null>(null);
  const [spoken, setSpoken] = useState({ edition, headline });

  // Keeps in step with the network.
  useEffect(
    function fetchOnce() {
      if (chunk !== null) return;
      fetchDialog().then(setChunk, () => {
        setChunk('failed');
      });
    },
    [chunk, fetchDialog],
  );

  if (chunk === null) return <output className="visually-hidden">{t('share:loading')}</output>;
  if (chunk === 'failed') {
    return (
      <Notice
        action={t('page:tryAgain')}
        onAct={() => {
          setChunk(null);
        }}
      >
        <p>{t('share:failed')}</p>
      </Notice>
    );
  }
  const selected = edition.events.find(({ id }) => id === event) ?? null;
  return (
    <chunk.EmbedDialog
      embeddable={{
        site: new URL(import.meta.env.BASE_URL, document.baseURI).href,
        ...spoken,
        event,
        here: optionsOf(here, event),
      }}
      eventTitle={selected?.title ?? null}
      initial={{
        locale: edition.locale,
        theme: 'auto',
        accent: null,
        size: 'full',
        list: false,
        opening: event === null ? 'first' : 'event',
        way: 'frame',
      }}
      onLocale={(locale) => {
        resourcesOf(locale).then(
          (resources) => {
            setSpoken({
              edition: resources.edition,
              headline: resources.messages['page']['headline'] ?? headline,
            });
          },
          // The language chosen stays what it was, which the preview shows.
          () => undefined,
        );
      }}
      onClose={props.onClose}
    />
  );
}

/** The options by which a frame opens at the place of `address`, a page that shows `event`. */
function optionsOf(address: string, event: string | null): Readonly<Record<string, string>> {
  const { searchParams } = new URL(address, document.baseURI);
  // What a reader searched for is nobody's page.
  searchParams.delete('q');
  return { ...(event !== null && { event }), ...Object.fromEntries(searchParams) };
}
