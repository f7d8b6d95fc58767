import { describe, expect, test } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { axisLabelsOf, type AxisScale } from './axisLabels.ts';

const english = axisLabelsOf(languages.en.language.gregorian, 'latn');
const arabic = axisLabelsOf(languages.ar.language.gregorian, 'latn');
const tick = Date.UTC(2022, 6, 15);

describe('a tick is named by its unit, and above it by what the unit belongs to', () => {
  test.each<[AxisScale, string, string, string, string]>([
    ['hour', '', 'Friday 15 July 2022', '', 'الجمعة 15 يوليو 2022'],
    ['weekday', 'Fri 15', 'July 2022', 'الجمعة 15', 'يوليو 2022'],
    ['day', '15', 'July 2022', '15', 'يوليو 2022'],
    ['week', '15', 'July 2022', '15', 'يوليو 2022'],
    ['month', 'Jul', 'July 2022', 'يوليو', 'يوليو 2022'],
    ['year', '2022', '2022', '2022', '2022'],
  ])('%s', (scale, minor, major, minorArabic, majorArabic) => {
    expect(english.minor(tick, scale)).toBe(minor);
    expect(english.major(tick, scale)).toBe(major);
    expect(arabic.minor(tick, scale)).toBe(minorArabic);
    expect(arabic.major(tick, scale)).toBe(majorArabic);
  });
});

test('what begins at a tick is not named above it once more', () => {
  expect(english.major(Date.UTC(2022, 6), 'month')).toBe('2022');
  expect(english.major(Date.UTC(2022, 0), 'year')).toBe('');
});

test.each<AxisScale>(['millisecond', 'second', 'minute', 'hour'])(
  'nothing is dated by the hour, so a tick by the %s has no name of its own, only its day',
  (scale) => {
    const later = tick + 90_061_001;
    expect(english.minor(later, scale)).toBe('');
    expect(english.major(later, scale)).toBe('Saturday 16 July 2022');
  },
);

test('the axis has the digits that the reader chose', () => {
  expect(axisLabelsOf(languages.ar.language.gregorian, 'arab').minor(tick, 'weekday')).toBe('الجمعة ١٥');
  expect(axisLabelsOf(languages.fa.language.gregorian, 'arabext').major(Date.UTC(2022, 6), 'month')).toBe(
    '۲۰۲۲',
  );
});

test('Arabic months stand in full, in the names that news uses', () => {
  const months = Array.from({ length: 12 }, (_, month) => arabic.minor(Date.UTC(2022, month), 'month'));
  expect(months.join('، ')).toBe(
    'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
  );
});
