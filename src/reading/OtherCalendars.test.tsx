import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { span } from '../../tests/fixtures/sketches.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { OtherCalendars } from './OtherCalendars.tsx';

const view = <OtherCalendars span={span('2022-07-15', '2022-07-15')} />;

/** Each calendar with its date. */
const toldIn = (container: HTMLElement) =>
  [...container.querySelectorAll('dt')].map((name) => [
    name.textContent,
    name.nextElementSibling?.textContent,
  ]);

it.each<{ readonly locale: TestLocale; readonly told: readonly (readonly [string, string])[] }>([
  {
    locale: 'en',
    told: [
      ['Hijri (Umm al-Qura)', '16 Dhu al-Hijja 1443'],
      ['Solar Hijri', '24 Tir 1401'],
    ],
  },
  {
    locale: 'ar',
    told: [
      ['الهجري (أم القرى)', '16 ذو الحجة 1443'],
      ['الهجري الشمسي', '24 تير 1401'],
    ],
  },
  {
    locale: 'fa',
    told: [['هجری قمری (ام‌القری)', '۱۶ ذی‌الحجه ۱۴۴۳']],
  },
])('a date is told in the calendars that the card does not tell it in already ($locale)', (told) => {
  const { container } = renderIn(told.locale, view);
  expect(toldIn(container)).toEqual(told.told);
});

it('the digits are those that the reader chose', () => {
  const { container } = render(
    <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
      {view}
    </LocaleProvider>,
  );
  expect(toldIn(container).map(([, date]) => date)).toEqual(['١٦ ذو الحجة ١٤٤٣', '٢٤ تير ١٤٠١']);
});
