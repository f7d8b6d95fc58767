import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { formatsOf } from '../i18n/formats.ts';
import { i18nextOf } from '../i18n/i18next.ts';
import type { Digits } from '../i18n/language.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { Mark } from '../model/layout.ts';
import { markWordsOf } from './markWords.ts';

function wordsIn(locale: TestLocale, digits: Digits | null = null) {
  const i18n = i18nextOf(locale, messagesIn(locale));
  const formats = formatsOf(languages[locale].language, i18n, digits);
  return markWordsOf(fixtureEdition(locale), formats, i18n.getFixedT(locale, ['timeline', 'reading']));
}

/** The mark of `events`, whether they would fall together or not. */
function markWith(...events: readonly [EditionEvent, ...EditionEvent[]]): Mark {
  const [mark] = layoutWith([events[0]]).marks;
  if (mark === undefined) throw new Error('One event should be one mark.');
  return { ...mark, events };
}

const cluster = markWith(
  onDay(0, { importance: 3, title: 'A detail of 2022' }),
  onDay(1, { importance: 1, title: 'الهجوم رقم 1500 عبر KR22-264A' }),
  onDay(2, { importance: 2, title: 'More' }),
);

describe('the name of a mark', () => {
  it('says date, title, kind, lane and place in time', () => {
    const mark = markWith(onDay(14, { title: 'Systems are hit', kind: 'cyberattack' }));
    expect(wordsIn('en').name(mark, mark.events)).toBe(
      '15 July 2022: Systems are hit (Cyberattack, Arvania), 1 of 1',
    );
    const announced = markWith(onDay(14, { title: 'A visit', kind: 'visit', announcedOnly: true }));
    expect(wordsIn('en').name(announced, announced.events)).toBe(
      '15 July 2022: A visit (Visit, Arvania, announced in advance), 1 of 1',
    );
  });

  it('has its place among the events that filters leave, in each language', () => {
    const mark = markWith(onDay(14));
    const three = [onDay(0), ...mark.events, onDay(20)];
    expect(wordsIn('en').name(mark, three)).toMatch(/, 2 of 3$/);
    expect(wordsIn('ar').name(mark, three)).toMatch(/، الحدث 2 من 3$/);
    expect(wordsIn('fa').name(mark, three)).toMatch(/، رویداد ۲ از ۳$/);
  });

  it('leaves to the tip by whom claims are disputed, where the mark is of one event', () => {
    const words = wordsIn('en');
    const disputed = onDay(0, { disputedBy: ['kerenia', 'attackers'] });
    expect(words.dispute(markWith(disputed))).toBe('Claims disputed by Kerenia and Attackers');
    expect(words.dispute(markWith(onDay(0)))).toBe('');
    expect(words.dispute(markWith(disputed, onDay(1)))).toBe('');
  });

  it('says the short title where the label does, so that both are the same words', () => {
    const mark = markWith(
      onDay(14, { title: 'Systems of the government are hit', short: 'Systems are hit' }),
    );
    const words = wordsIn('en');
    expect(words.name(mark, mark.events)).toBe('15 July 2022: Systems are hit (Statement, Arvania), 1 of 1');
    expect(words.runs(mark.events[0])).toEqual([{ text: 'Systems are hit', latin: false }]);
    expect(words.title(mark.events[0])).toBe('Systems of the government are hit');
  });

  it('of a cluster says how many events, when, and the title that is shown on it', () => {
    expect(wordsIn('en').name(cluster, cluster.events)).toBe(
      '3 events, 1–3 July 2022, from 1 of 3, among them: الهجوم رقم 1500 عبر KR22-264A (Statement, Arvania)',
    );
    expect(wordsIn('ar').name(cluster, cluster.events)).toMatch(
      /^3 أحداث، 1–3 يوليو 2022، بدءا من الحدث 1 من 3، منها: الهجوم رقم 1500/,
    );
  });

  it('says that claims are disputed, and of a cluster how often', () => {
    const disputed = { title: 'Systems are hit', disputedBy: ['iran'] };
    expect(wordsIn('en').name(markWith(onDay(14, disputed)), [])).toMatch(/, claims disputed$/);
    const both = markWith(onDay(0, disputed), onDay(0), onDay(1, disputed));
    expect(wordsIn('en').name(both, both.events)).toMatch(
      /among them: Systems are hit \(.*\); 2 with disputed claims$/,
    );
    expect(wordsIn('ar').name(both, both.events)).toMatch(/؛ وفي المجموعة حدثان روايتهما محل خلاف$/);
    expect(wordsIn('fa').name(both, both.events)).toMatch(/؛ ۲ رویداد مورد اختلاف$/);
  });

  it('of a cluster of two says so as Arabic does', () => {
    const two = markWith(onDay(0, { importance: 1, title: 'العنوان' }), onDay(0));
    expect(wordsIn('ar').name(two, two.events)).toMatch(/^حدثان، 1 يوليو 2022، .*، أحدهما: العنوان \(/);
  });
});

describe('with Arabic-Indic digits', () => {
  const words = wordsIn('ar', 'arab');

  it('titles have them as dates do, and Latin names keep theirs', () => {
    const mark = markWith(onDay(14, { title: 'مجموعة 4100 تنشر 3 وثائق عبر KR22-264A' }));
    expect(words.title(mark.events[0])).toBe('مجموعة ٤١٠٠ تنشر ٣ وثائق عبر KR22-264A');
    expect(words.name(mark, mark.events)).toContain('١٥ يوليو ٢٠٢٢: مجموعة ٤١٠٠ تنشر ٣ وثائق عبر KR22-264A');
  });

  it('so has everything that is said of a cluster', () => {
    expect(words.name(cluster, cluster.events)).toContain(
      '٣ أحداث، ١–٣ يوليو ٢٠٢٢، بدءا من الحدث ١ من ٣، منها: الهجوم رقم ١٥٠٠ عبر KR22-264A',
    );
    expect(words.count(cluster)).toBe('٣');
    expect(words.more(12)).toContain('١٢');
  });

  it('the names of lanes have them', () => {
    expect(words.laneName({ name: 'مجموعة 6+2' })).toBe('مجموعة ٦+٢');
  });
});

it('in Persian a mark is named in its calendar and digits', () => {
  const words = wordsIn('fa');
  const mark = markWith(onDay(14, { title: 'سامانه‌ها', kind: 'cyberattack' }));
  expect(words.name(mark, [onDay(0), ...mark.events])).toMatch(
    /^۲۴ تیر ۱۴۰۱: سامانه‌ها \(حمله سایبری، .*\)، رویداد ۲ از ۲$/,
  );
  expect(words.count(cluster)).toBe('۳');
});
