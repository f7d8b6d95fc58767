import type { ItemListLeaf, NewsArticleLeaf } from 'schema-dts';
import { actorById } from '../model/byId.ts';
import { chapterPartsOf, isSplit } from '../model/chapterParts.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { SitePage } from '../site/sitePages.ts';
import { articleOf } from './article.ts';
import { eventListOf, listOf } from './eventList.ts';
import type { PageContext } from './pageContext.ts';
import { textsOf } from './texts.ts';

/** How many actors the story is said to be about: those whom most events concern. */
const mainActorCount = 3;

/** The story as an article whose matter is what it tells, in its order. */
export function storyArticleOf(context: PageContext): NewsArticleLeaf {
  return {
    ...articleOf(context),
    temporalCoverage: coverageOf(context.edition),
    about: mainActorsOf(context.edition).map((name) => ({ '@type': 'Thing', name })),
    articleSection: context.edition.chapters.map(({ title }) => title),
    mainEntity: matterOf(context),
  };
}

/** From the year of the first event to the day up to which events are recorded (ISO 8601). */
function coverageOf({ events, bounds, recordedUntil }: WholeEdition): string {
  const first = new Date(events[0]?.span.earliest ?? bounds.start).getUTCFullYear();
  return `${first}/${recordedUntil}`;
}

/** Its events; of a story that no page can list, the pages of its chapters. */
function matterOf(context: PageContext): ItemListLeaf {
  const { edition } = context;
  if (!isSplit(edition)) return eventListOf(edition.events, context);
  const pages = chapterPartsOf(edition).map(({ chapter: { id }, part }): SitePage => {
    return { kind: 'chapter', chapter: id, part };
  });
  return listOf(
    pages.map((page) => ({ page, name: textsOf({ ...context, page }).headline })),
    context,
  );
}

/** The names of those whom most events concern, most first. */
function mainActorsOf(edition: WholeEdition): readonly string[] {
  const weights = new Map<string, number>();
  for (const { actors } of edition.events)
    for (const id of actors) weights.set(id, (weights.get(id) ?? 0) + 1);
  return Array.from(weights)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mainActorCount)
    .map(([id]) => actorById(edition, id).name);
}
