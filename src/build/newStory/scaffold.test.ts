import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { format } from 'oxfmt';
import { mistakesIn } from '../../check/check.ts';
import { loadStory } from '../theStory.ts';
import { Refusal, scaffold } from './scaffold.ts';

const root = process.cwd();
const now = Date.UTC(2026, 10, 28, 12);

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stories-'));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

it.each([[['en']], [['ar']], [['fa']], [['ar', 'en']], [['en', 'ar', 'fa']]])(
  'a story in %j is in order, and told in nothing else',
  async (tags) => {
    const folder = await scaffold({ target: join(home, 'my-bridge'), languages: tags, root, now });
    const { story, languages } = await loadStory(folder, root);
    expect(mistakesIn(story, languages, { folder, now })).toEqual([]);
    expect(story.id).toBe('my-bridge');
    expect(story.languages).toEqual(tags);
    const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
    expect(events).toHaveLength(3);
    expect(events.map(({ title }) => Object.keys(title))).toEqual([tags, tags, tags]);
  },
);

it('its events are of the months before', async () => {
  const folder = await scaffold({ target: join(home, 'my-bridge'), languages: ['en'], root, now });
  const { story } = await loadStory(folder, root);
  const events = Object.values(story.events).flatMap((filed) => Object.values(filed));
  expect(events.map(({ date }) => date)).toEqual(['2026-08-20', '2026-10-19', '2026-11-23']);
  expect(story.published).toBe('2026-11-28');
});

it('its code is typed and laid out as all code is', { timeout: 120_000 }, async () => {
  const folder = join(home, 'my-bridge');
  await scaffold({ target: folder, languages: ['en', 'ar'], root, now });
  for (const path of filesIn(folder)) {
    const source = readFileSync(join(folder, path), 'utf8');
    const style = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8'));
    expect((await format(path, source, style)).code).toBe(source);
  }
  const project = join(home, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      include: ['my-bridge'],
    }),
  );
  const complaintsOf = () => {
    try {
      return execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
        encoding: 'utf8',
      });
    } catch (error) {
      return String(Reflect.get(Object(error), 'stdout'));
    }
  };
  expect(complaintsOf()).toBe('');
  const events = join(folder, 'events', 'plan.ts');
  writeFileSync(events, readFileSync(events, 'utf8').replace("by: 'residents'", "by: 'residence'"));
  expect(complaintsOf()).toContain(`'"residence"' is not assignable`);
});

it.each([
  { target: 'Bad_Id', languages: ['en'], says: '“Bad_Id” cannot be part of an address' },
  { target: 'taken', languages: ['en'], says: 'taken is there already' },
  { target: 'no-such-folder/story', languages: ['en'], says: 'There is no folder' },
  { target: 'story', languages: ['en', 'tlh'], says: 'There is no language “tlh”. There are: ' },
  { target: 'story', languages: [], says: 'A story is told in one language at least' },
])('“$target” in $languages is refused, and nothing is written', async ({ target, languages, says }) => {
  mkdirSync(join(home, 'taken'));
  const refused = scaffold({ target: join(home, target), languages, root, now });
  await expect(refused).rejects.toThrow(Refusal);
  await expect(refused).rejects.toThrow(says);
  expect(readdirSync(home)).toEqual(['taken']);
  expect(readdirSync(join(home, 'taken'))).toEqual([]);
});

it('the name of a story that there is is refused', async () => {
  const [taken = ''] = readdirSync(join(root, 'src', 'stories'));
  const refused = scaffold({ target: taken, languages: ['en'], root, now });
  await expect(refused).rejects.toThrow(`${join('src', 'stories', taken)} is there already`);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
}
