/** A flood of messages, the same for the same seed. */
export interface Flood {
  readonly seed: number;
  readonly count: number;
  /** To the page around, to every frame in this page, or to every frame beside this one. */
  readonly toward: 'parent' | 'frames' | 'siblings';
}

/**
 * Posts messages of no sense: other people's, half ours, ours with fields that mean nothing, values of every kind.
 * It runs in the page that posts them, so all that it needs is in it.
 */
export function flood({ seed, count, toward }: Flood): void {
  let state = seed;
  /** From 0 to below 1 (mulberry32). */
  const random = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const oneOf = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const nested = (depth: number): unknown => (depth === 0 ? null : { value: nested(depth - 1) });
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  /** Of no type and no meaning that a field of ours has. */
  const senseless = (): unknown =>
    oneOf([
      () => Number.NaN,
      () => Number.POSITIVE_INFINITY,
      () => -Math.floor(random() * 1e6),
      () => -1e308,
      () => 0,
      () => random() < 0.5,
      () => 10n ** 30n,
      () => undefined,
      () => [random(), 'en', null],
      () => ({ length: 3, toString: 'en' }),
      () => new Date(Number.NaN),
      () => /(a+)+$/,
      () => new Map([['type', 'height']]),
      () => new Uint8Array(64),
      () => new Error('type'),
      () => cyclic,
      () => nested(Math.floor(random() * 500)),
    ])?.();
  const text = () =>
    oneOf([
      '',
      ' ',
      'en ',
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      '\u202E',
      '__proto__',
      '{',
    ])?.concat(random() < 0.01 ? 'x'.repeat(200_000) : '');
  const types = ['ready', 'height', 'select', 'locale', 'theme', 'window'];
  const sensible = {
    locale: 'ar',
    theme: 'dark',
    event: null,
    from: '2022-07-01',
    to: '2022-08-01',
    height: 4000,
  };
  const messages: readonly (() => unknown)[] = [
    senseless,
    text,
    // Ours, with nothing that makes sense.
    () => ({
      protocol: 'event-timeline',
      version: 1,
      type: oneOf(types),
      locale: oneOf([senseless(), text()]),
      theme: oneOf([senseless(), text()]),
      event: senseless(),
      from: oneOf([senseless(), text(), '2022-7-1']),
      to: oneOf([senseless(), text()]),
      height: oneOf([senseless(), text(), '900']),
    }),
    // Nearly ours.
    () => ({
      ...sensible,
      protocol: oneOf(['Event-Timeline', text(), senseless()]),
      version: 1,
      type: oneOf(types),
    }),
    () => ({
      ...sensible,
      protocol: 'event-timeline',
      version: oneOf([0, 2, '1', senseless()]),
      type: oneOf(types),
    }),
    () => ({
      ...sensible,
      protocol: 'event-timeline',
      version: 1,
      type: oneOf([senseless(), text(), 'navigate']),
    }),
    () => JSON.stringify({ ...sensible, protocol: 'event-timeline', version: 1, type: oneOf(types) }),
    // Other people's.
    () => ({
      sentinel: 'amp',
      type: oneOf(['embed-size', 'embed-ready', text()]),
      height: oneOf([4000, senseless()]),
    }),
    () => JSON.stringify({ context: 'iframe.resize', height: 4000 }),
    () => ({ 'datawrapper-height': oneOf([{ id: 4000 }, senseless()]) }),
    () => `pymxPYMx${text()}xPYMx${oneOf(['height', 'navigateTo'])}xPYMx4000`,
    () => ({ message: oneOf(['height', 'link', senseless()]), value: oneOf([4000, 'https://news.example']) }),
    () => '[iFrameSizer]id:4000:4000:init',
  ];
  const around = toward === 'frames' ? window : parent;
  const frames = Array.from({ length: around.length }, (_, index) => around[index]);
  const targets = toward === 'parent' ? [parent] : frames.filter((one) => one !== window);
  for (let turn = 0; turn < count; turn += 1) {
    const message = oneOf(messages)?.();
    for (const target of targets) target?.postMessage(message, '*');
  }
}
