import type { Locale } from '../i18n/locale.ts';

interface Spelling {
  readonly right: string;
  /**
   * What is written instead elsewhere, as whole words; `*` stands for any letters. In Arabic, the prefixes
   * و ف ب ك ل ال are understood.
   */
  readonly wrong: readonly string[];
}

/** A spelling that the story does not use, as it was found, and what to write. */
export interface Misspelling {
  readonly found: string;
  readonly right: string;
}

/** docs/glossary.md as a machine reads it: what each of its rules leaves out. */
const spellings: Readonly<Record<Locale, readonly Spelling[]>> = {
  ar: [
    { right: 'يناير', wrong: ['كانون الثاني'] },
    { right: 'فبراير', wrong: ['شباط'] },
    { right: 'مارس', wrong: ['آذار', 'اذار'] },
    { right: 'أبريل', wrong: ['إبريل', 'ابريل', 'نيسان'] },
    { right: 'مايو', wrong: ['أيار', 'ايار'] },
    { right: 'يونيو', wrong: ['حزيران', 'يونيه'] },
    { right: 'يوليو', wrong: ['تموز', 'يوليه'] },
    { right: 'أغسطس', wrong: ['آب', 'اغسطس'] },
    { right: 'سبتمبر', wrong: ['أيلول', 'ايلول'] },
    { right: 'أكتوبر', wrong: ['تشرين الأول', 'اكتوبر'] },
    { right: 'نوفمبر', wrong: ['تشرين الثاني'] },
    { right: 'ديسمبر', wrong: ['كانون الأول'] },

    { right: 'أمريكا، أمريكي', wrong: ['أميرك*', 'اميرك*', 'امريك*'] },
    { right: 'إيران، إيراني', wrong: ['ايران*'] },
    { right: 'إسرائيل، إسرائيلي', wrong: ['اسرائيل*', 'أسرائيل*'] },
    { right: 'ألبانيا، ألباني', wrong: ['البانيا', 'إلبانيا', 'الالبان*'] },

    {
      right: 'هجوم سيبراني',
      wrong: ['هجوم* إلكتروني*', 'هجمات إلكترونية', 'هجمة إلكترونية', 'هجوم* الكتروني*'],
    },
    { right: 'سيبراني', wrong: ['سايبراني*', 'سايبري*', 'سيبيراني*', 'سبراني*'] },
    { right: 'اختراق', wrong: ['قرصنة'] },
    { right: 'قراصنة', wrong: ['هاكر*'] },
    { right: 'برمجيات فدية', wrong: ['رانسوموير', 'فيروس* فدية'] },
    { right: 'برمجيات محو', wrong: ['وايبر', 'برمجيات ماسحة', 'برمجي* مسح', 'برمجي* المسح'] },
    { right: 'محو', wrong: ['مسح الأقراص', 'مسح البيانات', 'مسح الخوادم'] },
    { right: 'شيفرة', wrong: ['شفرة', 'شفرات'] },

    { right: 'رسائل إلكترونية', wrong: ['إيميل*', 'ايميل*'] },
    { right: 'مشتبه فيه', wrong: ['مشتبه به*'] },

    { right: 'مجاهدي خلق', wrong: ['مجاهدين خلق', 'مجاهدون خلق'] },
    { right: 'هوملاند جاستس', wrong: ['هوملاند جاستيس', 'هوملاند جستس', 'هوملاند جستيس', 'هوم لاند جاستس'] },
    { right: 'مجموعة «هوملاند جاستس»', wrong: ['جماعة «هوملاند جاستس', 'جماعة هوملاند جاستس'] },
    { right: 'معسكر أشرف 3', wrong: ['مخيم أشرف', 'معسكر أشرف-3', 'معسكر أشرف الثالث'] },
    { right: 'دوريس', wrong: ['دورس', 'دوراس', 'دوريز'] },
    { right: 'فيلق القدس', wrong: ['قوة القدس', 'قوات القدس'] },
    { right: 'الناتو (حلف شمال الأطلسي)', wrong: ['حلف ناتو', 'نيتو'] },
    { right: 'مكتب التحقيقات الفيدرالي', wrong: ['فدرالي*', 'إف بي آي'] },

    {
      right: 'دويتشه فيله',
      wrong: ['دويتشة *', 'دويتشيه *', 'دويتش *', 'دويتشه فيلة', 'دويتشه فيلي', 'دويتشه فيلله'],
    },
    { right: 'رويترز', wrong: ['رويتر'] },
    { right: 'أسوشيتد برس', wrong: ['أسوشييتد برس', 'اسوشيتد برس', 'أسوشيتدبرس', 'أسوشيتد بريس'] },
    { right: 'وكالة فرانس برس', wrong: ['فرانس بريس', 'فرنس برس'] },
    { right: 'يديعوت أحرونوت', wrong: ['يديعوت احرونوت', 'يديعوت أحرنوت', 'يدعوت أحرونوت'] },

    { right: 'شبكة البلقان للصحافة الاستقصائية', wrong: ['شبكة بيرن', 'شبكة «بيرن', 'بلقان إنسايت'] },
    { right: 'جيروزاليم بوست', wrong: ['جيروساليم بوست', 'جيروسالم بوست'] },
    { right: 'هآرتس', wrong: ['هاآرتس', 'هارتس', 'هأرتس'] },

    { right: 'تلغرام', wrong: ['تليجرام', 'تلجرام', 'تيليغرام', 'تيليجرام', 'تليغرام'] },
    { right: 'مايكروسوفت', wrong: ['ميكروسوفت', 'مايكروسفت', 'مايكرو سوفت'] },
    { right: 'مانديانت', wrong: ['ماندينت', 'منديانت', 'مانديينت'] },

    { right: 'إيدي راما', wrong: ['ايدي راما', 'أدي راما', 'إدي راما'] },
    {
      right: 'أولتا جاتشكا',
      wrong: ['أولتا زاتشكا', 'أولتا تشاتشكا', 'أولتا خاتشكا', 'أولتا شاتشكا', 'جاتشكه'],
    },
    { right: 'بايرام بيغاي', wrong: ['بيرم بيغاي', 'بجرام *', 'بايرام بيجاي', 'بايرام بيغاج'] },
    { right: 'بيليندا بالوكو', wrong: ['بليندا بالوكو', 'بيليندا بالوكا', 'بيليندا بلوكو'] },
    { right: 'إليسا سبيروبالي', wrong: ['اليسا سبيروبالي', 'إليزا سبيروبالي', 'سبيروبولي'] },
    { right: 'إيغلي تافا', wrong: ['ايغلي تافا', 'إيجلي تافا', 'إيغلي طافا'] },
    { right: 'يائير لابيد', wrong: ['يائير لبيد', 'يئير لابيد', 'يائير لابيدو'] },
    { right: 'إسحاق هرتسوغ', wrong: ['هرتزوغ', 'هيرتزوغ', 'هيرتسوغ', 'هرتسوج', 'هرتزوج'] },
    { right: 'بنيامين نتنياهو', wrong: ['نتانياهو', 'نيتانياهو', 'بنجامين نتنياهو'] },
    { right: 'ميكي ليفي', wrong: ['مايكي ليفي', 'ميكي ليفى'] },
    { right: 'غابي بورتنوي', wrong: ['جابي بورتنوي', 'غابي بورتنوى', 'غابي بورتني'] },
    { right: 'إيلي كوهين', wrong: ['ايلي كوهين', 'إيلي كوهن'] },
    { right: 'يوآف غالانت', wrong: ['يواف غالانت', 'يوآف جالانت', 'يوآف غالنت'] },
    { right: 'ناصر كنعاني', wrong: ['ناصر كناني', 'ناصر كنعانى'] },
    { right: 'جوزيب بوريل', wrong: ['جوزيف بوريل', 'جوسيب بوريل'] },
    { right: 'ينس ستولتنبرغ', wrong: ['شتولتنبرغ', 'ستولتنبيرغ', 'شتولتنبيرغ', 'ستولتنبرج'] },
    { right: 'جيك سوليفان', wrong: ['جيك ساليفان', 'جايك سوليفان', 'جاك سوليفان'] },
    { right: 'أدريان واتسون', wrong: ['ادريان واتسون', 'أدريين واتسون', 'أدريان واطسون'] },
    { right: 'أنتوني بلينكن', wrong: ['بلينكين', 'بلنكن', 'انتوني بلينكن'] },
    { right: 'جيمس كليفرلي', wrong: ['كليفيرلي', 'كلفرلي'] },
    { right: 'مسعود رجوي، مريم رجوي', wrong: ['رجفي', 'راجوي'] },
    { right: 'قاسم سليماني', wrong: ['قاسم سليمانى'] },
    { right: 'سالي بريشا', wrong: ['سالي بيريشا', 'صالح بريشا', 'سالي بريشة'] },
    { right: 'أردي فيليو', wrong: ['اردي فيليو', 'آردي فيليو'] },
    { right: 'نيكو بيليشي', wrong: ['نيكو بيلشي', 'نيكو بيليشى', 'نيكو بيليتشي'] },
    { right: 'غاليت بيليغ', wrong: ['غاليت بيليج', 'جاليت بيليغ', 'غاليت بيلغ'] },
    { right: 'إسماعيل بقائي', wrong: ['إسماعيل باقائي', 'اسماعيل بقائي', 'إسماعيل بقايي'] },
    { right: 'بيجان بولادراغ', wrong: ['بيجن بولادراغ', 'بيجان بولادرغ'] },
    { right: 'مايك بومبيو', wrong: ['مايك بومبييو', 'مايك بومبايو'] },
    { right: 'جدعون ساعر', wrong: ['جدعون سار', 'غدعون ساعر', 'جدعون ساعار'] },
  ],
  en: [
    { right: 'cyberattack', wrong: ['cyber attack*', 'cyber-attack*', 'Cyber attack*', 'Cyber-attack*'] },
    { right: 'Homeland Justice', wrong: ['HomeLand Justice', 'HomelandJustice'] },
    { right: 'Ashraf 3', wrong: ['Ashraf-3', 'Ashraf III', 'Ashraf-III'] },
    { right: 'Mojahedin', wrong: ['Mujahedin', 'Mujahideen', 'Mujahedeen', 'Mojahedeen'] },
    { right: 'e-Albania', wrong: ['E-Albania', 'eAlbania'] },
    { right: 'email', wrong: ['e-mail*', 'E-mail*'] },
    { right: 'Persian', wrong: ['Farsi'] },
    { right: 'Xhaçka', wrong: ['Xhacka'] },
  ],
};

/** What may be prefixed to the first word, and to each that follows. */
const prefixes = {
  ar: { first: '(?:[وف])?(?:[بكل])?(?:ال|لل)?', further: '(?:ال)?' },
  en: { first: '', further: '' },
} as const satisfies Record<Locale, unknown>;

const patterns = { ar: patternsIn('ar'), en: patternsIn('en') } as const satisfies Record<Locale, unknown>;

/** The spellings in `text` that the glossary leaves out. */
export function misspellingsIn(text: string, locale: Locale): readonly Misspelling[] {
  return patterns[locale].flatMap(({ right, pattern }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ found: found[0], right }];
  });
}

function patternsIn(locale: Locale): { readonly right: string; readonly pattern: RegExp }[] {
  const { first, further } = prefixes[locale];
  return spellings[locale].flatMap(({ right, wrong }) =>
    wrong.map((words) => {
      const letters = words.replaceAll(' ', ` ${further}`).replaceAll('*', '\\p{L}*');
      return { right, pattern: new RegExp(`(?<!\\p{L})${first}${letters}(?!\\p{L})`, 'u') };
    }),
  );
}
