import type { Texts } from '../../../src/i18n/locale.ts';
import type { Actor, Kind } from '../../../src/story/types.ts';

/** The same in both languages of a generated story. */
export type Said = Texts<'en' | 'ar'>;

type Gender = Actor['gender'];

const said = (en: string, ar: string): Said => ({ en, ar });

/** Towns that nobody will find on a map; each is a lane. */
export const towns: readonly Said[] = [
  said('Kelmora', 'كيلمورا'),
  said('Ostavel', 'أوستافيل'),
  said('Brindale', 'بريندال'),
  said('Sarnwick', 'سارنويك'),
  said('Tolmere', 'تولمير'),
  said('Vantry', 'فانتري'),
  said('Ulmarsh', 'أولمارش'),
  said('Pellow', 'بيلو'),
  said('Dunsprit', 'دنسبريت'),
  said('Elstrand', 'إلستراند'),
  said('Farrowby', 'فاروبي'),
  said('Grisholm', 'غريسهولم'),
  said('Hallowick', 'هالويك'),
  said('Ivenport', 'آيفنبورت'),
  said('Jarnsey', 'جارنسي'),
  said('Kestrelby', 'كستريلبي'),
  said('Lowmere', 'لومير'),
  said('Marnoth', 'مارنوث'),
  said('Nethersea', 'نذرسي'),
  said('Orlbeck', 'أورلبك'),
  said('Pennacre', 'بناكر'),
  said('Quillon', 'كويلون'),
  said('Rosmarsh', 'روسمارش'),
  said('Skerrow', 'سكيرو'),
  said('Thornsund', 'ثورنسوند'),
  said('Umberly', 'أمبرلي'),
  said('Velstrom', 'فلستروم'),
  said('Wendmoor', 'وندمور'),
  said('Yarrowsea', 'ياروسي'),
  said('Zellport', 'زلبورت'),
  said('Ashvale', 'آشفيل'),
  said('Birchholm', 'بيرشهولم'),
  said('Cindermouth', 'سندرماوث'),
  said('Dapplewick', 'دابلويك'),
  said('Eddystow', 'إديستو'),
  said('Fennmark', 'فنمارك'),
  said('Gullhaven', 'غلهافن'),
  said('Hythemoor', 'هايثمور'),
  said('Islewick', 'آيلويك'),
  said('Junipora', 'جونيبورا'),
];

/** What a town has: who acts and speaks. */
export const bodies: readonly {
  readonly id: string;
  readonly gender: Gender;
  readonly nameIn: (town: Said) => Said;
}[] = [
  {
    id: 'council',
    gender: 'masculine',
    nameIn: ({ en, ar }) => said(`${en} Council`, `مجلس ${ar}`),
  },
  {
    id: 'harbour-office',
    gender: 'feminine',
    nameIn: ({ en, ar }) => said(`${en} Harbour Office`, `هيئة ميناء ${ar}`),
  },
  {
    id: 'ferries',
    gender: 'feminine',
    nameIn: ({ en, ar }) => said(`${en} Ferries`, `شركة عبّارات ${ar}`),
  },
  {
    id: 'fishers',
    gender: 'plural',
    nameIn: ({ en, ar }) => said(`Fishers of ${en}`, `صيادو ${ar}`),
  },
];

/** What is done: in English now (of one, of several) and then; in Arabic now without its prefix, and then. */
export const deeds: readonly {
  readonly en: readonly [one: string, several: string, then: string];
  readonly ar: readonly [stem: string, then: string];
}[] = [
  { en: ['closes', 'close', 'closed'], ar: ['غلق', 'أغلق'] },
  { en: ['repairs', 'repair', 'repaired'], ar: ['رمم', 'رمم'] },
  { en: ['inspects', 'inspect', 'inspected'], ar: ['فحص', 'فحص'] },
  { en: ['moves', 'move', 'moved'], ar: ['نقل', 'نقل'] },
  { en: ['sells', 'sell', 'sold'], ar: ['بيع', 'باع'] },
  { en: ['measures', 'measure', 'measured'], ar: ['قيس', 'قاس'] },
  { en: ['photographs', 'photograph', 'photographed'], ar: ['صور', 'صور'] },
  { en: ['empties', 'empty', 'emptied'], ar: ['فرغ', 'أفرغ'] },
  { en: ['opens', 'open', 'opened'], ar: ['فتح', 'فتح'] },
  { en: ['paints', 'paint', 'painted'], ar: ['دهن', 'دهن'] },
  { en: ['registers', 'register', 'registered'], ar: ['سجل', 'سجل'] },
  { en: ['guards', 'guard', 'guarded'], ar: ['حرس', 'حرس'] },
  { en: ['searches', 'search', 'searched'], ar: ['فتش', 'فتش'] },
  { en: ['drains', 'drain', 'drained'], ar: ['جفف', 'جفف'] },
  { en: ['extends', 'extend', 'extended'], ar: ['مدد', 'مدد'] },
  { en: ['studies', 'study', 'studied'], ar: ['درس', 'درس'] },
];

