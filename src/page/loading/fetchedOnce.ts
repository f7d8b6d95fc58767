/** `fetch`, once for each key; what failed may be asked for again. */
export function fetchedOnce<Key, Value>(fetch: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const fetched = new Map<Key, Promise<Value>>();
  return (key) => {
    const cached = fetched.get(key);
    if (cached !== undefined) return cached;
    const fetching = fetch(key);
    fetched.set(key, fetching);
    fetching.catch(() => fetched.delete(key));
    return fetching;
  };
}
