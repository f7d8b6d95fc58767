// A Latin name with its digits (AA22-264A, e-Albania, https://…) or a number: what stands without a space.
const latinOrNumber = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,:/@#?=&+~%_-]*/gu;

/** `text` with the digits of its Arabic in Arabic-Indic; what holds a Latin letter stays as it is. */
export function inArabicDigits(text: string): string {
  return text.replace(latinOrNumber, (token) =>
    /\p{Script=Latin}/u.test(token) ? token : numberInArabic(token),
  );
}

function numberInArabic(token: string): string {
  return token
    .replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (grouped) => grouped.replaceAll(',', '٬'))
    .replace(/(?<![.\d])(\d[\d٬]*)\.(\d+)(?!\.?\d)/g, '$1٫$2')
    .replace(/(?<=\d)%/g, '٪')
    .replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
}
