import type { ItemListLeaf, NewsArticleLeaf } from 'schema-dts';
import { actorById } from '../model/byId.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { addressOf } from './addresses.ts';
import { articleOf } from './article.ts';
import type { PageContext } from './pageContext.ts';

/** How many actors the story is said to be about: those whom most events concern. */
const mainActorCount = 3;

/** The story as an article whose matter is the list of its events, in their order. */
export function storyArticleOf(context: PageContext): NewsArticleLeaf {
  return {
    ...articleOf(context),
    temporalCoverage: coverageOf(context.edition),
    about: mainActorsOf(context.edition).map((name) => ({ '@type': 'Thing', name })),
    articleSection: context.edition.chapters.map(({ title }) => title),
    mainEntity: eventListOf(context),
  };
}

/** From the year of the first event to the day up to which events are recorded (ISO 8601). */
function coverageOf({ events, bounds, recordedUntil }: WholeEdition): string {
  const first = new Date(events[0]?.span.earliest ?? bounds.start).getUTCFullYear();
  return `${first}/${recordedUntil}`;
}

function eventListOf({ edition, site }: PageContext): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: edition.events.length,
    itemListElement: edition.events.map(({ id, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: addressOf({ kind: 'event', event: id }, edition.locale, site),
      name: title,
    })),
  };
}

/** The names of those whom most events concern, most first. */
function mainActorsOf(edition: WholeEdition): readonly string[] {
  const concerned = edition.events.flatMap((event) => event.actors);
  const weightOf = (id: string) => concerned.filter((actor) => actor === id).length;
  return [...new Set(concerned)]
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mainActorCount)
    .map((id) => actorById(edition, id).name);
}
