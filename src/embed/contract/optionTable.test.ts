import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { messagesIn } from '../../../tests/fixtures/messages.ts';
import { choiceFilters, searchFilter, switchFilters } from '../../model/filterTable.ts';
import { arrivalOf } from '../../place/address.ts';
import { optionsOf } from './options.ts';
import { frameOptions, optionTable, type OptionFacts } from './optionTable.ts';

const options: Readonly<Record<string, OptionFacts>> = optionTable;

const edition = fixtureEdition('en');

/** What the frame and the page in it make of `?search`. */
function read(search: string) {
  const { place, repairs } = arrivalOf({ pathname: '/en/', search }, 'en', edition, '/');
  const { options: own, faults } = optionsOf(search);
  return { heeded: { place, own }, told: [...repairs, ...faults] };
}

it.each(Object.keys(options))('the option “%s” is read', (name) => {
  // One of these is heeded, or told as a mistake.
  const made = ['1', '0', 'nonsense'].map((value) => JSON.stringify(read(`?${name}=${value}`)));
  expect(
    made.some((one) => one !== JSON.stringify(read(''))),
    `Read “${name}” in src/embed/contract/options.ts or in src/place, or take it out of optionTable.ts.`,
  ).toBe(true);
});

it.each(Object.keys(frameOptions).filter((name) => name !== 'preview'))(
  'an editor who tries “%s” out is told where it makes no sense',
  (name) => {
    const key = `fault_${name}`;
    expect(messagesIn('en').embed, `Say “${key}” in locales/*/embed.ts.`).toHaveProperty(key);
  },
);

const each = Object.entries(options).map(([name, facts]) => ({ name, ...facts }));
const ofAList = each.flatMap(({ values, ...option }) => (values === null ? [] : [{ ...option, values }]));

describe.each(ofAList)('the option “$name”', ({ name, values, default: preset }) => {
  it.each(values)('may be “%s”', (value) => {
    expect(read(`?${name}=${value}`).told).toEqual([]);
  });

  it('is by default one of its values, as if it was left out', () => {
    expect(values).toContain(preset);
    expect(read(`?${name}=${preset}`)).toEqual(read(''));
  });
});

describe('the options by which a frame opens at a place', () => {
  it.each([...choiceFilters, ...switchFilters])(
    'have the filter “$param”, which changes the height',
    ({ param }) => {
      expect(
        options[param]?.changesHeight,
        `Give “${param}” a row with changesHeight: true in src/embed/contract/optionTable.ts.`,
      ).toBe(true);
    },
  );

  it('have no search: what a reader looked for is nobody’s page', () => {
    expect(options).not.toHaveProperty(searchFilter.param);
  });
});
