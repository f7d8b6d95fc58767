import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { renderIn } from '../../tests/setup/renderIn.tsx';
import { overviewScaleOf } from '../model/overview.ts';
import { stripWidths } from '../model/overviewYears.ts';
import { OverviewYears } from './OverviewYears.tsx';

it('the stylesheet shows more years at just the widths that were reckoned with', () => {
  const stylesheet = readFileSync(`${import.meta.dirname}/OverviewYears.module.css`, 'utf8');
  const shown = [...stylesheet.matchAll(/inline-size < (\d+)rem\) \{\s*\.label\[data-from='(\d+)'\]/g)];
  expect(shown.map(([, width, from]) => [Number(width), Number(from)])).toEqual(
    stripWidths.slice(1).map((width) => [width, width]),
  );
});

it('the years are there before anything is measured, in Arabic too', () => {
  renderIn('ar', <OverviewYears scale={overviewScaleOf(fixtureEdition('ar').events)} />);
  expect(screen.getByText('2022')).toHaveAttribute('data-from', '0');
});
