import { expect, it } from 'vitest';
import { prose } from './prose.ts';

it('tells of Arabic in the English text', () => {
  expect(prose.faultsIn('Ties with ألبانيا')).toEqual([
    {
      problem: 'has Arabic in the English text (“ألبانيا”)',
      mend: 'Write the name in Latin letters.',
    },
  ]);
});

it.each(['«', '»', '„'])('tells of the quotation mark %s', (mark) => {
  expect(prose.faultsIn(`It ${mark}severs ties`)).toEqual([
    { problem: `has ${mark} for a quotation mark`, mend: 'In English write “…” and ‘…’.' },
  ]);
});

it('lets an English sentence pass', () => {
  expect(prose.faultsIn('It’s “over” – says Xhaçka of the ‘TIMS’ system…')).toEqual([]);
});
