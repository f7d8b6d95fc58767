/** As much of a vis DataSet as is needed here. */
interface Entries<Entry> {
  getIds(): (string | number)[];
  get(id: string): Entry | null;
  remove(ids: (string | number)[]): unknown;
  update(entries: Entry[]): unknown;
}

/**
 * Brings `data` to `next`, touching only what differs: vis-timeline takes elements out and in for everything touched.
 * Whether anything did.
 */
export function follow<Entry extends { readonly id: string }>(
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
