import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, testLocales, type TestLocale } from '../../tests/fixtures/languages.ts';
import { searcherIn } from '../../tests/fixtures/searcher.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { fold } from './fold.ts';

/** The fixture with one text put into the summary of `id`. */
function withSummary(locale: TestLocale, id: string, summary: string): WholeEdition {
  const edition = fixtureEdition(locale);
  return {
    ...edition,
    events: edition.events.map((event) => (event.id === id ? { ...event, summary } : event)),
  };
}

function found(edition: WholeEdition, query: string): readonly string[] {
  return edition.events.filter(searcherIn([edition])(query, edition).isFound).map(({ id }) => id);
}

/** `text` as search compares it in `locale`. */
const folded = (text: string, locale: TestLocale) =>
  fold(text, languages[locale].language.search.sameLetters);

describe('what is typed and what is printed', () => {
  it.each([
    ['Brançka', 'brancka'],
    ['Łódźki', 'lodzki'],
    ['Søren Đerić', 'soren deric'],
    ['٢٠٢٢ ۲۰۲۲', '2022 2022'],
  ])('%s is compared as %s in every language', (printed, compared) => {
    for (const locale of ['en', 'ar', 'fa'] as const) expect(folded(printed, locale)).toBe(compared);
  });

  it.each([
    ['أحمد إلى آخر', 'احمد الي اخر'],
    ['المدرسة', 'المدرسه'],
    ['مؤتمر هيئة', 'موتمر هييه'],
    ['مُحَمَّد', 'محمد'],
    ['كيــرينيا', 'كيرينيا'],
    ['ایستوویا کرد', 'ايستوويا كرد'],
    ['\u200fإستوفيا\u200e', 'استوفيا'],
    ['\ufefb', 'لا'],
    ['\u06BEجوم \u06C1جوم', 'هجوم هجوم'],
  ])('%s is compared as %s in Arabic', (printed, compared) => {
    expect(folded(printed, 'ar')).toBe(compared);
  });

  it.each([
    ['کرنیا', 'كرنيا'],
    ['می‌شود', 'ميشود'],
    ['خانۀ من', 'خانه من'],
    ['همهٔ آنها', 'همه انها'],
    ['علي‌رضا', 'عليرضا'],
    ['مسئول', 'مسيول'],
  ])('%s is compared as %s in Persian', (printed, compared) => {
    expect(folded(printed, 'fa')).toBe(compared);
  });
});

