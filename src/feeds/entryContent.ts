import { element, type Markup } from '../site/markup.ts';
import { claimantText } from '../head/claim.ts';
import type { Localization } from '../head/headMessages.ts';
import type {
  WholeEdition,
  EditionClaim,
  WholeEvent,
  EditionRevision,
  EditionSource,
  EditionUnanswered,
} from '../model/wholeEdition.ts';
import { actorById, sourceById } from '../model/byId.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';
import { aroundVariable } from '../i18n/aroundVariable.ts';

/**
 * The whole event as HTML for a feed reader: date, summary, who says what, notes, what was changed, and numbered
 * sources; in the digits of the language, but for what sources call themselves.
 */
export function entryContentOf(event: WholeEvent, edition: WholeEdition, localization: Localization): Markup {
  const { t, formats } = localization;
  const cited = sourceIdsOf(event);
  const claims = [
    ...event.claims.map((claim) => claimItem(claim, edition, cited, localization)),
    ...event.unanswered.map((one) => unansweredItem(one, edition, localization)),
  ];
  const revisions = event.revisions.map((revision) =>
    element('li', {}, revisionText(revision, localization)),
  );
  const notes = event.notes.map((note) => element('li', {}, formats.digitsOf(note)));
  const sources = cited.map((id) => sourceItem(sourceById(edition, id), localization));
  return element(
    'div',
    { lang: edition.locale, dir: edition.direction },
    element('p', {}, element('strong', {}, formats.fullDate(event.span))),
    event.announcedOnly ? element('p', {}, element('em', {}, t('reading:announcedOnly'))) : null,
    element('p', {}, formats.digitsOf(event.summary)),
    ...section(t('reading:claims'), 'ul', claims),
    ...section(t('reading:notes'), 'ul', notes),
    ...section(t('reading:revisions'), 'ul', revisions),
    ...section(t('reading:sources'), 'ol', sources),
  );
}

function section(title: string, list: 'ol' | 'ul', items: readonly Markup[]): readonly Markup[] {
  return items.length === 0 ? [] : [element('h3', {}, title), element(list, {}, ...items)];
}

function claimItem(
  claim: EditionClaim,
  edition: WholeEdition,
  cited: readonly string[],
  localization: Localization,
): Markup {
  const { text, sources } = claim;
  const { formats } = localization;
  const numbers = sources.map((id) => cited.indexOf(id) + 1).toSorted((one, other) => one - other);
  return element(
    'li',
    {},
    element('strong', {}, claimantText(claim, edition, localization)),
    element('br', {}),
    formats.digitsOf(text),
    ...numbers.map((number) => element('sup', {}, ' ', element('bdi', {}, `[${formats.number(number)}]`))),
  );
}

function unansweredItem(
  { by, searched }: EditionUnanswered,
  edition: WholeEdition,
  { t, formats }: Localization,
): Markup {
  return element(
    'li',
    {},
    element('strong', {}, t('reading:unanswered', { actor: actorById(edition, by).short })),
    element('br', {}),
    t('reading:unansweredSearched', { date: formats.day(searched) }),
  );
}

/** `Corrected, 28 November 2026: …` */
export function revisionText({ day, sort, text }: EditionRevision, { t, formats }: Localization): string {
  return `${t(`reading:revision_${sort}`, { date: formats.day(day) })} ${formats.digitsOf(text)}`;
}

function sourceItem(
  { url, publisher, via, title, language, published, marks }: EditionSource,
  { t, formats }: Localization,
): Markup {
  const named = element('bdi', {}, publisher);
  const details = [
    via === null ? null : viaOf(via, t),
    ...marks,
    published === null ? null : formats.date(published),
  ].filter((detail) => detail !== null);
  return element(
    'li',
    {},
    title === null ? null : named,
    title === null ? null : ' · ',
    element('a', { href: url }, title === null ? named : element('bdi', { lang: language }, title)),
    ...details.map((detail) => element('span', {}, ' · ', detail)),
  );
}

/** Who carries a source, the name apart from the words before it: in Arabic `24 Chasa` would end with its number. */
function viaOf(publisher: string, t: Localization['t']): Markup {
  const [before, after] = aroundVariable((name) => t('reading:via', { publisher: name }));
  return element('span', {}, before, element('bdi', {}, publisher), after);
}
