import { expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';

it('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('what is no colour has no contrast', () => {
  expect(() => contrastOf('red', '#ffffff')).toThrow('No colours: red, #ffffff.');
});
