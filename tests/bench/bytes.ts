import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { bytesSent } from './bytesSent.ts';
import { localized } from './builtStory.ts';

// What a reader of dist/ downloads, by part: bytes as built, and as a host sends them.
const assets = readdirSync(join('dist', 'assets'))
  .filter((name) => !/\.(br|gz)$/.test(name))
  .map((name) => {
    const content = readFileSync(join('dist', 'assets', name));
    // Typefaces are compressed already.
    return {
      name,
      bytes: content.length,
      sent: name.endsWith('.woff2') ? content.length : bytesSent(content),
    };
  });
console.table(assets.toSorted((a, b) => b.sent - a.sent));

const sentOf = (isPart: (name: string) => boolean) =>
  assets.filter(({ name }) => isPart(name)).reduce((sum, { sent }) => sum + sent, 0);
const parts = localized.map(({ locale, edition }) => {
  // As its package calls it; the build adds what is in it to the name.
  const faces = edition.language.typeface.subsets.map(({ file }) => basename(file, extname(file)));
  const page = readFileSync(join('dist', locale, 'index.html'), 'utf8');
  return {
    page: `/${locale}/`,
    'to read': bytesSent(page),
    'in its typeface': sentOf((name) => faces.some((face) => name.startsWith(face))),
    'to explore': sentOf((name) => name.endsWith('.js') && page.includes(name)),
    'with the live picture': sentOf((name) => name.startsWith('Timeline-')),
  };
});
console.log('\nBytes sent with each page, in the order in which they are wanted');
console.table(parts);
