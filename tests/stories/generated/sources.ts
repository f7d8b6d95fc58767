import type { Source } from '../../../src/story/types.ts';
import { day } from '../../../src/time/span.ts';
import type { Chance } from './chance.ts';
import { dayOf } from './dates.ts';
import { foreignHeadlines, papers, sourceLanguages, towns, type Said } from './vocabulary.ts';

/** The day on which the latest source of a generated story may have been published (UTC ms). */
const latest = Date.parse('2026-06-20');

/** Makes sources, each other than all before. */
export class SourceDesk {
  readonly #chance: Chance;
  readonly #publishers: readonly string[];
  readonly #sources = new Map<string, Source>();
  /** The ids of the latest, which are cited again. */
  #recent: readonly string[] = [];

  /** A desk for a story of `events` events: more of them are in more papers. */
  constructor(events: number, chance: Chance) {
    this.#chance = chance;
    const names = towns.flatMap(({ en }) => papers.map((paper) => `${en} ${paper}`));
    this.#publishers = chance.someOf(names, Math.max(12, events * 2));
  }

  /** Who wrote or carries one of them. */
  get publishers(): readonly string[] {
    const names = [...this.#sources.values()].flatMap(({ publisher, via }) => [publisher, via]);
    return [...new Set(names)].filter((name) => name !== undefined);
  }

  /** The sources that were made, by id. */
  get sources(): Readonly<Record<string, Source>> {
    return Object.fromEntries(this.#sources);
  }

  /** The ids of `count` sources that tell of `title` and of what began at `start` (UTC ms): now and then an old one. */
  about(title: Said, start: number, count: number): readonly [string, ...string[]] {
    const old = this.#recent;
    const ids = Array.from({ length: count - 1 }, () =>
      old.length > 0 && this.#chance.happens(0.07) ? this.#chance.oneOf(old) : this.#added(title, start),
    );
    const first = this.#added(title, start);
    this.#recent = [...old, first].slice(-40);
    return [first, ...new Set(ids)];
  }

  #added(title: Said, start: number): string {
    const chance = this.#chance;
    const publisher = chance.oneOf(this.#publishers);
    const language = chance.byShare(sourceLanguages);
    const published = Math.min(start + chance.between(0, 20) * day, latest);
    const id = `${slugOf(publisher)}-${this.#sources.size + 1}`;
    const via = chance.oneOf(this.#publishers);
    this.#sources.set(id, {
      url: `https://${slugOf(publisher)}.example/${dayOf(published).replaceAll('-', '/')}/${slugOf(title.en)}-${this.#sources.size + 1}`,
      publisher,
      ...(via !== publisher && chance.happens(0.22) && { via }),
      ...(chance.happens(0.58) && { title: headlineIn(language, title) }),
      language,
      ...(chance.happens(0.87) && { published: dayOf(published) }),
    });
    return id;
  }
}

/** What the headline of a source in `language` says of an event that we call `title`. */
function headlineIn(language: string, title: Said): string {
  if (language === 'en' || language === 'ar') return title[language];
  return foreignHeadlines[language] ?? title.en;
}

/** `the-lower-quay` of `The lower quay`. */
export function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
}
