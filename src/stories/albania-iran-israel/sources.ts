import { arabicSources } from './sources/arabic.ts';
import { englishSources } from './sources/english.ts';
import { othersSources } from './sources/others.ts';

/** Every citation of the story, by id. */
export const sources = { ...englishSources, ...arabicSources, ...othersSources } as const;

/** A source that the data knows. */
export type SourceId = keyof typeof sources;
