/**
 * How search forgives what is typed on keyboards of languages in Arabic script: letters that look alike are read as one,
 * and Latin letters of names without what English keyboards lack.
 */
export const sameLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};
