import type { Locale } from '../i18n/locale.ts';

/** Words that only lead on to the next. `against` and `without` are not among them: less would say something else. */
const leading: Readonly<Record<Locale, string>> = {
  ar: 'في|وفي|من|ومن|إلى|وإلى|على|وعلى|عن|وعن|مع|ومع|بين|بعد|قبل|منذ|حتى|عبر|ضد|بحسب|وفق|ثم|أو|التي|الذي|الذين|ما|مما|أن|وأن|بأن|إن|وإن|أنه|وأنه|إنه|وإنه|أنها|وأنها|إنها|وإنها|كان|كانت|لم|لن|وقال|وقالت|قائلا|قائلة|مشيرا|مشيرة|مستندا|مستندة|بناء',
  en: 'an?|the|and|or|but|of|to|in|into|on|at|by|for|from|with|as|than|that|which|who|whose|where|when|after|before|its|his|her|their|is|are|was|were|has|have|had|be|been|according|saying',
};

/**
 * What may not end an excerpt: a comma, an opening quotation mark, a dash; a word that leads on (`said that…`);
 * a number, where what it counts is cut off (`210…`).
 */
const dangling = { ar: danglingIn('ar'), en: danglingIn('en') } as const;

/**
 * The beginning of `text` in at most `room` characters: as many whole sentences as fit, else as many words,
 * with an ellipsis that owns up to the cut.
 */
export function excerptOf(text: string, room: number, locale: Locale): string {
  if (text.length <= room) return text;
  const sentences = Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text));
  const last = sentences.findLast(({ index, segment }) => index + segment.trimEnd().length <= room);
  if (last !== undefined) return text.slice(0, last.index + last.segment.length).trimEnd();
  const end = text.lastIndexOf(' ', room - 1);
  return `${text.slice(0, end < 0 ? room - 1 : end).replace(dangling[locale], '')}…`;
}

function danglingIn(locale: Locale): RegExp {
  const mark = String.raw`[\s,;:،؛–—«“"(-]`;
  const number = String.raw`\p{Nd}[\p{Nd}.,]*(?=\s|$)`;
  return new RegExp(`(?:${mark}*\\s${mark}*(?:${number}|${leading[locale]}))*${mark}*$`, 'u');
}
