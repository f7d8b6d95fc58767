import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testLocales } from './fixtures/languages.ts';
import { packageOf } from '../src/build/licences.ts';
import { writtenWords } from '../src/build/theStory.ts';
import { licencesFile } from '../src/site/licencesFile.ts';
import { trustedText } from '../src/ui/trusted.ts';
import { theStory } from './fixtures/theStory.ts';
import { chunksFileIn, filesOf, project, sites, type BuiltChunk } from './setup/sites.ts';

const chunksOf = (folder: string) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by our own build
  JSON.parse(readFileSync(chunksFileIn(folder), 'utf8')) as readonly BuiltChunk[];

const chunks = chunksOf(sites.inFolder.folder);

const modulesOf = (some: readonly BuiltChunk[]) => some.flatMap(({ modules }) => modules);

/** The chunks that are fetched before the page can be read, whatever its language. */
function firstChunks(): readonly BuiltChunk[] {
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  return [entry, ...chunks.filter(({ fileName }) => entry.imports.includes(fileName))];
}

/** The site of the story that is published, and its languages. */
const story = filesOf(sites.story);
const locales = globSync('*/story.json', { cwd: story }).map((file) => dirname(file));

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

const gzippedBytes = (names: readonly string[]) =>
  sum(names.map((name) => gzipSync(readFileSync(join(filesOf(sites.inFolder), name))).length));

/** What a host that speaks brotli sends for the files `names` of the published story's site (bytes, headers apart). */
const sentBytes = (names: readonly string[]) =>
  sum(
    names.map((name) => {
      const file = join(story, name);
      // What is tiny already is not compressed.
      return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    }),
  );

/** What `pattern` finds in the scripts of the site, each with the file that has it. */
function foundInScripts(pattern: RegExp): readonly string[] {
  const scripts = globSync(['assets/**/*.js', 'embed.js'], { cwd: filesOf(sites.inFolder) });
  expect(scripts.length).toBeGreaterThan(chunks.length);
  return scripts.flatMap((name) =>
    Array.from(
      readFileSync(join(filesOf(sites.inFolder), name), 'utf8').matchAll(pattern),
      ([found]) => `${found} (${name})`,
    ),
  );
}

