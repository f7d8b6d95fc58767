import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';
import { optionTable, type OptionFacts } from './optionTable.ts';

const guide = 'docs/embedding.md';

/** What stands in `text` as code. */
const codesIn = (text = '') => Array.from(text.matchAll(/`([^`]+)`/g), ([, code = '']) => code);

/** The rows of the table of options in the guide: the names in each, what it says of values, and of the default. */
const rows = (readFileSync(guide, 'utf8').split(/^\| option .*\n.*\n/m)[1] ?? '')
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n'))
  .map((row) => {
    const [, names, values, preset] = row.split('|');
    return { names: codesIn(names), values: codesIn(values), preset: codesIn(preset) };
  });

const options = Object.entries<OptionFacts>(optionTable).map(([name, facts]) => ({ name, ...facts }));

describe('the guide for editors', () => {
  it('tells of no options that there are not', () => {
    const known = new Set(options.map(({ name }) => name));
    expect(
      rows.flatMap(({ names }) => names).filter((name) => !known.has(name)),
      `Take these out of the table of options in ${guide}, or give them rows in optionTable.ts.`,
    ).toEqual([]);
  });

  it.each(options)('tells of “$name” once', ({ name }) => {
    expect(
      rows.filter(({ names }) => names.includes(name)),
      `The table of options in ${guide} needs one row: | \`${name}\` | its values | its default |`,
    ).toHaveLength(1);
  });

  it.each(options)('tells the default of “$name”', ({ name, default: preset }) => {
    expect(
      rows.find(({ names }) => names.includes(name))?.preset,
      `In ${guide}, say the default of \`${name}\` as optionTable.ts has it, as code; in words where that has null.`,
    ).toEqual(preset === null ? [] : [preset]);
  });

  it.each(options.filter(({ values }) => values !== null))(
    'tells every value of “$name”',
    ({ name, values }) => {
      const row = rows.find(({ names }) => names.includes(name));
      expect(
        [...new Set([...(row?.values ?? []), ...(row?.preset ?? [])])].toSorted(),
        `In ${guide}, say the values of \`${name}\` as optionTable.ts has them, as code, in the second column; the default may stand in the third alone.`,
      ).toEqual(values?.toSorted());
    },
  );

  it.each(['accent', 'host'])('has an example of “%s” that is understood', (name) => {
    const examples = rows.find(({ names }) => names.includes(name))?.values ?? [];
    const faults = examples.flatMap((value) => optionsOf(`?${name}=${encodeURIComponent(value)}`).faults);
    expect(examples).not.toEqual([]);
    expect(faults).toEqual([]);
  });
});
