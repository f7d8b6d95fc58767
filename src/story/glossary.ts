import type { Locale } from '../i18n/locale.ts';

interface Spelling {
  readonly right: string;
  /** What is written instead of it elsewhere, with Arabic prefixes (و ف ب ل ك ال) left out. */
  readonly wrong: readonly RegExp[];
}

/** A spelling that the story does not use, as it was found, and what to write. */
export interface Misspelling {
  readonly found: string;
  readonly right: string;
}

/** A whole Arabic word, whatever is prefixed to it. */
function word(stem: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:[وف])?(?:[بكل])?(?:ال|لل)?(?:${stem})(?!\\p{L})`, 'u');
}

/** A stem wherever it stands. */
function within(stem: string): RegExp {
  return new RegExp(`\\p{L}*(?:${stem})\\p{L}*`, 'u');
}

/** docs/glossary.md as a machine reads it: what each rule leaves out. */
const spellings: Readonly<Record<Locale, readonly Spelling[]>> = {
  ar: [
    // Months
    { right: 'يناير', wrong: [word('كانون الثاني')] },
    { right: 'فبراير', wrong: [word('شباط'), word('فبرائر')] },
    { right: 'مارس', wrong: [word('آذار')] },
    { right: 'أبريل', wrong: [word('[إا]بريل'), word('نيسان')] },
    { right: 'مايو', wrong: [word('أيار'), word('ايار')] },
    { right: 'يونيو', wrong: [word('حزيران'), word('يونيه')] },
    { right: 'يوليو', wrong: [word('تموز'), word('يوليه')] },
    { right: 'أغسطس', wrong: [word('آب'), word('اغسطس')] },
    { right: 'سبتمبر', wrong: [word('أيلول'), word('ايلول')] },
    { right: 'أكتوبر', wrong: [word('تشرين الأول'), word('اكتوبر')] },
    { right: 'نوفمبر', wrong: [word('تشرين الثاني')] },
    { right: 'ديسمبر', wrong: [word('كانون الأول')] },
    // Countries
    { right: 'أمريكا، أمريكي', wrong: [within('أميرك|اميرك|امريك')] },
    { right: 'إيران', wrong: [word('ايران(?:ي|ية|يين|يون)?')] },
    { right: 'إسرائيل', wrong: [word('[اأ]سرائيل(?:ي|ية|يين|يون)?')] },
    { right: 'ألبانيا', wrong: [word('[اإ]لبانيا|(?:الال|الإل)بان(?:ي|ية)')] },
    // Attacks
    {
      right: 'هجوم سيبراني',
      wrong: [
        within('سايبر(?!تك)|سيبيران|سبران'),
        /\p{L}*(?:هجوم|هجما|هجمة)\p{L}* (?:ال)?[إا]لكتروني\p{L}*/u,
      ],
    },
    { right: 'اختراق', wrong: [word('قرصنة')] },
    { right: 'قراصنة', wrong: [within('هاكر')] },
    { right: 'برمجيات فدية', wrong: [word('رانسوموير'), word('فيروس(?:ات)? (?:ال)?فدية')] },
    { right: 'برمجيات مسح', wrong: [word('وايبر'), word('برمجيات (?:ال)?ماسحة')] },
    // Bodies
    { right: 'مجاهدي خلق', wrong: [/مجاهد(?:ين|ون|و) خلق/u] },
    { right: 'هوملاند جاستس', wrong: [/هوم ?لاند[ -](?!جاستس)(?:ج|غ)اس?تي?س\p{L}*/u, /هوم لاند جاستس/u] },
    { right: 'معسكر أشرف 3', wrong: [/(?:معسكر|مخيم) أشرف[ -]?(?:3|٣|الثالث|ثلاثة)(?<!معسكر أشرف 3)/u] },
    { right: 'الناتو (حلف شمال الأطلسي)', wrong: [word('حلف (?:ال)?ناتو'), word('نيتو')] },
    { right: 'مكتب التحقيقات الفيدرالي', wrong: [within('فدرال'), word('إف بي آي')] },
    // Media
    { right: 'دويتشه فيله', wrong: [/دويتش[ةهي]? (?!فيله)ف[يا]ل\p{L}*/u, /دويتش[ةي]? فيله/u] },
    { right: 'رويترز', wrong: [word('رويتر')] },
    { right: 'أسوشيتد برس', wrong: [/[أا]سوش?شي?ي?ت[دي]+ ?بر[يس]+(?<!أسوشيتد برس)/u] },
    { right: 'وكالة فرانس برس', wrong: [word('فرانس بريس')] },
    { right: 'يديعوت أحرونوت', wrong: [word('يديعوت (?:احرونوت|أحرنوت|أحرونوث)')] },
    // Firms
    { right: 'مايكروسوفت', wrong: [word('ميكروسوفت|مايكروسفت|ما?يكرو سوفت')] },
    { right: 'مانديانت', wrong: [word('ماندينت|مانديانط|منديانت|مانديانْت')] },
    // People
    { right: 'إيدي راما', wrong: [/(?:أدي|ادي|ايدي|إدي) راما/u] },
    { right: 'أولتا جاتشكا', wrong: [/[أا]ولتا (?!جاتشكا)\p{L}+/u] },
    { right: 'بايرام بيغاي', wrong: [/ب[اي]?[يا]رام (?!بيغاي)بي\p{L}+/u] },
    { right: 'بيليندا بالوكو', wrong: [/ب[يـ]?ليندا (?!بالوكو)\p{L}+/u, /بلندا \p{L}+/u] },
    { right: 'إيغلي تافا', wrong: [/[إا]ي[جق]لي تافا/u, /ايغلي تافا/u] },
    { right: 'يائير لابيد', wrong: [/يا?ئير لبيد/u] },
    { right: 'إسحاق هرتسوغ', wrong: [word('هي?رتزوغ|هيرتسوغ|هرتسوج|هي?رتزوج')] },
    { right: 'بنيامين نتنياهو', wrong: [word('نتانياهو|نيتانياهو|نتنياهوو')] },
    { right: 'ميكي ليفي', wrong: [word('م[اي]يكي ليفي(?<!ميكي ليفي)')] },
    { right: 'غابي بورتنوي', wrong: [/جابي بورتنو[يى]/u, /(?:غابي|غبي) بورت(?!نوي)\p{L}+/u] },
    { right: 'يوآف غالانت', wrong: [/يوآ?ا?ف [جق]الانت/u, /يواف غالانت/u] },
    { right: 'ناصر كنعاني', wrong: [/ناصر [كق]ن(?!عاني)\p{L}+/u] },
    { right: 'جوزيب بوريل', wrong: [word('جوزي?ف بوريل')] },
    { right: 'ينس ستولتنبرغ', wrong: [/(?:ين[سز]|جينس) ستول?تنب(?!رغ\b)(?!رغ(?!\p{L}))\p{L}+/u] },
    { right: 'جيك سوليفان', wrong: [word('جي[كي]ك? س[اآ]ليفان')] },
    { right: 'أنتوني بلينكن', wrong: [word('بلينكين|بلنكن')] },
    { right: 'جيمس كليفرلي', wrong: [word('كليفيرلي|كلفرلي')] },
    { right: 'مسعود رجوي', wrong: [word('رجفي|راجوي')] },
  ],
  en: [
    { right: 'cyberattack', wrong: [/\bcyber[ -]attacks?\b/iu] },
    { right: 'Homeland Justice', wrong: [/\bHome[Ll]andJustice\b/u, /\bHomeLand Justice\b/u] },
    { right: 'Ashraf 3', wrong: [/\bAshraf-(?:3|III)\b/u, /\bAshraf III\b/u] },
    { right: 'People’s Mojahedin', wrong: [/\bMuja?hid(?:een|in)\b/iu, /\bMojahedeen\b/iu] },
    { right: 'e-Albania', wrong: [/\bE-Albania\b/u, /\beAlbania\b/u] },
  ],
};

/** The spellings in `text` that the glossary leaves out. */
export function misspellingsIn(text: string, locale: Locale): readonly Misspelling[] {
  return spellings[locale].flatMap(({ right, wrong }) =>
    wrong.flatMap((pattern) => {
      const found = pattern.exec(text);
      return found === null ? [] : [{ found: found[0], right }];
    }),
  );
}
