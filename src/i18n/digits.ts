import type { Digits } from './language.ts';

// A Latin name with its digits (AA22-264A, e-Albania, https://…) or a number: what stands without a space.
const latinOrNumber = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,:/@#?=&+~%_-]*/gu;

/** The digit zero of each set; the others follow it. */
const zeros: Readonly<Record<Exclude<Digits, 'latn'>, number>> = { arab: 0x0660, arabext: 0x06f0 };

/** `text` with its digits in `digits`; what holds a Latin letter stays as it is. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  return text.replace(latinOrNumber, (token) =>
    /\p{Script=Latin}/u.test(token) ? token : numberIn(token, zeros[digits]),
  );
}

function numberIn(token: string, zero: number): string {
  return token
    .replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (grouped) => grouped.replaceAll(',', '٬'))
    .replace(/(^|[^.\d])(\d[\d٬]*)\.(\d+)(?!\.?\d)/g, '$1$2٫$3')
    .replace(/(\d)%/g, '$1٪')
    .replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** `text` with Western digits in the place of all others. */
export function withWesternDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** `text`, of which the numbers are written in `digits`, with its numbers in Western ones. */
export function westernDigitsOf(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  const signs: Readonly<Record<string, string>> = { '٬': ',', '٫': '.', '٪': '%' };
  return withWesternDigits(text).replace(/[٬٫٪]/g, (sign) => signs[sign] ?? sign);
}
