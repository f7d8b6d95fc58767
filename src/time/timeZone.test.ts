import { expect, test } from 'vitest';

/** Minutes that local time is behind UTC, in summer; by the projects of vite.config.ts. */
const behindUtc: Readonly<Record<string, number>> = {
  'Pacific/Pago_Pago': 660,
  UTC: 0,
  'Asia/Tehran': -210,
  'Pacific/Kiritimati': -840,
};

test('the tests of dates run in the time zone that their project names', () => {
  const { TZ = '' } = process.env;
  expect(Object.keys(behindUtc)).toContain(TZ);
  expect(new Date(2026, 6, 15).getTimezoneOffset()).toBe(behindUtc[TZ]);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(TZ);
});
