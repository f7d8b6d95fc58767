import { characterFaults } from './checkCharacters.ts';
import type { ToldLanguage } from './checked.ts';
import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

/** What is wrong with how a source is named: its publisher, carrier, title and language. */
export function sourceMistakes(
  { sort, file, id, value }: Filed,
  told: readonly ToldLanguage[],
): readonly Mistake[] {
  if (sort !== 'source') return [];
  const language = at(value, 'language');
  const prose = told.find(({ tag }) => tag === language)?.prose;
  const named = (['publisher', 'via', 'title'] as const).flatMap((field) => {
    const text = at(value, field);
    if (typeof text !== 'string') return [];
    const faults = [
      ...characterFaults(text, prose),
      ...(field === 'title' ? [] : nameFaults(text)),
      ...(field === 'via' && text === at(value, 'publisher') ? [sameCarrier] : []),
    ];
    return faults.map((fault) => ({ field, fault }));
  });
  const tongue = typeof language === 'string' ? languageFault(language) : null;
  return [...named, ...(tongue === null ? [] : [{ field: 'language', fault: tongue }])].map(
    ({ field, fault }) => ({ file, id, field, ...fault }),
  );
}

const sameCarrier: Fault = { problem: 'is the publisher itself', mend: 'Leave it out.' };

/** A name is a name: who wrote it in `publisher`, who carries it in `via`, nothing else. */
function nameFaults(name: string): Fault[] {
  const remark = /\([^)]*\)?| \/ |\b(?:via|citing|quoting|reposted|reprinted|republished)\b/u.exec(name);
  return remark === null
    ? []
    : [
        {
          problem: `has a remark in it (“${remark[0].trim()}”)`,
          mend: 'Write who wrote it in publisher, who carries it in via, and nothing else.',
        },
      ];
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function languageFault(tag: string): Fault | null {
  const mend = 'Write a BCP 47 tag: en, ar, sq (Albanian), he (Hebrew), fa (Persian), fr…';
  try {
    const [canonical = tag] = Intl.getCanonicalLocales(tag);
    if (canonical !== tag) return { problem: `“${tag}” is written “${canonical}”`, mend: 'Write it so.' };
  } catch {
    return { problem: `“${tag}” is not a language tag`, mend };
  }
  return languageNames.of(tag) === undefined ? { problem: `there is no language “${tag}”`, mend } : null;
}
