import type { ProseRules } from '../../src/check/proseRules.ts';
import type { Fault } from '../../src/story/fault.ts';

/** English, as news agencies write it. */
export const prose: ProseRules = {
  name: 'English',
  invisible: '',
  affixes: { first: '', further: '' },
  mentions: 'beginning',
  faultsIn(text): readonly Fault[] {
    const arabic = /[\u0600-\u06FF]+/u.exec(text);
    if (arabic !== null)
      return [
        {
          problem: `has Arabic in the English text (“${arabic[0]}”)`,
          mend: 'Write the name in Latin letters.',
        },
      ];
    const mark = /[«»„]/u.exec(text);
    return mark === null
      ? []
      : [{ problem: `has ${mark[0]} for a quotation mark`, mend: 'In English write “…” and ‘…’.' }];
  },
};
