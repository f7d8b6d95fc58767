/**
 * The coefficients with which the sums of `rows` come nearest to `values`, by the normal equations. Throws where the
 * rows do not tell two of their columns apart.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly number[],
): readonly number[] {
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_none, column) => rows.map((row) => row[column] ?? 0));
  const equations = columns.map((column) => [
    ...columns.map((other) => productOf(column, other)),
    productOf(column, values),
  ]);
  // Gauss and Jordan, with the largest pivot of each column.
  for (let at = 0; at < size; at += 1) {
    const [pivot] = equations
      .slice(at)
      .toSorted((one, other) => Math.abs(other[at] ?? 0) - Math.abs(one[at] ?? 0));
    const divisor = pivot?.[at] ?? 0;
    if (pivot === undefined || Math.abs(divisor) < 1e-9)
      throw new Error(`Column ${at} follows from those before it.`);
    equations.splice(equations.indexOf(pivot), 1);
    const scaled = pivot.map((number) => number / divisor);
    equations.splice(at, 0, scaled);
    for (const [index, equation] of equations.entries()) {
      if (index === at) continue;
      const factor = equation[at] ?? 0;
      equations[index] = equation.map((number, column) => number - factor * (scaled[column] ?? 0));
    }
  }
  return equations.map((equation) => equation.at(-1) ?? 0);
}

/** The sum of the products of each number of `one` with that of `other` in its place. */
export function productOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, number, index) => sum + number * (other[index] ?? 0), 0);
}
