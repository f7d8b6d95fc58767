import { useMemo, useState, type ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { EmbedDialog } from '../../embed/editor/EmbedDialog.tsx';
import { i18nextOf } from '../../i18n/i18next.ts';
import type { Locale } from '../../i18n/locale.ts';
import { eventById } from '../../model/eventById.ts';
import { daysOf } from '../../place/address.ts';
import type { Place } from '../../place/place.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { EditorResources } from './editorResources.ts';
import { useLocaleResources } from './useLocaleResources.ts';

interface LiveEmbedDialogProps {
  /** In the language of the page. */
  readonly resources: EditorResources;
  /** The same in another language. */
  readonly resourcesOf: (locale: Locale) => Promise<EditorResources>;
  /** The id of the event that is to be embedded; null for the story. */
  readonly event: string | null;
  /** What of the story is offered first: all of it where it is left out. */
  readonly size?: ComponentProps<typeof EmbedDialog>['initial']['size'];
  /** Where the reader is, and the whole address of that. */
  readonly place: Place;
  readonly address: string;
  readonly onClose: () => void;
}

/** The dialog for editors, who may choose another language than that of the page. */
export function LiveEmbedDialog({
  resources,
  resourcesOf,
  event,
  place,
  address,
  ...props
}: LiveEmbedDialogProps) {
  const [wanted, setWanted] = useState(resources.locale);
  const chosen = useLocaleResources(resources, wanted, resourcesOf);
  const { edition, messages } = chosen.resources;
  const { window, filters, lanes } = place;
  const i18n = useMemo(() => i18nextOf(resources.locale, resources.messages), [resources]);
  const here = useMemo(
    () => ({
      options: { ...windowOptionsOf(window), ...placeOptionsOf(address, place.event) },
      filters: { ...filters, query: '' },
      lanes,
    }),
    [address, place.event, window, filters, lanes],
  );
  return (
    <I18nextProvider i18n={i18n}>
      <EmbedDialog
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
        onClose={props.onClose}
      />
    </I18nextProvider>
  );
}

/** The options by which a frame opens with `window`, also where that is what the story opens with: a later edition may not. */
function windowOptionsOf(window: TimeWindow): Readonly<Record<string, string>> {
  const [from, to] = daysOf(window);
  return { from, to };
}

/** The options by which a frame opens at the place of `address`, a page that shows `event`. */
function placeOptionsOf(address: string, event: string | null): Readonly<Record<string, string>> {
  const { searchParams } = new URL(address, document.baseURI);
  // What a reader searched for does not belong into a page of others.
  searchParams.delete('q');
  return { ...(event !== null && { event }), ...Object.fromEntries(searchParams) };
}
