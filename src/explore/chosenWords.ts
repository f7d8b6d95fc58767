import type { UseTranslationResponse } from 'react-i18next';
import type { Formats } from '../i18n/formats.ts';
import type { Edition } from '../model/edition.ts';
import type { Filters } from '../model/filter.ts';
import { choiceFilters, switchFilters } from '../model/filterTable.ts';

type Words = UseTranslationResponse<'explore', undefined>['t'];

/** What `filters` choose, each filter in words of its own; what is searched for stands in its box. */
export function chosenWords(
  edition: Edition,
  filters: Filters,
  t: Words,
  formats: Formats,
): readonly string[] {
  const chosen = choiceFilters.flatMap(({ name, label, choicesOf }) => {
    const choices = choicesOf(edition).filter(({ id }) => filters[name].includes(id));
    const names = formats.list(choices.map((choice) => formats.digitsOf(choice.name)));
    return choices.length === 0 ? [] : [t('chosenOf', { filter: t(label), choices: names })];
  });
  const on = switchFilters.filter(({ name }) => filters[name]).map(({ label }) => t(label));
  return [...chosen, ...on];
}
