import type { FormatId } from '../site/formats.ts';
import { bibtexOf, cslOf, plainTextOf } from './citations.ts';
import { eventsCsv } from './eventsCsv.ts';
import { feedOf } from './feed.ts';
import { oembedJsonOf, oembedXmlOf } from './oembed.ts';
import { storyJson } from './storyJson.ts';
import type { RecordedPublication, Written } from './written.ts';

/** Writes all files of one format in one language. */
type Writer = (publication: RecordedPublication) => readonly Written[];

/** How each format is written. */
export const writers: Readonly<Record<FormatId, Writer>> = {
  feed: forStory(({ edition, messages, site }) => feedOf(edition, messages, site)),
  json: forStory(storyJson),
  csv: forStory(eventsCsv),
  plainText: plainTextOf,
  bibtex: bibtexOf,
  csl: cslOf,
  oembedJson: oembedJsonOf,
  oembedXml: oembedXmlOf,
};

/** The writer of a format that is of the whole story alone. */
function forStory(write: (publication: RecordedPublication) => string): Writer {
  return (publication) => [{ page: { kind: 'story' }, source: write(publication) }];
}
