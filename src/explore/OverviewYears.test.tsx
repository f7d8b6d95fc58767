import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { formatsOf } from '../i18n/formats.ts';
import { FormatsContext } from '../i18n/FormatsContext.ts';
import { i18nextOf } from '../i18n/i18next.ts';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { overviewScaleOf } from '../model/overview.ts';
import { overviewWidths } from '../model/overviewYears.ts';
import { OverviewYears } from './OverviewYears.tsx';

it('the stylesheet shows more years at just the widths that were reckoned with', () => {
  const stylesheet = readFileSync(`${import.meta.dirname}/OverviewYears.module.css`, 'utf8');
  const shown = [...stylesheet.matchAll(/inline-size < (\d+)rem\) \{\s*\.label\[data-from='(\d+)'\]/g)];
  expect(shown.map(([, width, from]) => [Number(width), Number(from)])).toEqual(
    overviewWidths.slice(1).map((width) => [width, width]),
  );
});

it('the years are there before anything is measured, in Arabic too', () => {
  renderIn('ar', <OverviewYears scale={overviewScaleOf(fixtureEdition('ar').events)} />);
  expect(screen.getByText('2022')).toHaveAttribute('data-from', '0');
});

it('the years are not reckoned again while the window moves', () => {
  const scale = overviewScaleOf(fixtureEdition('en').events);
  const formats = formatsOf(languages.en.language, i18nextOf('en', messagesIn('en')));
  const number = vi.spyOn(formats, 'number');
  const page = (window: number) =>
    inLocale(
      'en',
      <FormatsContext value={formats}>
        <p>Window {window}</p>
        <OverviewYears scale={scale} />
      </FormatsContext>,
    );
  const { rerender } = render(page(1));
  expect(number).toHaveBeenCalled();
  number.mockClear();
  rerender(page(2));
  expect(screen.getByText('Window 2')).toBeVisible();
  expect(number).not.toHaveBeenCalled();
});

it('the years are written in the digits that the reader chose', () => {
  const scale = overviewScaleOf(fixtureEdition('ar').events);
  render(
    <LocaleProvider language={languages.ar.language} messages={messagesIn('ar')} digits="arab">
      <OverviewYears scale={scale} />
    </LocaleProvider>,
  );
  expect(screen.getByText('٢٠٢٢')).toBeVisible();
});

it('the years of the overview are Gregorian, also where dates are told in another calendar', () => {
  renderIn('fa', <OverviewYears scale={overviewScaleOf(fixtureEdition('fa').events)} />);
  expect(screen.getByText('۲۰۲۲')).toHaveAttribute('data-from', '0');
});
