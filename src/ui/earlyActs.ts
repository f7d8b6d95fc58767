/** What acts only once React has taken over the page: of a box, what is typed; of the rest, that it is pressed. */
const typed = 'input[type="search"]';
const pressed = '#root :is(button, input[type="radio"])';

/**
 * Keeps what a reader types and presses before the page answers, from the head and so from outside of it, and does it when
 * it does (`data-script="alive"`): the controls are there before the script is. Links need no script and are not kept.
 * Where React draws the page anew, as it does when an extension has changed it, what stands in a control’s place is acted
 * on, and has the focus that the control had.
 */
export function keepEarlyActs(): void {
  const { documentElement: root } = document;
  const acts = new Map<HTMLElement, (control: HTMLElement) => void>();
  const places = new Map<HTMLElement, Place>();
  let focused: HTMLElement | null = null;
  const end = new AbortController();
  const { signal } = end;
  const keep = (control: HTMLElement, act: (control: HTMLElement) => void) => {
    places.set(control, placeOf(control));
    // In the order in which they were done last.
    acts.delete(control);
    acts.set(control, act);
  };
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches(typed)) return;
      const { value } = target;
      keep(target, (box) => {
        // React hears of no value that was set in its own way.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    { signal },
  );
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest<HTMLElement>(pressed) : null;
      if (control === null) return;
      keep(control, (button) => {
        button.click();
      });
    },
    { signal },
  );
  addEventListener(
    'focusin',
    ({ target }) => {
      focused = target instanceof HTMLElement && target.matches(controls) ? target : null;
      if (focused !== null) places.set(focused, placeOf(focused));
    },
    { signal },
  );
  const found = (control: HTMLElement) => (control.isConnected ? control : controlAt(places.get(control)));
  const watch = new MutationObserver(() => {
    if (root.dataset['script'] !== 'alive') return;
    watch.disconnect();
    end.abort();
    // Before the first act, which may change what others are called.
    const wanted = [...acts].map(([control, act]) => ({ control: found(control), act }));
    if (focused?.isConnected === false) found(focused)?.focus({ preventScroll: true });
    for (const { control, act } of wanted) if (control !== undefined) act(control);
  });
  watch.observe(root, { attributeFilter: ['data-script'] });
}

const controls = '#root :is(button, input)';

/** A control by what it is called, for ids change, and which of those that are called so it is. */
interface Place {
  readonly name: string;
  readonly index: number;
}

function placeOf(control: HTMLElement): Place {
  const name = nameOf(control);
  return { name, index: controlsNamed(name).indexOf(control) };
}

function controlAt(place: Place | undefined): HTMLElement | undefined {
  return place && controlsNamed(place.name)[place.index];
}

function controlsNamed(name: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(controls)].filter((control) => nameOf(control) === name);
}

function nameOf(control: HTMLElement): string {
  const words = (control.closest('label') ?? control).textContent;
  return [control.tagName, control.getAttribute('type'), control.getAttribute('aria-label'), words].join(' ');
}
