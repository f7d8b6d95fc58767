import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site } from '../../tests/fixtures/site.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { SitePage } from '../site/sitePages.ts';
import { headOf } from './head.ts';

const { story } = messagesIn('en');
const event = (id: string): SitePage => ({ kind: 'event', event: id });

function headIn(locale: TestLocale, page: SitePage, change: Partial<WholeEdition> = {}) {
  const html = headOf(page, { ...fixtureEdition(locale), ...change }, messagesIn(locale), site);
  const head = new DOMParser().parseFromString(html, 'text/html');
  const metas = (name: string) =>
    Array.from(head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`), (meta) =>
      meta.getAttribute('content'),
    );
  return {
    title: head.title,
    metas,
    meta: (name: string) => metas(name)[0] ?? null,
    links: (selector: string) =>
      Array.from(head.querySelectorAll(`link${selector}`), (link) => link.getAttribute('href')),
  };
}

describe('the head of a page', () => {
  it('is titled as the page titles itself', () => {
    expect(headIn('en', { kind: 'story' }).title).toBe(story.title);
    expect(headIn('en', event('break')).title).toBe('Arvania severs ties – Two states');
    expect(headIn('ar', event('break')).title).toBe('أرفانيا تقطع العلاقات – دولتان');
  });

  it('of a moment has a title of its own, and leads to the page of its event', () => {
    const { title, links, meta } = headIn('en', { kind: 'moment', event: 'break' });
    expect(title).toBe('Arvania severs ties (2 of 4) – Two states');
    expect(links('[rel="canonical"]')).toEqual(['https://news.example/timeline/en/events/break/']);
    expect(links('[hreflang="ar"]')).toEqual(['https://news.example/timeline/ar/events/break/']);
    expect(meta('og:url')).toBe('https://news.example/timeline/en/events/break/');
    expect(meta('og:title')).toBe('Arvania severs ties');
    expect(links('[rel="cite-as"]')).toEqual([]);
    expect(headIn('ar', { kind: 'moment', event: null }).title).toBe('أبرز المحطات – دولتان');
  });

  it.each([
    { id: 'shutdown', date: '17 July 2022', arabic: '17 يوليو 2022', persian: '۲۶ تیر ۱۴۰۱' },
    { id: 'intrusion', date: 'May 2021', arabic: 'مايو 2021', persian: 'اردیبهشت – خرداد ۱۴۰۰' },
    { id: 'camp', date: 'About 2018', arabic: 'نحو عام 2018', persian: 'حدود ۱۳۹۶–۱۳۹۷' },
  ])('describes $id by its date, as exact as its source, and what happened', ({ id, date, ...others }) => {
    const { arabic, persian } = others;
    expect(headIn('en', event(id)).meta('description')).toBe(`${date}: What happened, in one sentence.`);
    expect(headIn('ar', event(id)).meta('description')).toBe(`${arabic}: خلاصة الحدث في جملة واحدة.`);
    expect(headIn('fa', event(id)).meta('description')).toBe(`${persian}: خلاصه رویداد در یک جمله.`);
  });

  it('has the digits of the language in all that it says', () => {
    const [, , , attack] = fixtureEdition('fa').events;
    if (attack === undefined) throw new Error('The fixture has lost its attack.');
    const told = { title: 'نفوذ به AA22 پس از 24 ساعت', summary: '12,400 نفر در 24 تیر.' };
    const { title, meta, metas } = headIn('fa', event('attack'), { events: [{ ...attack, ...told }] });
    expect(title).toBe('نفوذ به AA22 پس از ۲۴ ساعت – دو کشور');
    expect(metas('og:title')).toEqual(['نفوذ به AA22 پس از ۲۴ ساعت']);
    expect(meta('description')).toMatch(/^۲۴ تیر ۱۴۰۱: ۱۲٬۴۰۰ نفر در ۲۴ تیر\./u);
  });

  it('never describes an accusation without the denial, however much of the rest is cut', () => {
    expect(headIn('en', event('attack')).meta('description')).toBe(
      '15 July 2022: What happened, in one sentence. Claims disputed by Kerenia.',
    );
    const [, , , attack] = fixtureEdition('ar').events;
    if (attack === undefined) throw new Error('The fixture has lost its attack.');
    const events = [{ ...attack, summary: 'كلمة '.repeat(100) }];
    const description = headIn('ar', event('attack'), { events }).meta('description') ?? '';
    expect(description).toMatch(/كلمة… رواية تنفيها كيرينيا\.$/u);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('describes the story by the beginning of its standfirst', () => {
    const description = headIn('en', { kind: 'story' }).meta('description') ?? '';
    expect(story.standfirst.startsWith(description)).toBe(true);
    expect(description).toMatch(/\.$/);
  });

  it('names its address, those in other languages, and where readers of none are led', () => {
    const { links } = headIn('ar', { kind: 'story' });
    expect(links('[rel=canonical]')).toEqual(['https://news.example/timeline/ar/']);
    expect(links('[rel=cite-as]')).toEqual(['https://news.example/timeline/ar/']);
    expect(links('[hreflang=ar]')).toEqual(['https://news.example/timeline/ar/']);
    expect(links('[hreflang=en]')).toEqual(['https://news.example/timeline/en/']);
    expect(links('[hreflang=fa]')).toEqual(['https://news.example/timeline/fa/']);
    expect(links('[hreflang=x-default]')).toEqual(['https://news.example/timeline/']);
    expect(headIn('ar', event('camp')).links('[hreflang=x-default]')).toEqual([
      'https://news.example/timeline/en/events/camp/',
    ]);
  });

  it('leads to the feed of its language, and to how the page is cited', () => {
    const { links } = headIn('ar', event('camp'));
    expect(links('[type="application/atom+xml"]')).toEqual(['/timeline/ar/feed.xml']);
    expect(links('[type="application/x-bibtex"]')).toEqual(['/timeline/ar/events/camp/citation.bib']);
    expect(links('[type="application/vnd.citationstyles.csl+json"]')).toEqual([
      '/timeline/ar/events/camp/citation.csl.json',
    ]);
    expect(headIn('en', { kind: 'sources' }).links('[rel=describedby]')).toEqual([]);
  });

  it('leads those who show the page in theirs to how, in both formats; the sources are shown nowhere else', () => {
    const shown = '[rel=alternate][type$="+oembed"]';
    expect(headIn('ar', event('camp')).links(shown)).toEqual([
      'https://news.example/timeline/ar/events/camp/oembed.json',
      'https://news.example/timeline/ar/events/camp/oembed.xml',
    ]);
    expect(headIn('ar', { kind: 'story' }).links(shown)).toEqual([
      'https://news.example/timeline/ar/oembed.json',
      'https://news.example/timeline/ar/oembed.xml',
    ]);
    expect(headIn('ar', { kind: 'sources' }).links(shown)).toEqual([]);
  });
});

describe('a page that is shared', () => {
  it('shows the image of its event where that is a headline, else that of the story, and says what is on it', () => {
    const headline = headIn('en', event('attack'));
    expect(headline.meta('og:image')).toBe('https://news.example/timeline/share/en/attack.png');
    expect(headline.meta('og:image:alt')).toBe(
      'Destructive attack hits government systems. Friday 15 July 2022. Claims disputed by Kerenia.',
    );
    const detail = headIn('en', event('camp'));
    expect(detail.meta('og:image')).toBe('https://news.example/timeline/share/en/story.png');
    expect(detail.meta('og:image:alt')).toContain('from 1991 to 2022');
  });

  it('speaks its language and tells of the others', () => {
    const { meta, metas } = headIn('ar', event('break'));
    expect(meta('og:locale')).toBe('ar_AR');
    expect(metas('og:locale:alternate')).toEqual(['en_GB', 'fa_IR']);
    expect(meta('og:title')).toBe('أرفانيا تقطع العلاقات');
    expect(meta('og:site_name')).toBe('دولتان');
    expect(meta('twitter:card')).toBe('summary_large_image');
  });

  it('is dated by the story, or by the event that it is about', () => {
    const { meta } = headIn('en', { kind: 'story' }, { published: '2026-01-02', updated: '2026-03-04' });
    expect(meta('article:published_time')).toBe('2026-01-02');
    expect(meta('article:modified_time')).toBe('2026-03-04');
    const [first] = fixtureEdition('en').events;
    if (first === undefined) throw new Error('The fixture has no events.');
    const events = [{ ...first, published: '2026-01-05', updated: '2026-02-03' }];
    const changed = headIn('en', event(first.id), { published: '2026-01-02', events });
    expect(changed.meta('article:published_time')).toBe('2026-01-05');
    expect(changed.meta('article:modified_time')).toBe('2026-02-03');
  });
});

it('an event that the edition does not have gets no page', () => {
  expect(() => headIn('en', event('gone'))).toThrow(/no event "gone"/);
});
