import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { span } from '../../tests/fixtures/sketches.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { EventDate } from './EventDate.tsx';

const month = span('2022-05-01', '2022-05-31', 'month');

it('a month is a month, for readers and for machines', () => {
  const { getByText } = renderIn('en', <EventDate span={month} />);
  expect(getByText('May 2022')).toHaveAttribute('datetime', '2022-05');
});

it('Arabic has its own months, and machines the same date', () => {
  const { getByText } = renderIn('ar', <EventDate span={month} />);
  expect(getByText('مايو 2022')).toHaveAttribute('datetime', '2022-05');
});

it.each([
  { locale: 'en', words: 'Wednesday 7 September 2022' },
  { locale: 'ar', words: 'الأربعاء 7 سبتمبر 2022' },
  { locale: 'fa', words: 'چهارشنبه ۱۶ شهریور ۱۴۰۱ (۷ سپتامبر ۲۰۲۲)' },
] as const)(
  'in full a day has its day of the week, and the calendar beside it ($locale)',
  ({ locale, words }) => {
    const { getByText } = renderIn(locale, <EventDate span={span('2022-09-07', '2022-09-07')} full />);
    expect(getByText(words)).toHaveAttribute('datetime', '2022-09-07');
  },
);

it('elsewhere it is as short as can be', () => {
  const { getByText } = renderIn('fa', <EventDate span={span('2022-09-07', '2022-09-07')} />);
  expect(getByText('۱۶ شهریور ۱۴۰۱')).toHaveAttribute('datetime', '2022-09-07');
});

it('a range is no <time>, which could not say it', () => {
  const html = renderToString(inLocale('en', <EventDate span={span('2022-10-23', '2022-10-25')} />));
  expect(html).toContain('<span>23–25 October 2022</span>');
});