describe('a reader’s browser', () => {
  it.each([
    'edtf',
    'nearley',
    'valibot',
    '@citation-js',
    'citeproc',
    'sitemap',
    'lucide-react',
    'src/feeds',
    'src/head',
    'src/build',
    'src/check',
    'src/reading/ChronicleDetails',
    'src/reading/ClaimList',
    'src/reading/EventText',
    'src/model/editionIndex',
    'src/model/textExtent',
    'src/reading/SourceIndex',
    'src/model/editionOf',
    'src/time/edtf',
    'src/stories',
    theStory.folder,
    'locales/',
  ])('never downloads %s, which only the build needs', (name) => {
    // Of what has another name by now, nothing would ever be downloaded.
    expect(globSync([`node_modules/${name}`, `${name}*`])).not.toEqual([]);
    expect(modulesOf(chunks).filter((id) => id.includes(`/${name}`))).toEqual([]);
  });

  it('gets no syntax that browsers just older than ours would not even parse', () => {
    expect(foundInScripts(/\(\?<[!=]/gu)).toEqual([]);
  });

  it('is asked for nothing that the oldest browsers of the baseline do not have', () => {
    // The build turns syntax into older, and leaves what is called. The compiler knows the language of 2023, of the web all.
    const newer =
      /(?:Object|Map)\.groupBy|URL\.(?:canParse|parse)\b|withResolvers|fromAsync|\.isSu(?:b|per)setOf|Promise\.try|AbortSignal\.any\b|\bSegmenter|DurationFormat|checkVisibility|(?:show|hide|toggle)Popover|requestClose|moveBefore|Iterator\.from|RegExp\.escape|isWellFormed|(?:to|from)Base64/gu;
    expect(foundInScripts(newer)).toEqual([]);
    // An element that they do not know is no landmark.
    expect(foundInScripts(/<search\b|jsxs?\)?\([`'"]search[`'"]/gu)).toEqual([]);
    const pages = globSync('**/*.html', { cwd: filesOf(sites.inFolder) });
    const written = pages.map((page) => readFileSync(join(filesOf(sites.inFolder), page), 'utf8'));
    expect(written.filter((html) => html.includes('<search'))).toEqual([]);
    // What its scripts and pages do have is found.
    expect(written.filter((html) => html.includes('role="search"'))).not.toEqual([]);
    expect(foundInScripts(/toSorted/gu)).not.toEqual([]);
  });

  it('asks for no script a second time, which WebKit fetches twice', () => {
    // What Vite writes where a part that comes late is to be asked for with all that it needs.
    expect(foundInScripts(/__vite__mapDeps/gu)).toEqual([]);
    const pages = globSync('{en,ar}/{,events/*/,moments/*/}index.html', { cwd: filesOf(sites.inFolder) });
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const html = readFileSync(join(filesOf(sites.inFolder), page), 'utf8');
      const asked = Array.from(
        html.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/gu),
        ([, address]) => address,
      );
      expect(asked.length, page).toBeGreaterThan(1);
      expect(asked, page).toEqual([...new Set(asked)]);
    }
  });

  it.each(['vis-timeline', 'vis-data', 'src/timeline/picture.ts', 'src/model/staticPicture'])(
    'reads the text before %s arrives',
    (name) => {
      expect(modulesOf(firstChunks()).filter((id) => id.includes(`/${name}`))).toEqual([]);
      expect(modulesOf(chunks).filter((id) => id.includes(`/${name}`))).not.toEqual([]);
    },
  );

  it('goes through the key moments without the live picture, and with little more than the first script', () => {
    const [moments] = chunks.filter(({ fileName }) => fileName.includes('liveMoments-'));
    if (moments === undefined) throw new Error('The build has no way through the key moments.');
    const needed = [moments, ...chunks.filter(({ fileName }) => moments.imports.includes(fileName))];
    expect(
      modulesOf(needed).filter((id) => /vis-timeline|vis-data|src\/timeline\/picture/u.test(id)),
    ).toEqual([]);
    const further = needed.filter((chunk) => !firstChunks().includes(chunk));
    expect(gzippedBytes(further.map(({ fileName }) => fileName))).toBeLessThan(6_500);
  });

  it('downloads no more script before its reader acts than it did', () => {
    // React is 55 kB of it, i18next 17. Whoever needs more says why in the commit, and looks for what could come later or
    // not at all.
    expect(gzippedBytes(firstChunks().map(({ fileName }) => fileName))).toBeLessThan(119_200);
  });

  it.each(locales)(
    'downloads of the published story in %s, headers included, 115 kB beside the page before its reader acts, and 200 kB in all',
    (locale) => {
      const page = readFileSync(join(story, locale, 'index.html'), 'utf8');
      const named = page.match(/assets\/[\w.-]+\.js/gu) ?? [];
      const imported = chunksOf(sites.story.folder).find(({ isEntry }) => isEntry)?.imports ?? [];
      // Of two answers, each some 260 bytes.
      const headers = 520;
      // What is searched, typefaces and other languages come when they are asked for, and are apart.
      const first = [...new Set([...named, ...imported])].filter((name) => !name.includes('/search-'));
      expect(first.length).toBeGreaterThan(1);
      const texts = globSync(`assets/events-${locale}-page-*/*.js`, { cwd: story });
      // The index of the story grows with its events, and no news may break a test. Short titles, which are whole in the
      // picture, are 600 bytes of it.
      const news = 130 * Math.max(0, texts.length - 115);
      expect(sentBytes(first)).toBeLessThan(115_000 - headers + news);

      // The picture, what follows the reading, the dialog of editors and what it needs in a language, the text of an event
      // and of its two neighbours.
      const late = [
        ...globSync('assets/{Timeline,embedDialogChunk,Following,escaped}-*.js', { cwd: story }),
        ...chunksOf(sites.story.folder)
          .filter(({ modules }) => modules.some((id) => id.endsWith(`virtual:story/editor/${locale}`)))
          .map(({ fileName }) => fileName),
      ];
      expect(late).toHaveLength(5);
      const longest = texts.map((text) => sentBytes([text])).toSorted((a, b) => b - a);
      expect(longest.length).toBeGreaterThan(3);
      expect(sentBytes([...first, ...late]) + sum(longest.slice(0, 3))).toBeLessThan(
        200_000 - 4 * headers + news,
      );
    },
  );

  it('has no use for words that pages are not sent, since the build alone writes them', () => {
    const modules = modulesOf(chunks).filter((id) => id.startsWith(join(project, 'src', '/')));
    const scripts = modules.filter((id) => /\.tsx?$/u.test(id)).map((id) => readFileSync(id, 'utf8'));
    const said = scripts.join('\n');
    /** Whether the scripts ask for a word, its area before it or not, its ending after it where `key` has one. */
    const isSaid = (key: string) =>
      new RegExp(`[\`'](?:\\w+:)?${key}${key.endsWith('_') ? '' : "[`']"}`, 'u').test(said);
    expect(Object.values(writtenWords).flat().filter(isSaid)).toEqual([]);
    expect(['disputed_', 'headline', 'openAll', 'storyInShort'].filter((key) => !isSaid(key))).toEqual([]);
  });

  it('downloads the story in one language at a time', () => {
    expect(modulesOf(firstChunks()).filter((id) => id.includes('virtual:story/locale/'))).toEqual([]);
    for (const locale of testLocales) {
      const ending = `virtual:story/locale/${locale}`;
      expect(chunks.filter((chunk) => modulesOf([chunk]).some((id) => id.endsWith(ending)))).toHaveLength(1);
    }
  });

  it('gets a picture that writes no HTML, which our policy for content refuses', () => {
    const [picture] = globSync(join(filesOf(sites.inFolder), 'assets/Timeline-*.js'));
    expect(readFileSync(picture ?? '', 'utf8')).not.toMatch(
      /\.(?:innerHTML|outerHTML) ?=[^=]|insertAdjacentHTML/,
    );
  });

  it('gets texts of events that the policy for content lets into the page', () => {
    const scripts = globSync(join(filesOf(sites.inFolder), 'assets/events-*/*.js'));
    expect(scripts.length).toBeGreaterThan(testLocales.length);
    for (const script of scripts) {
      const [, html = '""'] = /"html":("(?:[^"\\]|\\.)*")/.exec(readFileSync(script, 'utf8')) ?? [];
      const text = String(JSON.parse(html));
      expect(text).toContain('<');
      expect(trustedText(text)).toBe(text);
    }
  });

  it('is told the licence of everything in it that others made, typefaces and icons included', () => {
    const text = readFileSync(join(filesOf(sites.inFolder), licencesFile), 'utf8');
    const packages = modulesOf(chunks).flatMap((id) => packageOf(id) ?? []);
    expect(packages).toContain('vis-timeline');
    for (const name of [...packages, 'lucide-react', '@fontsource-variable/vazirmatn']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: `, 'mu'));
    }
  });

  it('downloads no locale data of moment', () => {
    expect(modulesOf(chunks).filter((id) => /moment\/(dist\/)?locale/.test(id))).toEqual([]);
  });
});
