import { setTimeout as after } from 'node:timers/promises';
import { bringToMiddle, windowSize, type Driver, type Key } from './driver.ts';

// The protocol that all browsers speak: https://www.w3.org/TR/webdriver2/

/** What stands for keys that are no letters (“Keyboard actions” of the protocol). */
const keyCodes: Readonly<Record<Key, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** Longer than any command takes where all is well (ms). */
const patience = 30_000;

/**
 * Opens a window for the site at `site`, by the WebDriver server on `port`, which may just have been started. Of what
 * pages complain of the protocol knows nothing.
 */
export async function openSession(port: number, site: string): Promise<Omit<Driver, 'complaints'>> {
  const server = `http://127.0.0.1:${port}`;
  await answering(server);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
  const { sessionId } = (await command('POST', `${server}/session`, {
    capabilities: { alwaysMatch: {} },
  })) as { readonly sessionId: string };
  const session = `${server}/session/${sessionId}`;
  const post = (path: string, body: object) => command('POST', session + path, body);
  const type = async (text: string) => {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const evaluate = async <Found>(
    look: (...given: string[]) => Found,
    ...given: string[]
  ): Promise<Awaited<Found>> => {
    const script = `return (${String(look)})(...arguments)`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the function found, as JSON
    return (await post('/execute/sync', { script, args: given })) as Awaited<Found>;
  };
  await post('/window/rect', windowSize);
  return {
    async open(path) {
      await post('/url', { url: new URL(path, site).href });
    },
    async back() {
      await post('/back', {});
    },
    async click(selector) {
      await evaluate(bringToMiddle, selector);
      // An object with one value, the element's id.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
      const element = (await post('/element', { using: 'css selector', value: selector })) as object;
      await post(`/element/${Object.values(element).join('')}/click`, {});
    },
    press: (key) => type(keyCodes[key]),
    type,
    evaluate,
    async close() {
      await command('DELETE', session);
    },
  };
}

async function answering(server: string): Promise<void> {
  const last = Date.now() + patience;
  for (;;) {
    try {
      await command('GET', `${server}/status`);
      return;
    } catch (error) {
      if (Date.now() > last) throw error;
      await after(50);
    }
  }
}

/** The answer to one command; throws what the server calls an error. */
async function command(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}
