import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { Edition } from './edition.ts';
import { finderOf, fold } from './search.ts';

/** The fixture with one text put into the summary of `id`. */
function withSummary(locale: 'ar' | 'en', id: string, summary: string): Edition {
  const edition = fixtureEdition(locale);
  return {
    ...edition,
    events: edition.events.map((event) => (event.id === id ? { ...event, summary } : event)),
  };
}

function found(edition: Edition, query: string): readonly string[] {
  return edition.events.filter(finderOf(edition, query)).map(({ id }) => id);
}

describe('what is typed and what is printed', () => {
  it.each([
    ['Xhaçka', 'xhacka'],
    ['أحمد إلى آخر', 'احمد الي اخر'],
    ['المدرسة', 'المدرسه'],
    ['مؤتمر هيئة', 'موتمر هييه'],
    ['مُحَمَّد', 'محمد'],
    ['طهــران', 'طهران'],
    ['٢٠٢٢ ۲۰۲۲', '2022 2022'],
    ['ایران کرد', 'ايران كرد'],
    ['\u200fإيران\u200e', 'ايران'],
    ['\ufefb', 'لا'],
  ])('%s is compared as %s', (printed, compared) => {
    expect(fold(printed)).toBe(compared);
  });
});

describe('in English', () => {
  it('finds a word by its beginning, whatever its case', () => {
    expect(found(fixtureEdition('en'), 'DESTRUC')).toEqual(['attack']);
  });

  it('does not find a word by its middle or end', () => {
    expect(found(fixtureEdition('en'), 'structive')).toEqual([]);
  });

  it('wants every word, in any order', () => {
    const edition = fixtureEdition('en');
    expect(found(edition, 'ties albania')).toContain('break');
    expect(found(edition, 'ties albania offline')).toEqual([]);
  });

  it('finds names with accents typed without them, and the other way round', () => {
    const edition = withSummary('en', 'break', 'Foreign minister Olta Xhaçka signed.');
    expect(found(edition, 'xhacka')).toEqual(['break']);
    expect(found(withSummary('en', 'break', 'Olta Xhacka signed.'), 'Xhaçka')).toEqual(['break']);
  });

  it('looks into claims, notes, names of actors and publishers', () => {
    const edition = fixtureEdition('en');
    expect(found(edition, 'nothing to do')).toEqual(['attack', 'break', 'denial', 'visit']);
    expect(found(edition, 'differ hour')).toEqual(['attack', 'break', 'denial', 'visit']);
    expect(found(edition, 'Mojahedin')).toEqual(['camp']);
    expect(found(edition, 'mek')).toEqual(['camp']);
    expect(found(edition, 'associated press')).toHaveLength(edition.events.length);
    expect(found(edition, 'example times')).toHaveLength(edition.events.length);
  });

  it('a query of blanks and signs finds all', () => {
    const edition = fixtureEdition('en');
    expect(found(edition, '  — ')).toHaveLength(edition.events.length);
  });
});

describe('in Arabic', () => {
  it('finds a name with or without its hamza', () => {
    const edition = fixtureEdition('ar');
    expect(found(edition, 'إسرائيل')).toEqual(found(edition, 'اسرائيل'));
    expect(found(edition, 'اسرائيل')).toEqual(['first-ties', 'visit']);
  });

  it('finds a word under its article and particles', () => {
    const edition = withSummary('ar', 'camp', 'قالت المنظمة إن للهجمات والاختراقات صلة بطهران وإيران.');
    expect(found(edition, 'هجمات')).toEqual(['camp']);
    expect(found(edition, 'اختراق')).toEqual(['camp']);
    expect(found(edition, 'ايران')).toContain('camp');
  });

  it('finds the bare word when the article is typed', () => {
    expect(found(fixtureEdition('ar'), 'الهجوم التخريبي')).toEqual(['attack']);
  });

  it('does not take the first letter of a word for a particle', () => {
    const edition = withSummary('ar', 'camp', 'أعلنت وزارة الخارجية ذلك.');
    expect(found(edition, 'زار')).not.toContain('camp');
  });

  it('finds figures typed in either digits', () => {
    const edition = withSummary('ar', 'camp', 'نحو 3000 عضو');
    expect(found(edition, '٣٠٠٠')).toEqual(['camp']);
  });
});
