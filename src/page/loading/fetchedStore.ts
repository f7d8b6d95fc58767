import { useSyncExternalStore } from 'react';
import { fetchedOnce } from './fetchedOnce.ts';

/** Something that is fetched, as far as it is here. */
export interface Fetched<Value> {
  /** Null until it is here. */
  readonly value: Value | null;
  /** Whether it could not be fetched when it was last asked for. */
  readonly failed: boolean;
}

const notHere: Fetched<never> = { value: null, failed: false };

/**
 * Things that are fetched by their keys when somebody wants them, and then kept. A component reads it by `useFetched`.
 */
export class FetchedStore<Value> {
  readonly #fetchOnce: (key: string) => Promise<Value>;
  readonly #states = new Map<string, Fetched<Value>>();
  readonly #listeners = new Set<() => void>();

  /** `fetch` rejects where the thing cannot be had; it may then be asked again. */
  constructor(fetch: (key: string) => Promise<Value>) {
    this.#fetchOnce = fetchedOnce(fetch);
  }

  /** The thing with this `key`, as it stands. */
  of(key: string): Fetched<Value> {
    return this.#states.get(key) ?? notHere;
  }

  /** Has `value` for `key`, from elsewhere. */
  keep(key: string, value: Value): void {
    this.#change(key, { value, failed: false });
  }

  /** Fetches the thing with this `key`, unless it is here; settles when it is, or when it failed. */
  async load(key: string): Promise<void> {
    const { value, failed } = this.of(key);
    if (value !== null) return;
    if (failed) this.#change(key, notHere);
    try {
      this.keep(key, await this.#fetchOnce(key));
    } catch {
      this.#change(key, { value: null, failed: true });
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #change(key: string, state: Fetched<Value>): void {
    this.#states.set(key, state);
    for (const listener of this.#listeners) listener();
  }
}

/** The thing with this `key` in `store`, as it stands; the component is drawn again when that changes. */
export function useFetched<Value>(store: FetchedStore<Value>, key: string): Fetched<Value> {
  const state = () => store.of(key);
  return useSyncExternalStore(store.subscribe, state, state);
}
