import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** What a reader downloads, by part: bytes as built, and as a server sends them (brotli, quality 11). */
const built = await build({ logLevel: 'error', build: { write: false } });
const files = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));

const rows = files.map((file) => {
  const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
  // Typefaces are compressed already.
  const sent = file.fileName.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
  return { file: file.fileName, bytes: content.length, sent };
});

console.table(rows.toSorted((a, b) => b.sent - a.sent));

for (const locale of ['ar', 'en']) {
  const other = locale === 'ar' ? 'en' : 'ar';
  const face = locale === 'ar' ? 'vazirmatn' : 'source-serif';
  const isOfLocale = (file: string) =>
    file.endsWith('.woff2')
      ? file.includes(face)
      : !new RegExp(`(^|/)${other}[-/]`).test(file) && file !== 'index.html';
  const sum = (some: typeof rows) => some.reduce((total, { sent }) => total + sent, 0);
  const own = rows.filter(({ file }) => isOfLocale(file));
  const picture = own.filter(({ file }) => file.includes('/Timeline-'));
  console.log(`/${locale}/: ${sum(own) - sum(picture)} bytes to read, ${sum(picture)} more for the picture`);
}
