import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyWrittenStyles, writtenStyle } from './writtenStyles.ts';

/** An element that the build wrote with `style`, and that the browser has just read. */
function read(style: string): HTMLElement {
  const element = document.createElement('p');
  element.setAttribute(writtenStyle, style);
  document.body.append(element);
  return element;
}

/** What the browser does when it has read a part of the page. */
const pause = () => Promise.resolve();

beforeEach(() => {
  applyWrittenStyles('list');
});

afterEach(() => {
  dispatchEvent(new Event('DOMContentLoaded'));
  document.body.replaceChildren();
});

it('an element has its styles as soon as it is there, and looks as if React had written it', async () => {
  const element = read('--start:11.79cqi;--room:calc(85.77cqi + var(--from-1280)*-44.31cqi - 20px)');
  await pause();
  expect(element.style.getPropertyValue('--start')).toBe('11.79cqi');
  expect(element.style.getPropertyValue('--room')).toBe('calc(85.77cqi + var(--from-1280)*-44.31cqi - 20px)');
  expect(element.hasAttribute(writtenStyle)).toBe(false);
});

it('what is read later has them too', async () => {
  read('--at:1');
  await pause();
  const later = read('--at:2');
  await pause();
  expect(later.style.getPropertyValue('--at')).toBe('2');
});

it('nothing but custom properties is set', async () => {
  const element = read('--at:1;position:fixed;background:url(https://elsewhere.example/)');
  await pause();
  expect([...element.style]).toEqual(['--at']);
});

it('the long list after the last of them is not watched; what is there is found at the end', async () => {
  const list = document.createElement('h2');
  list.id = 'list';
  document.body.append(list);
  await pause();
  const after = read('--at:3');
  await pause();
  expect(after.style).toHaveLength(0);
  dispatchEvent(new Event('DOMContentLoaded'));
  expect(after.style.getPropertyValue('--at')).toBe('3');
});
