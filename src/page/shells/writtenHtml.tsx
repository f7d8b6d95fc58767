import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import { ChronicleList } from '../../reading/ChronicleList.tsx';
import { SourceIndex } from '../../reading/SourceIndex.tsx';
import { permalinkOf } from '../../place/address.ts';
import type { WholeEvent } from '../../model/wholeEdition.ts';
import { EventText } from '../../reading/EventText.tsx';
import type { EventTextSetting } from '../../site/lateDataNames.ts';
import { wholeTelling } from '../../reading/wholeTelling.tsx';
import { pathOf, type SitePage } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import type { WrittenTexts } from '../loading/writtenTexts.ts';

/** The HTML of what is only read on `page`, the story's or an event's, of a site that lives at `base`. */
export function writtenHtmlOf(
  page: SitePage,
  { locale, edition, messages }: WholeResources,
  base: string,
): WrittenTexts<string> {
  const isStory = page.kind === 'story';
  const chronicle = (
    <ChronicleList
      edition={edition}
      events={edition.events}
      detailLevel={isStory ? 'full' : 'outline'}
      telling={isStory ? wholeTelling(edition) : undefined}
      selected={page.kind === 'event' ? page.event : null}
      permalinkOf={(id) => permalinkOf(id, locale, base)}
      onSelect={() => undefined}
    />
  );
  const htmlOf = (view: ReactNode) => writtenIn({ edition, messages }, view);
  return {
    chronicle: htmlOf(chronicle),
    ...(isStory && { sources: htmlOf(<SourceIndex edition={edition} />) }),
  };
}

/** The HTML of what is known of an event, for its card on a page or in a frame. */
export function eventHtmlOf(
  event: WholeEvent,
  { locale, edition, messages }: WholeResources,
  setting: EventTextSetting,
  base: string,
): string {
  const view = (
    <EventText
      event={event}
      edition={edition}
      brief={setting === 'frame'}
      changesAddress={pathOf({ kind: 'changes' }, locale, base)}
    />
  );
  // Ids that no other part of the page has.
  return writtenIn({ edition, messages }, view, `${event.id}-`);
}

function writtenIn(
  { edition, messages }: Pick<WholeResources, 'edition' | 'messages'>,
  view: ReactNode,
  identifierPrefix = '',
): string {
  return renderToStaticMarkup(
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      {view}
    </LocaleProvider>,
    { identifierPrefix },
  );
}
