/** What acts only once React has taken over the page: of a box, what is typed; of the rest, that it is pressed. */
const typed = 'input[type="search"]';
const pressed = '#root :is(button, input[type="radio"])';

/**
 * Keeps what a reader types and presses before the page answers, from the head and so from outside of it, and does it when
 * it does (`data-script="alive"`): the controls are there before the script is. Links need no script and are not kept.
 */
export function keepEarlyActs(): void {
  const { documentElement: root } = document;
  const acts = new Map<Element, () => void>();
  const end = new AbortController();
  const { signal } = end;
  const keep = (control: Element, act: () => void) => {
    // In the order in which they were done last.
    acts.delete(control);
    acts.set(control, act);
  };
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches(typed)) return;
      const { value } = target;
      keep(target, () => {
        // React hears of no value that was set in its own way.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, value);
        target.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    { signal },
  );
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest<HTMLElement>(pressed) : null;
      if (control === null) return;
      keep(control, () => {
        control.click();
      });
    },
    { signal },
  );
  const watch = new MutationObserver(() => {
    if (root.dataset['script'] !== 'alive') return;
    watch.disconnect();
    end.abort();
    for (const [control, act] of acts) if (control.isConnected) act();
  });
  watch.observe(root, { attributeFilter: ['data-script'] });
}
