import { Fragment } from 'react';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import styles from './SourceNumbers.module.css';
import { sourceNumberOf } from './sourceNumbers.ts';

interface SourceNumbersProps {
  /** The ids of what is cited. */
  readonly sources: readonly string[];
  readonly edition: WholeEdition;
  /** Where a source is among all of them. */
  readonly addressOf: (id: string) => string;
}

/** Raised numbers that lead to the list of all sources; Back returns, and none of it needs a script. */
export function SourceNumbers({ sources, edition, addressOf }: SourceNumbersProps) {
  const formats = useFormats();
  const cited = sources
    .map((id) => ({ id, number: sourceNumberOf(id, edition) }))
    .toSorted((one, other) => one.number - other.number);
  return (
    <sup className={styles.numbers}>
      {cited.map(({ id, number }, index) => (
        <Fragment key={id}>
          {index > 0 && ' '}
          <a role="doc-noteref" href={addressOf(id)}>
            {formats.number(number)}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