describe('in English', () => {
  it('finds a word by its beginning, whatever its case', () => {
    expect(found(fixtureEdition('en'), 'DESTRUC')).toEqual(['attack']);
  });

  it('does not find a word by its middle or end', () => {
    expect(found(fixtureEdition('en'), 'ructive')).toEqual([]);
  });

  it('wants every word, in any order', () => {
    const edition = fixtureEdition('en');
    expect(found(edition, 'ties arvania')).toContain('break');
    expect(found(edition, 'ties arvania offline')).toEqual([]);
  });

  it('finds names with accents typed without them, and the other way round', () => {
    const edition = withSummary('en', 'break', 'Foreign minister Olta Brançka signed.');
    expect(found(edition, 'brancka')).toEqual(['break']);
    expect(found(withSummary('en', 'break', 'Olta Brancka signed.'), 'Brançka')).toEqual(['break']);
  });

  it('looks into claims, notes, names of actors and publishers', () => {
    const edition = fixtureEdition('en');
    expect(found(edition, 'nothing to do')).toEqual(['attack', 'break', 'denial', 'visit']);
    expect(found(edition, 'differ hour')).toEqual(['attack', 'break', 'denial', 'visit']);
    expect(found(edition, 'Exiles')).toEqual(['camp']);
    expect(found(edition, 'league')).toEqual(['camp']);
    expect(found(edition, 'kestrel press')).toHaveLength(edition.events.length);
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
    expect(found(edition, 'إستوفيا')).toEqual(found(edition, 'استوفيا'));
    expect(found(edition, 'استوفيا')).toEqual(['first-ties', 'visit']);
  });

  it('finds a word under its article and particles', () => {
    const edition = withSummary('ar', 'camp', 'قالت المنظمة إن للهجمات والاختراقات صلة بإستوفيا وكيرينيا.');
    expect(found(edition, 'هجمات')).toEqual(['camp']);
    expect(found(edition, 'اختراق')).toEqual(['camp']);
    expect(found(edition, 'استوفيا')).toContain('camp');
  });

  it.each(['وكيرينيا', 'لكيرينيا', 'وبكيرينيا'])('finds a name that begins like a particle in %s', (word) => {
    expect(found(withSummary('ar', 'camp', `${word} وحدها`), 'كيرينيا')).toContain('camp');
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

describe('in Persian', () => {
  it.each([
    ['كرنيا', 'کرنیا'],
    ['خانه', 'خانۀ'],
    ['۳۰۰۰', '3000'],
    ['3000', '۳۰۰۰'],
    ['می شود', 'می‌شود'],
    ['میشود', 'می‌شود'],
    ['گاه شمار', 'گاه‌شمار'],
    ['گاهشمار', 'گاه‌شمار'],
    ['شود', 'می‌شود'],
    ['گوید', 'نمی‌گوید'],
    ['ویژه', 'به‌ویژه'],
  ])('what is typed as %s finds %s', (typed, printed) => {
    expect(found(withSummary('fa', 'camp', printed), typed)).toContain('camp');
  });

  it.each([
    ['رویدادها', 'رویداد'],
    ['رویدادهای', 'رویداد'],
    ['حمله‌ای', 'حمله'],
    ['دنیای', 'دنیا'],
    ['می‌شود', 'شود'],
  ])('what is written onto a word may be typed with it: %s finds %s', (typed, printed) => {
    expect(found(withSummary('fa', 'camp', printed), typed)).toContain('camp');
  });

  it.each([
    ['تنها', 'تن'],
    ['آنها', 'آن'],
    ['سوی', 'سو'],
    ['سازمان', 'ساز'],
    ['نورویلی', 'نورویل'],
  ])(
    'what only looks like an ending is left where %s is a word of the story: it does not find %s',
    (typed, printed) => {
      const edition = withSummary('fa', 'camp', printed);
      const events = edition.events.map((event) =>
        event.id === 'break' ? { ...event, summary: typed } : event,
      );
      const ids = found({ ...edition, events }, typed);
      expect(ids).toContain('break');
      expect(ids).not.toContain('camp');
    },
  );

  it('takes به off only where the rest is a word of the story', () => {
    const known = withSummary('fa', 'camp', 'بهروز و روز');
    expect(found(known, 'روز')).toEqual(['camp']);
    expect(found(withSummary('fa', 'camp', 'بهروز'), 'روز')).toEqual([]);
  });
});

describe('in the other languages of the story', () => {
  const all = testLocales.map((locale) => fixtureEdition(locale));
  const search = searcherIn(all);
  const ids = (locale: TestLocale, query: string) => {
    const edition = fixtureEdition(locale);
    return edition.events.filter(search(query, edition).isFound).map(({ id }) => id);
  };

  it.each([
    ['ar', 'Exiles'],
    ['fa', 'Exiles'],
    ['en', 'Exiles'],
  ] as const)('a name is found on the page in %s as well: %s', (locale, query) => {
    expect(ids(locale, query)).toEqual(['camp']);
  });

  it('words of two languages may stand side by side', () => {
    expect(ids('en', 'Exiles كيرينيا')).toEqual(ids('ar', 'Exiles كيرينيا'));
    expect(ids('en', 'Dorn إستوفيا')).toEqual(['visit']);
  });
});

describe('what answers best comes first', () => {
  const edition = withSummary('en', 'camp', 'A visit to the camp was planned.');
  const best = (query: string) => {
    const answer = searcherIn([edition])(query, edition);
    return answer
      .rowsOf(edition.events.filter(answer.isFound), true)
      .flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
  };

  it('the title before the summary, however the events are ordered', () => {
    expect(best('Dorn')).toEqual(['visit']);
    expect(best('visit')[0]).toBe('visit');
    expect(best('visit')).toContain('camp');
  });

  it('of equals the weightiest', () => {
    const first = edition.events.find(({ id }) => id === best('example times')[0]);
    expect(first?.importance).toBe(1);
  });
});

describe('typing errors', () => {
  it.each([
    ['two letters that changed places', 'destrcutive'],
    ['a letter too few', 'destrutive'],
    ['a letter too many', 'destructtive'],
    ['a wrong letter', 'destroctive'],
    ['half a word whose letters changed places', 'detsruc'],
  ])('are forgiven: %s', (_, query) => {
    expect(found(fixtureEdition('en'), query)).toEqual(['attack']);
  });

  it('are none where a word begins as it was typed', () => {
    const edition = withSummary('en', 'camp', 'Sails and sales.');
    expect(found(edition, 'sales')).toEqual(['camp']);
    expect(found(withSummary('en', 'camp', 'Sails.'), 'sale')).toEqual([]);
  });

  it('are not looked for in short words and in numbers', () => {
    const edition = withSummary('en', 'camp', 'Zax 98765');
    expect(found(edition, 'zex')).toEqual([]);
    expect(found(edition, '98755')).toEqual([]);
  });
});

describe('a date', () => {
  const edition = fixtureEdition('en');
  const search = searcherIn([edition]);

  it('finds what happened then, and says when that is', () => {
    const answer = search('7 September 2022', edition);
    expect(answer.rowsOf([], false)).toMatchObject([{ kind: 'date' }]);
    expect(edition.events.filter(answer.isFound).map(({ id }) => id)).toContain('break');
    expect(edition.events.filter(answer.isFound).length).toBeLessThan(edition.events.length);
  });

  it('on which nothing happened is looked for as words', () => {
    const told = withSummary('en', 'camp', 'It was on 3 March 2022.');
    const answer = searcherIn([told])('3 March 2022', told);
    expect(answer.rowsOf([], false)).toMatchObject([{ kind: 'date' }]);
    expect(told.events.filter(answer.isFound).map(({ id }) => id)).toEqual(['camp']);
  });
});

describe('an event that another language alone finds', () => {
  const [english, arabic] = [fixtureEdition('en'), fixtureEdition('ar')];
  const foreignIn = (query: string) => {
    const search = searcherIn([english, arabic])(query, english);
    return english.events.filter(search.isFound).map((event) => search.foreignIn(event));
  };

  it('says which, and what was typed', () => {
    expect(foreignIn(' دورن\u200f')).toEqual([{ language: 'العربية', words: 'دورن' }]);
  });

  it('says nothing where the reader’s own has one of the words, or where a date or all is asked for', () => {
    expect(foreignIn('Dorn')).toEqual([null]);
    expect(foreignIn('دورن Istovia')).toEqual([null]);
    expect(foreignIn('7 September 2022')).toEqual([null, null]);
    expect(foreignIn('—')).toEqual(english.events.map(() => null));
  });
});
