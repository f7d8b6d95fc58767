import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringIntoView, eventInView, listedEvents } from './eventInView.ts';

/** How far down the window (px) what has an id, or says of which event it is, begins: twenty a step, in its order. */
function laidOut(html: string): void {
  document.body.innerHTML = html;
  const all = [...document.body.querySelectorAll('*')];
  for (const [index, element] of all.entries()) {
    vi.spyOn(element, 'getBoundingClientRect').mockImplementation(
      () => new DOMRect(0, index * 20 - scrolled, 100, (all.length - index) * 20),
    );
  }
}

let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  // The reading line is then at 30 px.
  vi.stubGlobal('innerHeight', 100);
  vi.stubGlobal('scrollBy', ({ top }: ScrollToOptions) => {
    scrolled += top ?? 0;
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const whole = `<section data-part="list"><ol>
  <li id="event-one"></li>
  <li id="event-two"></li>
  <li><details><summary></summary><ol><li id="event-three"></li></ol></details></li>
  <li id="event-four"></li></ol></section>`;

it('the event that is read is the last that begins above the reading line, and none that is folded away', () => {
  laidOut(whole);
  expect(eventInView()).toBeNull();
  scrolled = 40;
  expect(eventInView()).toBe('two');
  scrolled = 130;
  expect(eventInView()).toBe('two');
  scrolled = 150;
  expect(eventInView()).toBe('four');
});

it('nothing is read where there is no list', () => {
  laidOut('<p id="event-one"></p>');
  expect(eventInView()).toBeNull();
  expect(listedEvents().size).toBe(0);
});

it('an event is brought to the reading line, or what it is folded into', () => {
  laidOut(whole);
  bringIntoView('four');
  expect(eventInView()).toBe('four');
  bringIntoView('three');
  expect(document.querySelector('summary')?.getBoundingClientRect().top).toBe(30);
});

const chapters = `<section data-part="list">
  <div data-part="chapter" data-first="one"><h3></h3><ol><li data-event="two"></li></ol></div>
  <div data-part="chapter" data-first="five"><h3></h3></div></section>`;

it('of a long story a chapter is read from its name on, and its headlines are places of their own', () => {
  laidOut(chapters);
  expect([...listedEvents()]).toEqual(['one', 'two', 'five']);
  expect(eventInView()).toBe('one');
  scrolled = 60;
  expect(eventInView()).toBe('two');
  scrolled = 80;
  expect(eventInView()).toBe('five');
});

it('what filters leave of it counts, and not the chapters that are hidden meanwhile', () => {
  laidOut(
    chapters
      .replace(
        '<div',
        '<ol><li id="event-two"></li></ol><div hidden><div data-part="chapter" data-first="one"></div></div><div hidden',
      )
      .replace(
        '<div data-part="chapter" data-first="five"',
        '<div hidden data-part="chapter" data-first="five"',
      ),
  );
  expect([...listedEvents()]).toEqual(['two']);
});
