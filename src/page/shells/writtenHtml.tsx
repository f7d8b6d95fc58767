import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import { isSplit } from '../../model/chapterParts.ts';
import { ChapterDirectory } from '../../reading/ChapterDirectory.tsx';
import { SourceIndex } from '../../reading/SourceIndex.tsx';
import { SourcesInShort } from '../../reading/SourcesInShort.tsx';
import { permalinkOf } from '../../place/address.ts';
import type { WholeEvent } from '../../model/wholeEdition.ts';
import { EventText } from '../../reading/EventText.tsx';
import type { EventTextSetting } from '../../site/lateDataNames.ts';
import { WholeChronicle } from '../../reading/WholeChronicle.tsx';
import { MomentText } from '../../reading/MomentText.tsx';
import { wholeTelling } from '../../reading/wholeTelling.tsx';
import { pathOf, type SitePage } from '../../site/sitePages.ts';
import type { WholeResources } from '../loading/localeResources.ts';
import type { WrittenTexts } from '../loading/writtenTexts.ts';

/** The HTML of what is only read on `page` of a site that lives at `base`: of an event’s page, its card aside, nothing. */
export function writtenHtmlOf(page: SitePage, own: WholeResources, base: string): WrittenTexts<string> {
  if (page.kind !== 'story') return {};
  const { locale, edition } = own;
  if (isSplit(edition)) {
    return {
      chronicle: writtenIn(own, <ChapterDirectory edition={edition} base={base} />),
      sources: writtenIn(own, <SourcesInShort edition={edition} base={base} />),
    };
  }
  const chronicle = (
    <WholeChronicle
      edition={edition}
      events={edition.events}
      telling={wholeTelling(edition)}
      permalinkOf={(id) => permalinkOf(id, locale, base)}
    />
  );
  return {
    chronicle: writtenIn(own, chronicle),
    sources: writtenIn(own, <SourceIndex edition={edition} />),
  };
}

/** The HTML of what is known of an event, for its card on a page or in a frame, or of its moment. */
export function eventHtmlOf(
  event: WholeEvent,
  own: WholeResources,
  setting: EventTextSetting,
  base: string,
): string {
  const { locale, edition } = own;
  if (setting === 'moment') {
    const permalink = permalinkOf(event.id, locale, base);
    return writtenIn(own, <MomentText event={event} edition={edition} permalink={permalink} />);
  }
  const view = (
    <EventText
      event={event}
      edition={edition}
      brief={setting === 'frame'}
      changesAddress={pathOf({ kind: 'changes' }, locale, base)}
      accountsAddress={pathOf({ kind: 'accounts' }, locale, base)}
    />
  );
  // Ids that no other part of the page has.
  return writtenIn(own, view, `${event.id}-`);
}

function writtenIn({ edition, messages }: WholeResources, view: ReactNode, identifierPrefix = ''): string {
  return renderToStaticMarkup(
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      {view}
    </LocaleProvider>,
    { identifierPrefix },
  );
}
