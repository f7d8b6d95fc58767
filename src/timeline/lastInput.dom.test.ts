import { afterEach, expect, it } from 'vitest';
import { LastInput } from './lastInput.ts';

let gone = new AbortController();

afterEach(() => {
  gone.abort();
  gone = new AbortController();
  document.body.replaceChildren();
});

/** A picture with a button, beside a button of the page, and what is known of the reader's last input. */
function begin() {
  const container = document.createElement('div');
  const [inside, outside] = [document.createElement('button'), document.createElement('button')];
  container.append(inside);
  document.body.append(container, outside);
  return { inside, outside, lastInput: new LastInput(container, gone.signal) };
}

const press = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const point = (target: HTMLElement) => target.dispatchEvent(new Event('pointerdown', { bubbles: true }));

it('is a key from the first key on until the next press, anywhere in the page', () => {
  const { inside, outside, lastInput } = begin();
  expect(lastInput.isKey).toBe(false);
  press(outside, 'a');
  expect(lastInput.isKey).toBe(true);
  point(inside);
  expect(lastInput.isKey).toBe(false);
  press(inside, 'ArrowLeft');
  point(outside);
  expect(lastInput.isKey).toBe(false);
});

it('is Tab once, and only if it was pressed in the picture', () => {
  const { inside, outside, lastInput } = begin();
  press(outside, 'Tab');
  expect(lastInput.takeTab()).toBe(false);
  press(inside, 'Tab');
  expect(lastInput.takeTab()).toBe(true);
  expect(lastInput.takeTab()).toBe(false);
});

it('is no longer Tab after another key', () => {
  const { inside, lastInput } = begin();
  press(inside, 'Tab');
  press(inside, 'ArrowLeft');
  expect(lastInput.takeTab()).toBe(false);
});

it('is not heard of any more once the picture is gone', () => {
  const { inside, lastInput } = begin();
  gone.abort();
  press(inside, 'Tab');
  expect(lastInput.isKey).toBe(false);
  expect(lastInput.takeTab()).toBe(false);
});
