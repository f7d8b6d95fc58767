import { median } from './median.ts';

/** Values by name; null where there is nothing to measure. */
type Figures = Readonly<Record<string, number | null>>;

/** What was measured with a story of so many events. */
export interface Measured {
  readonly events: number;
  readonly figures: Figures;
}

/** The median of each figure in some `runs`, which have the same figures. */
export function mediansOf(runs: readonly Figures[]): Figures {
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => {
      const values = runs.map((run) => run[name] ?? null).filter((value) => value !== null);
      return [name, values.length === 0 ? null : median(values)];
    }),
  );
}

/** By figure and number of events, the value and how many times that of the first story it is. */
export function growthOf(measured: readonly Measured[]): Readonly<Record<string, Record<string, string>>> {
  const [first] = measured;
  if (first === undefined) return {};
  return Object.fromEntries(
    Object.entries(first.figures).map(([name, base]) => [
      name,
      Object.fromEntries(
        measured.map(({ events, figures }) => [
          events,
          cellOf(figures[name] ?? null, base, events === first.events),
        ]),
      ),
    ]),
  );
}

function cellOf(value: number | null, base: number | null, isFirst: boolean): string {
  if (value === null) return '';
  const text = value < 100 ? String(Number(value.toFixed(1))) : value.toFixed(0);
  const ratio = base === null || isFirst ? Number.NaN : value / base;
  return Number.isFinite(ratio) ? `${text} (${ratio.toFixed(ratio < 10 ? 1 : 0)}×)` : text;
}
