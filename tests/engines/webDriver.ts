import { setTimeout as after } from 'node:timers/promises';
import { bringToMiddle, windowSize, type Driver, type Key } from './driver.ts';

// The protocol that all browsers speak: https://www.w3.org/TR/webdriver2/

/** What stands for keys that are no letters (“Keyboard actions” of the protocol). */
const keyCodes: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Longer than any command takes where all is well (ms). */
const patience = 30_000;

/** Waits until the WebDriver server on `port`, which has just been started, answers. */
export async function answering(port: number): Promise<void> {
  const last = Date.now() + patience;
  for (;;) {
    try {
      await command('GET', `${serverOn(port)}/status`);
      return;
    } catch (error) {
      if (Date.now() > last) throw error;
      await after(50);
    }
  }
}

/**
 * Opens a window for the site at `origin`, by the WebDriver server on `port`. Of what pages complain of the protocol
 * knows nothing.
 */
export async function openSession(port: number, origin: string): Promise<Omit<Driver, 'complaints'>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
  const { sessionId } = (await command('POST', `${serverOn(port)}/session`, {
    capabilities: { alwaysMatch: {} },
  })) as { readonly sessionId: string };
  const session = `${serverOn(port)}/session/${sessionId}`;
  const post = (path: string, body: object) => command('POST', session + path, body);
  /** As the protocol names an element: an object with one value, its id. */
  const element = async (selector: string) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
    (await post('/element', { using: 'css selector', value: selector })) as object;
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
  const click = async (selector: string) => {
    await evaluate(bringToMiddle, selector);
    await post(`/element/${Object.values(await element(selector)).join('')}/click`, {});
  };
  /** How large pages are drawn (CSS px), once that stays so: a window takes its time. */
  const settled = async () => {
    for (let last = await evaluate(innerSize); ;) {
      await after(200);
      const now = await evaluate(innerSize);
      if (now.width === last.width && now.height === last.height) return now;
      last = now;
    }
  };
  await post('/window/rect', windowSize);
  return {
    origin,
    async open(path) {
      await post('/frame', { id: null });
      await post('/url', { url: new URL(path, origin).href });
    },
    async back() {
      await post('/back', {});
    },
    async resize(width, height) {
      const inner = await settled();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol has it
      const outer = (await command('GET', `${session}/window/rect`)) as typeof inner;
      // Its bar and its frame come on top.
      await post('/window/rect', {
        width: width + outer.width - inner.width,
        height: height + outer.height - inner.height,
      });
      await settled();
    },
    async enter(selector) {
      await post('/frame', { id: null });
      if (selector !== null) await post('/frame', { id: await element(selector) });
    },
    click,
    // A finger that WebKitGTK is told of (2.50) arrives as a mouse.
    tap: click,
    press: (key) => type(keyCodes[key]),
    type,
    evaluate,
    // WebKitGTK (2.50) knows no such command.
    print: () => Promise.resolve(null),
    async close() {
      await command('DELETE', session);
    },
  };
}

/** Runs in the page. */
const innerSize = () => ({ width: innerWidth, height: innerHeight });

const serverOn = (port: number) => `http://127.0.0.1:${port}`;

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
