import type { Kind } from '../story/types.ts';
import colours from './kindColours.module.css';
import styles from './KindLabel.module.css';

interface KindLabelProps {
  readonly kind: Kind;
  readonly name: string;
}

/** The kind of an event: its icon in its colour, and its name. */
export function KindLabel({ kind, name }: KindLabelProps) {
  return (
    <span className={`${styles.kind} ${colours[kind]}`}>
      <svg className="icon" aria-hidden="true">
        <use href={`#icon-kind-${kind}`} />
      </svg>
      {name}
    </span>
  );
}
