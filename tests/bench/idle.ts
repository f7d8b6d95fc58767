import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the machine has nothing else to do, 10 s at most, so that a visit is not slowed down by other work. */
export async function untilIdle(): Promise<void> {
  for (let look = 0; look < 20; look += 1) {
    const before = spent();
    await pause(500);
    const after = spent();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.9) return;
  }
}

/** Time of all processors since the machine started (ms). */
function spent(): { readonly idle: number; readonly all: number } {
  const times = cpus().map((one) => one.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  return { idle, all: times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.irq, idle) };
}
