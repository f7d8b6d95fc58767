/** How long (ms) something may take to come: a network that has not answered by then hardly will. */
export const patience = 15_000;

/** `coming`; rejects where it does not come in time. What comes later still is there when it is asked for again. */
export async function withPatience<Value>(coming: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It did not come in ${patience} ms.`));
    }, patience);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
