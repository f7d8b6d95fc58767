import styles from './KindLabel.module.css';

interface KindLabelProps {
  readonly kind: string;
  readonly name: string;
}

/** The kind of an event: its icon in its colour, and its name. */
export function KindLabel({ kind, name }: KindLabelProps) {
  return (
    <span className={styles.kind} data-kind={kind}>
      <svg className="icon" aria-hidden="true">
        <use href={`#icon-kind-${kind}`} />
      </svg>
      {name}
    </span>
  );
}