/** What it is done to. */
export const things: readonly Said[] = [
  said('the lower quay', 'الرصيف الأسفل'),
  said('the old lighthouse', 'المنارة القديمة'),
  said('the fish market', 'سوق السمك'),
  said('the tide gauge', 'مقياس المد'),
  said('the salt store', 'مخزن الملح'),
  said('the north pier', 'الرصيف الشمالي'),
  said('the signal mast', 'سارية الإشارة'),
  said('the boat shed', 'حظيرة القوارب'),
  said('the ferry hall', 'قاعة العبّارات'),
  said('the bell tower', 'برج الأجراس'),
  said('the map archive', 'أرشيف الخرائط'),
  said('the rope works', 'مصنع الحبال'),
  said('the sea wall', 'الجدار البحري'),
  said('the river lock', 'بوابة النهر'),
  said('the net loft', 'مستودع الشباك'),
  said('the harbour clock', 'ساعة الميناء'),
  said('the ice house', 'بيت الثلج'),
  said('the chart room', 'غرفة الخرائط'),
  said('the canal bridge', 'جسر القناة'),
  said('the wool dock', 'حوض الصوف'),
];

/** What sorts of thing happen, each with its share of all events. */
export const kinds: readonly (Kind & { readonly id: string; readonly share: number })[] = [
  kind('statement', 30, said('Statement', 'تصريح'), 'MessageSquareQuote', '#5b6677', '#8b9398'),
  kind('agreement', 19, said('Agreement', 'اتفاق'), 'Handshake', '#025040', '#98e8d3'),
  kind('breakdown', 16, said('Breakdown', 'عطل'), 'ClockExclamationPoint', '#9c0023', '#f6514d'),
  kind('visit', 14, said('Visit', 'زيارة'), 'Ship', '#274800', '#bae594'),
  kind('inquiry', 12, said('Inquiry', 'تحقيق'), 'SearchCheck', '#3073b5', '#6c9fff'),
  kind('ruling', 9, said('Ruling', 'حكم'), 'Gavel', '#342ea6', '#ccccff'),
  kind('background', 8, said('Background', 'خلفية'), 'RotateCcwClock', '#717061', '#aeaa95'),
  kind('flood', 5, said('Flood', 'فيضان'), 'WavesHorizontal', '#6d0254', '#d053ad'),
  kind('fine', 2, said('Fine', 'غرامة'), 'Banknote', '#916600', '#d09635'),
];

function kind(id: string, share: number, name: Said, icon: string, light: string, dark: string) {
  return { id, share, name, icon, colour: { light, dark } };
}

/** Titles of chapters, by the stretches of `dates.ts`. */
export const chapterTitles: Readonly<Record<string, Said>> = {
  background: said('Forty quiet years', 'أربعون عاما هادئة'),
  'first-signs': said('The first signs', 'العلامات الأولى'),
  crisis: said('The six weeks', 'الأسابيع الستة'),
  answers: said('Answers and questions', 'أجوبة وأسئلة'),
  aftermath: said('The aftermath', 'التداعيات'),
  return: said('It begins again', 'البداية من جديد'),
};

/** Reasons for marks beside publishers. */
export const markReasons: readonly Said[] = [
  said('Public body', 'جهة رسمية'),
  said('Town-funded', 'ممولة من بلدية'),
  said('Declared cause', 'قضية معلنة'),
  said('Took part', 'طرف في الأحداث'),
];

/** What newspapers are called. */
export const papers: readonly string[] = [
  'Gazette',
  'Courier',
  'Post',
  'Herald',
  'Observer',
  'Harbour News',
  'Evening Mail',
  'Radio',
];

/** In which languages sources are, with their shares, and what their headlines say. */
export const sourceLanguages: readonly (readonly [tag: string, share: number])[] = [
  ['en', 296],
  ['ar', 85],
  ['sq', 72],
  ['fa', 11],
  ['it', 4],
  ['fr', 3],
  ['he', 3],
  ['es', 2],
  ['tr', 2],
  ['mk', 1],
  ['pl', 1],
  ['bg', 1],
  ['uk', 1],
];

/** Headlines in languages in which a generated story is not told. */
export const foreignHeadlines: Readonly<Record<string, string>> = {
  sq: 'Porti dhe ura: çfarë ndodhi',
  fa: 'بندر و پل: چه روی داد',
  it: 'Il porto e il ponte: che cosa è successo',
  fr: 'Le port et le pont : ce qui est arrivé',
  he: 'הנמל והגשר: מה קרה',
  es: 'El puerto y el puente: qué ocurrió',
  tr: 'Liman ve köprü: ne oldu',
  mk: 'Пристаништето и мостот: што се случи',
  pl: 'Port i most: co się stało',
  bg: 'Пристанището и мостът: какво се случи',
  uk: 'Порт і міст: що сталося',
};
