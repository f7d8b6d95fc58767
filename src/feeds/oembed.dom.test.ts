import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { testLocales, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { faultsOfOembed } from '../../tests/fixtures/schemas/validity.ts';
import { site } from '../../tests/fixtures/site.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { dataPathOf } from '../site/formats.ts';
import { oembedJsonOf, oembedXmlOf } from './oembed.ts';

/** What the files of oEmbed say, by name. */
function filesIn(locale: TestLocale, change: Partial<WholeEdition> = {}): ReadonlyMap<string, string> {
  const edition = { ...fixtureEdition(locale), ...change };
  const told = { edition, messages: messagesIn(locale), site };
  const written = { oembedJson: oembedJsonOf(told), oembedXml: oembedXmlOf(told) };
  return new Map(
    (['oembedJson', 'oembedXml'] as const).flatMap((format) =>
      written[format].map(({ page, source }) => [dataPathOf(format, page, locale, ''), source] as const),
    ),
  );
}

function textAt(name: string, files: ReadonlyMap<string, string>): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`There is no file ${name}.`);
  return text;
}

/** The response beside the page at `path`, as a consumer reads it. */
function responseAt(path: string, files: ReadonlyMap<string, string>): object {
  const response: unknown = JSON.parse(textAt(`${path}oembed.json`, files));
  if (typeof response !== 'object' || response === null) throw new Error(`${path} says nothing.`);
  return response;
}

/** What the XML beside the page at `path` says, by the names of its elements. */
function valuesAt(path: string, files: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const xml = new DOMParser().parseFromString(textAt(`${path}oembed.xml`, files), 'application/xml');
  return Object.fromEntries(
    Array.from(xml.documentElement.children, (one) => [one.tagName, one.textContent]),
  );
}

/** The frame that the response beside the page at `path` puts into a page. */
function frameAt(path: string, files: ReadonlyMap<string, string>): Element {
  const html = valuesAt(path, files)['html'] ?? '';
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const [quotation, frame] = body.children;
  if (quotation?.localName !== 'blockquote' || frame?.localName !== 'iframe' || body.childNodes.length !== 2)
    throw new Error(`Not a link and a frame: ${html}`);
  return frame;
}

describe('what a page tells those who show it in theirs', () => {
  it('lies beside the story, every event and every moment, in both formats, and not beside the sources', () => {
    const names = [...filesIn('ar').keys()];
    expect(names).toHaveLength(2 * (1 + 8 + 5));
    expect(names).toEqual(
      expect.arrayContaining([
        'ar/oembed.json',
        'ar/oembed.xml',
        'ar/events/attack/oembed.json',
        'ar/moments/oembed.xml',
        'ar/moments/break/oembed.json',
      ]),
    );
    expect(names.filter((name) => name.includes('sources'))).toEqual([]);
  });

  it('is the story, by whom, how large, and an image of it', () => {
    const response = responseAt('en/', filesIn('en'));
    expect(response).toEqual({
      version: '1.0',
      type: 'rich',
      title: messagesIn('en').story.headline,
      provider_name: 'Two states',
      provider_url: 'https://news.example/timeline/en/',
      cache_age: 86_400,
      html: expect.stringMatching(
        /^<blockquote><a href="https:\/\/news\.example\/timeline\/en\/">[^<]+<\/a><\/blockquote><iframe src="https:\/\/news\.example\/timeline\/en\/embed\/\?size=compact" /u,
      ),
      width: 640,
      height: expect.any(Number),
      thumbnail_url: 'https://news.example/timeline/share/en/story.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is an event in its language, with its own image where it is a headline', () => {
    const files = filesIn('ar');
    expect(responseAt('ar/events/attack/', files)).toMatchObject({
      title: 'هجوم تخريبي يصيب أنظمة الحكومة',
      provider_name: 'دولتان',
      thumbnail_url: 'https://news.example/timeline/share/ar/attack.png',
    });
    expect(responseAt('ar/events/camp/', files)).toMatchObject({
      thumbnail_url: 'https://news.example/timeline/share/ar/story.png',
    });
    expect(frameAt('ar/events/attack/', files).getAttribute('src')).toBe(
      'https://news.example/timeline/ar/embed/?size=compact&event=attack',
    );
  });

  it('is a frame of moments for the address of a moment, opened there, and as high as all of them', () => {
    const files = filesIn('en');
    expect(responseAt('en/moments/', files)).toMatchObject({ width: 640, height: 520 });
    expect(frameAt('en/moments/', files).getAttribute('src')).toBe(
      'https://news.example/timeline/en/embed/?size=moments',
    );
    expect(frameAt('en/moments/break/', files).getAttribute('src')).toBe(
      'https://news.example/timeline/en/embed/?size=moments&event=break',
    );
  });

  it.each(testLocales)('is the same in XML, as oEmbed has it (%s)', async (locale) => {
    const files = filesIn(locale);
    for (const path of [`${locale}/`, `${locale}/events/attack/`, `${locale}/events/camp/`]) {
      const xml = textAt(`${path}oembed.xml`, files);
      expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/u);
      expect(await faultsOfOembed(xml), path).toEqual([]);
      const response = Object.entries(responseAt(path, files));
      expect(Object.entries(valuesAt(path, files))).toEqual(
        response.map(([name, value]) => [name, String(value)]),
      );
    }
  });

  it.each([
    { fault: 'no frame', broken: (xml: string) => xml.replace(/<html>.*<\/html>/u, '') },
    { fault: 'a frame that is not escaped', broken: (xml: string) => xml.replace('&lt;iframe', '<iframe') },
    { fault: 'a width that is no number', broken: (xml: string) => xml.replace('<width>640', '<width>100%') },
    {
      fault: 'an image without its size',
      broken: (xml: string) => xml.replace(/<thumbnail_width>\d+<.*?>/u, ''),
    },
    { fault: 'another version', broken: (xml: string) => xml.replace('>1.0<', '>1<') },
    {
      fault: 'a parameter that oEmbed does not have',
      broken: (xml: string) => xml.replaceAll('title>', 'name>'),
    },
  ])('would be refused with $fault', async ({ broken }) => {
    const xml = textAt('en/oembed.xml', filesIn('en'));
    expect(broken(xml)).not.toBe(xml);
    expect(await faultsOfOembed(broken(xml))).not.toEqual([]);
  });

  it('names the frame in its language, and says its height in the frame as beside it', () => {
    const files = filesIn('ar');
    const frame = frameAt('ar/events/break/', files);
    expect(frame.getAttribute('title')).toBe('أرفانيا تقطع العلاقات – دولتان');
    expect(frame.getAttribute('lang')).toBe('ar');
    expect(frame.getAttribute('height')).toBe(valuesAt('ar/events/break/', files)['height']);
  });

  it('keeps a text with markup in it a text, in the frame’s title too', () => {
    const [first] = fixtureEdition('en').events;
    if (first === undefined) throw new Error('The edition is empty.');
    const hostile = '"><script>alert(1)</script> & ]]>';
    const files = filesIn('en', { events: [{ ...first, title: hostile }] });
    expect(valuesAt('en/events/first-ties/', files)['title']).toBe(hostile);
    expect(frameAt('en/events/first-ties/', files).getAttribute('title')).toContain(hostile);
  });
});
