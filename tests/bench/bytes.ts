import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locale.ts';
import { bytesSent } from './bytesSent.ts';

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
const face = { ar: 'vazirmatn', en: 'source-serif' };
const parts = locales.map((locale) => {
  const page = readFileSync(join('dist', locale, 'index.html'), 'utf8');
  return {
    page: `/${locale}/`,
    'to read': bytesSent(page),
    'in its typeface': sentOf((name) => name.startsWith(face[locale])),
    'to explore': sentOf((name) => name.endsWith('.js') && page.includes(name)),
    'with the live picture': sentOf((name) => name.startsWith('Timeline-')),
  };
});
console.log('\nBytes sent with each page, in the order in which they are wanted');
console.table(parts);
