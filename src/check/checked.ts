import { existsSync } from 'node:fs';
import type { Locale } from '../i18n/locale.ts';
import type { ProseRules } from './proseRules.ts';

/** A language in which the story is told. */
export interface ToldLanguage {
  readonly tag: Locale;
  readonly prose: ProseRules;
}

/** The languages that there are, as far as the check needs them. */
export type Languages = Readonly<Record<Locale, { readonly prose: ProseRules }>>;

/** Where a story stands, from the root of the repository, and in which languages it is told. */
export interface Checked {
  readonly folder: string;
  readonly told: readonly ToldLanguage[];
}

/** The file in which the events of a chapter are written. */
export function eventFileOf(chapter: string, folder: string): string {
  return `${folder}/events/${chapter}.ts`;
}

/** Where sources are written: few in one file; many in a folder, by their language. */
export function sourcesOf(folder: string): string {
  return existsSync(`${folder}/sources`) ? `${folder}/sources/` : `${folder}/sources.ts`;
}

/**
 * The file in which a source in `language` (BCP 47) is written: one for each language of the story, and one for all
 * others.
 */
export function sourceFileOf(language: unknown, { folder, told }: Checked): string {
  const sources = sourcesOf(folder);
  const own = told.find(({ tag }) => tag === language);
  return sources.endsWith('/') ? `${sources}${own?.prose.name.toLowerCase() ?? 'others'}.ts` : sources;
}
