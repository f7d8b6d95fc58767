import type { OverviewScale } from '../model/overview.ts';
import type { Span } from '../time/span.ts';
import styles from './Needle.module.css';

interface NeedleProps {
  readonly scale: OverviewScale;
  readonly span: Span;
}

/** Where the reader is on the track of the whole story: as wide as what is known of the date. */
export function Needle({ scale, span }: NeedleProps) {
  const place = { '--from': scale.fractionOf(span.earliest), '--to': scale.fractionOf(span.latest) };
  return <span className={styles.needle} style={place} />;
}
