import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../tests/fixtures/site.ts';
import { theStory, localized } from '../../tests/fixtures/theStory.ts';
import { datesOf, storyJson } from './storyJson.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Cited extends Fields {
  readonly sources: readonly string[];
}
interface Event extends Cited {
  readonly claims: readonly Cited[];
}
interface Data extends Fields {
  readonly events: readonly Event[];
  readonly sources: readonly Fields[];
}

const { story } = theStory;
const [first] = localized;
if (first === undefined) throw new Error('The fixture story is localized in no language.');
const inLanguage = localized.map(({ locale, edition, messages }) => ({
  locale,
  edition,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it is, the tests say
  data: JSON.parse(storyJson({ story, edition, messages, site })) as Data,
}));

describe('the story as JSON', () => {
  it.each(inLanguage)('has every event in “$locale”, with its address and its words', ({ edition, data }) => {
    expect(data.events.map(({ id, title }) => [id, title])).toEqual(
      edition.events.map(({ id, title }) => [id, title]),
    );
    const [event] = data.events;
    expect(event?.['url']).toBe(
      `https://news.example/timeline/${edition.locale}/events/${edition.events[0]?.id}/`,
    );
  });

  it('has dates as they are filed, no more exact and no less, and as readers are localized them', () => {
    const dates = datesOf(story);
    for (const { data, edition } of inLanguage) {
      for (const event of data.events) {
        expect(event['date']).toBe(dates.get(String(event['id'])));
        expect(event['dateInWords']).toMatch(/\S/u);
        expect(event).not.toHaveProperty('span');
      }
      expect(data['language']).toBe(edition.locale);
    }
    expect([...dates.values()]).toEqual(
      expect.arrayContaining([expect.stringMatching(/~$/u), expect.stringMatching(/\?$/u)]),
    );
  });

  it('leads from every claim to its sources and to who makes it', () => {
    for (const { data } of inLanguage) {
      const sources = new Set(data.sources.map(({ id }) => id));
      const cited = data.events.flatMap(({ sources: own, claims }) => [
        ...own,
        ...claims.flatMap((claim) => claim.sources),
      ]);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !sources.has(id))).toEqual([]);
    }
  });

  it('has no field that docs/data.md does not document', () => {
    const guide = readFileSync('docs/data.md', 'utf8');
    const { data } = inLanguage[0] ?? { data: { events: [], sources: [] } };
    const fields = [data, ...data.events, ...data.sources].flatMap((one) => Object.keys(one));
    const missing = [...new Set(fields)].filter((field) => !guide.includes(`\`${field}\``));
    expect(missing, 'Say in docs/data.md what these fields are.').toEqual([]);
    expect(fields.length).toBeGreaterThan(20);
  });
});
