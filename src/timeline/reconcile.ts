/** As much of a DataSet of vis-data as is needed here. */
interface Entries<Entry> {
  getIds(): (string | number)[];
  get(id: string): Entry | null;
  remove(ids: (string | number)[]): unknown;
  update(entries: Entry[]): unknown;
}

/**
 * Makes `data` hold the entries of `next`, and returns whether anything had to change. Entries that are the `same` are
 * not touched: vis-timeline takes the element of everything that is touched out of the page and puts it in again.
 */
export function reconcile<Entry extends { readonly id: string }>(
  data: Entries<Entry>,
  next: readonly Entry[],
  same: (a: Entry, b: Entry) => boolean,
): boolean {
  const ids = new Set(next.map(({ id }) => id));
  const gone = data.getIds().filter((id) => !ids.has(String(id)));
  const changed = next.filter((entry) => {
    const before = data.get(entry.id);
    return before === null || !same(before, entry);
  });
  if (gone.length > 0) data.remove(gone);
  if (changed.length > 0) data.update(changed.map((entry) => ({ ...entry })));
  return gone.length > 0 || changed.length > 0;
}
