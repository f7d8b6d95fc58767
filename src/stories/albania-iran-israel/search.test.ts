import { describe, expect, it } from 'vitest';
import { builtSearcher } from '../../../tests/fixtures/searcher.ts';
import { loadStory, localizedStories } from '../../build/theStory.ts';

/** What readers of a language type, and the event that they want to see first. */
type Queries = readonly (readonly [locale: 'ar' | 'en', query: string, first: string])[];

const queries: Readonly<Record<string, Queries>> = {
  'names, in either language on either page': [
    ['en', 'Portnoy', 'rama-portnoy-meeting-2022'],
    ['en', 'بورتنوي', 'rama-portnoy-meeting-2022'],
    ['ar', 'Portnoy', 'rama-portnoy-meeting-2022'],
    ['ar', 'بورتنوي', 'rama-portnoy-meeting-2022'],
    ['ar', 'Microsoft', 'microsoft-attributes-attack-to-iran'],
    ['en', 'مايكروسوفت', 'microsoft-attributes-attack-to-iran'],
    ['ar', 'Lapid', 'rama-lapid-meeting-2022'],
    ['ar', 'Homeland Justice', 'parliament-attack-2026'],
    ['en', 'حنظلة', 'fbi-seizes-domains-2026'],
    ['ar', 'Elbit', 'elbit-albania-2025'],
    ['en', 'Kushner', 'rama-iran-protests-2026'],
    ['ar', 'Rajavi', 'rajavi-ban-report-2023'],
    ['en', 'رجوي', 'rajavi-ban-report-2023'],
    ['ar', 'FBI', 'cisa-fbi-advisory-aa22-264a'],
    ['ar', 'Tafa', 'rama-portnoy-meeting-2022'],
    ['ar', 'e-Albania', 'e-albania-shutdown-july-2022'],
    ['ar', 'AA22-264A', 'cisa-fbi-advisory-aa22-264a'],
    ['en', 'aa22-264a', 'cisa-fbi-advisory-aa22-264a'],
    ['ar', 'TIMS', 'tims-border-system-attack'],
  ],
  'Arabic with and without hamza, vowel marks and tatweel': [
    ['ar', 'ألبانيا إسرائيل غرفة', 'israel-albania-chamber-2026'],
    ['ar', 'البانيا اسرائيل غرفه', 'israel-albania-chamber-2026'],
    ['ar', 'أشرف 3', 'ashraf-3-camp'],
    ['ar', 'اشرف 3', 'ashraf-3-camp'],
    ['ar', 'إلبيت الإسرائيلية', 'elbit-albania-2025'],
    ['ar', 'البيت الابيض', 'us-nsc-attributes-attack-to-iran'],
    ['ar', 'حنظله', 'fbi-seizes-domains-2026'],
    ['ar', 'خامنئي', 'khamenei-small-country-2020'],
    ['ar', 'خامنيي', 'khamenei-small-country-2020'],
    ['ar', 'هَرتسوغ', 'rama-herzog-meeting-2022'],
    ['ar', 'هرتســوغ', 'rama-herzog-meeting-2022'],
    ['ar', 'سعوديه', 'saudi-arabia-backs-albania'],
    ['ar', 'الاحصاء', 'instat-attack-2024'],
  ],
  'Arabic with and without article and particles': [
    ['ar', 'الناتو', 'nato-council-condemns-attack'],
    ['ar', 'ناتو', 'nato-council-condemns-attack'],
    ['ar', 'للناتو', 'nato-council-condemns-attack'],
    ['ar', 'عقوبات', 'ofac-sanctions-mois'],
    ['ar', 'العقوبات', 'ofac-sanctions-mois'],
    ['ar', 'بعقوبات', 'ofac-sanctions-mois'],
    ['ar', 'البلدية', 'tirana-municipality-attack-2025'],
    ['ar', 'بلدية', 'tirana-municipality-attack-2025'],
    ['ar', 'كنيست', 'rama-levy-planned-2022'],
    ['ar', 'ببرمجيات الفدية', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', 'فدية', 'ransomware-wiper-attack-15-july-2022'],
  ],
  'both digits, and Persian letters': [
    ['ar', 'أشرف ٣', 'ashraf-3-camp'],
    ['ar', 'اشرف ۳', 'ashraf-3-camp'],
    ['ar', '١٠٤', 'mek-trial-tehran-2023'],
    ['ar', '۱۰۴', 'mek-trial-tehran-2023'],
    ['en', '٦١', 'iran-sanctions-61-americans-2022'],
    ['ar', 'سفیر', 'iran-ambassador-expelled-2018'],
    ['ar', 'کنیست', 'rama-levy-planned-2022'],
    ['ar', 'ایران سفیر', 'iran-ambassador-expelled-2018'],
    ['ar', 'هرتسوغ تیرانا', 'herzog-tirana-2024'],
    ['ar', 'مایکروسوفت', 'microsoft-attributes-attack-to-iran'],
  ],
  'accents, and none': [
    ['en', 'Durrës', 'ashraf-3-camp'],
    ['en', 'Durres', 'ashraf-3-camp'],
    ['en', 'Xhaçka cyber help', 'israel-offers-cyber-help-2022'],
    ['en', 'xhacka cyber help', 'israel-offers-cyber-help-2022'],
    ['ar', 'DURRES', 'ashraf-3-camp'],
  ],
  'typing errors': [
    ['en', 'Portony', 'rama-portnoy-meeting-2022'],
    ['en', 'Portnoi', 'rama-portnoy-meeting-2022'],
    ['ar', 'بورتوني', 'rama-portnoy-meeting-2022'],
    ['en', 'Mircosoft', 'microsoft-attributes-attack-to-iran'],
    ['en', 'Microsft', 'microsoft-attributes-attack-to-iran'],
    ['ar', 'ميكروسوفت', 'microsoft-attributes-attack-to-iran'],
    ['en', 'ransomeware', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', 'Ramsonware', 'ransomware-wiper-attack-15-july-2022'],
    ['en', 'Homland Justice', 'parliament-attack-2026'],
    ['ar', 'هوملاند جاستيس', 'parliament-attack-2026'],
    ['en', 'Khameini', 'khamenei-small-country-2020'],
    ['en', 'kuschner', 'rama-iran-protests-2026'],
    ['en', 'netanjahu', 'rama-netanyahu-2015'],
    ['en', 'Netanyhau', 'rama-netanyahu-2015'],
    ['ar', 'نتانياهو', 'rama-netanyahu-2015'],
    ['ar', 'هرتزوغ', 'rama-herzog-meeting-2022'],
    ['en', 'durrres', 'ashraf-3-camp'],
  ],
  'what comes along when a word is pasted': [
    ['ar', '\u200fهرتسوغ\u200e', 'rama-herzog-meeting-2022'],
    ['en', '\u2068Portnoy\u2069', 'rama-portnoy-meeting-2022'],
    ['ar', 'بور\u200cتنوي', 'rama-portnoy-meeting-2022'],
    ['en', '\ufeffransom\u00adware', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', '«هوملاند جاستس»', 'parliament-attack-2026'],
    ['en', '“Predatory Sparrow”', 'iran-steel-hack-2022'],
  ],
  'some words, begun or whole, in any order': [
    ['en', 'parliament attack', 'parliament-attack-2026'],
    ['en', 'attack parliament telecom', 'parliament-one-attack-2023'],
    ['en', 'city hall', 'tirana-municipality-attack-2025'],
    ['en', 'cyb memor', 'israel-albania-cyber-memorandum-2023'],
    ['en', 'expels ambassador', 'iran-ambassador-expelled-2018'],
    ['en', 'knesset speaker', 'rama-levy-planned-2022'],
    ['en', 'article 5', 'rama-article-5-considered'],
    ['ar', 'المادة 5', 'rama-article-5-considered'],
    ['ar', 'هجوم البريد', 'albanian-post-attack-2026'],
  ],
  dates: [
    ['en', 'July 2022', 'ransomware-wiper-attack-15-july-2022'],
    ['en', '7 September', 'albania-severs-ties-with-iran'],
    ['ar', '7 سبتمبر', 'albania-severs-ties-with-iran'],
    ['ar', '٢٠٢٢', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', '٧ ايلول ٢٠٢٢', 'albania-severs-ties-with-iran'],
    ['ar', '۲۳ أكتوبر ۲۰۲۲', 'rama-arrives-israel-2022'],
    ['ar', 'في تموز ٢٠٢٢', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', 'كانون الثاني 2026', 'rama-knesset-2026'],
    ['ar', '15 July 2022', 'ransomware-wiper-attack-15-july-2022'],
    ['en', '15 يوليو', 'ransomware-wiper-attack-15-july-2022'],
    ['en', 'the 7th of Sept 2022', 'albania-severs-ties-with-iran'],
    ['en', '2022-07-15', 'ransomware-wiper-attack-15-july-2022'],
    ['ar', '15/7/2022', 'ransomware-wiper-attack-15-july-2022'],
    ['en', '1991', 'albania-israel-ties'],
  ],
};

const folder = 'src/stories/albania-iran-israel';
const localized = localizedStories(await loadStory(folder, process.cwd(), (file) => import(file)));
const search = builtSearcher(localized);

/** What a reader of `locale` gets for `query`, the best first. */
function found(locale: string, query: string): readonly string[] {
  const edition = localized.find((one) => one.locale === locale)?.edition;
  if (edition === undefined) throw new Error(`The story is not told in “${locale}”.`);
  const answer = search(query, edition);
  return answer
    .rowsOf(edition.events.filter(answer.isFound), true)
    .flatMap((row) => (row.kind === 'event' ? [row.event.id] : []));
}

describe.each(Object.entries(queries))('%s', (_, some) => {
  it.each(some)('%s: %s leads to %s', (locale, query, first) => {
    expect(found(locale, query)[0]).toBe(first);
  });
});

it.each([
  ['en', 'zzzz'],
  ['ar', 'ظظظظ'],
  ['en', '1950'],
  ['en', 'July 2099'],
])('%s: %s finds nothing, rather than something like it', (locale, query) => {
  expect(found(locale, query)).toEqual([]);
});
