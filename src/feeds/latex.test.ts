import { expect, it } from 'vitest';
import { latexOf } from './latex.ts';

it.each([
  { text: '100% of $5 & #1_2', latex: String.raw`100\% of \$5 \& \#1\_2` },
  {
    text: String.raw`{a} \b ~ ^`,
    latex: String.raw`\{a\} \textbackslash{}b \textasciitilde{} \textasciicircum{}`,
  },
  { text: 'Xhaçka’s “ties” – «علاقات»', latex: 'Xhaçka’s “ties” – «علاقات»' },
])('LaTeX sets $text as it stands', ({ text, latex }) => {
  expect(latexOf(text)).toBe(latex);
});
