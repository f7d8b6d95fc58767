import type { UseTranslationResponse } from 'react-i18next';
import type { Formats } from '../i18n/formats.ts';
import { latinRuns, type Run } from '../i18n/latinRuns.ts';
import { actorById, kindById } from '../model/byId.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { Lane } from '../model/lanes.ts';
import { leadOf, type Mark } from '../model/layout.ts';
import { labelOf } from '../model/pictureMetrics.ts';
import { extentSpan } from '../time/extentSpan.ts';
import { disputedIn } from './looks.ts';

type Words = UseTranslationResponse<['timeline', 'reading'], undefined>['t'];

/** What is said about marks and lanes, in the reader's language and digits. */
export interface MarkWords {
  /**
   * The accessible name, with all that is seen: date, label, kind and lane, of a cluster how many events and those of the
   * lead; its place in time among the events `shown`; and that claims are disputed, or of how many events. Whoever speaks
   * to the browser says what they see.
   */
  name(mark: Mark, shown: readonly EditionEvent[]): string;
  /** The whole title, as the tip says it. */
  title(event: EditionEvent): string;
  /** The label, cut where it may be cut: within Arabic a Latin name goes whole, or what is left of it is its end. */
  runs(event: EditionEvent): readonly Run[];
  laneName(lane: Pick<Lane, 'name'>): string;
  /** When, as the tip says it. */
  date(mark: Mark): string;
  /** Who denies what is said of the one event of a mark; empty where nobody does, and of a cluster. */
  dispute(mark: Mark): string;
  /** The number on a cluster. */
  count(mark: Mark): string;
  /** That there are `count` more events than are listed. */
  more(count: number): string;
}

/** The words for marks of `edition`. */
export function markWordsOf(edition: Edition, formats: Formats, t: Words): MarkWords {
  const count = ({ events }: Mark) => formats.number(events.length);
  const label = (event: EditionEvent) => formats.digitsOf(labelOf(event));
  const dates = ({ events }: Mark) => formats.date(extentSpan(events.map(({ span }) => span)));
  const cluster = (mark: Mark) =>
    t('cluster', { count: mark.events.length, n: count(mark), dates: dates(mark) });
  // Of the event, and not of what is drawn: a strip has one lane, and lanes may stand for kinds.
  const lanes = new Map(edition.lanes.map(({ id, name }) => [id, formats.digitsOf(name)]));
  const placedName = (mark: Mark, shown: readonly EditionEvent[]) => {
    const [event] = mark.events;
    const lead = leadOf(mark);
    const place = { at: formats.number(shown.indexOf(event) + 1), total: formats.number(shown.length) };
    const { name: kind } = kindById(edition, lead.kind);
    const words = { title: label(lead), kind, lane: lanes.get(lead.lane) ?? '' };
    if (mark.events.length > 1) {
      const placed = t('placeOfFirst', { mark: cluster(mark), ...place });
      return t('among', { count: mark.events.length, cluster: placed, ...words });
    }
    const dated = { date: formats.date(event.span), ...words };
    return t('place', { mark: event.announcedOnly ? t('markAnnounced', dated) : t('mark', dated), ...place });
  };
  return {
    title: (event) => formats.digitsOf(event.title),
    runs(event) {
      const text = label(event);
      return formats.direction === 'rtl' ? latinRuns(text) : [{ text, latin: false }];
    },
    laneName: ({ name }) => formats.digitsOf(name),
    count,
    more: (rest) => t('more', { count: rest, n: formats.number(rest) }),
    name(mark, shown) {
      const { length } = disputedIn(mark);
      const name = placedName(mark, shown);
      if (length === 0) return name;
      return mark.events.length === 1
        ? t('markDisputed', { mark: name })
        : t('clusterDisputed', { count: length, n: formats.number(length), cluster: name });
    },
    dispute({ events: [event, ...others] }) {
      const disputers = event.disputedBy.map((id) => actorById(edition, id));
      const [first] = disputers;
      if (first === undefined || others.length > 0) return '';
      const actors = formats.list(disputers.map(({ short }) => short));
      return t(`reading:disputed_${first.gender}`, { actors });
    },
    date(mark) {
      const [event] = mark.events;
      if (mark.events.length > 1) return cluster(mark);
      const date = formats.dateWithWeekday(event.span);
      return event.announcedOnly ? t('announced', { date }) : date;
    },
  };
}
