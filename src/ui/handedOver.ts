import { withPatience } from './patience.ts';
import { trustedScript } from './trusted.ts';

/**
 * What the classic script at `address` hands over: the detail of the event `name` that it dispatches, where `isWanted`
 * says so, for others may be on their way as well. Unlike modules and fetch, such scripts reach a page in a sandbox.
 * Rejects where the script cannot be had, is something else, or does not come.
 */
export async function handedOver<Detail>(
  address: string,
  name: string,
  isWanted: (detail: Detail) => boolean,
): Promise<Detail> {
  const script = document.createElement('script');
  script.src = trustedScript(address);
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const coming = new Promise<Detail>((resolve, reject) => {
      const take = (event: Event) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it from this very type
        const { detail } = event as CustomEvent<Detail>;
        if (isWanted(detail)) resolve(detail);
      };
      addEventListener(name, take, { signal });
      const fail = () => {
        reject(new Error(`${address} could not be fetched.`));
      };
      script.addEventListener('error', fail, { signal });
      // On `load` too: the right script has dispatched its event by then, so that something else was served instead.
      script.addEventListener('load', fail, { signal });
      document.head.append(script);
    });
    return await withPatience(coming);
  } finally {
    settled.abort();
    script.remove();
  }
}
