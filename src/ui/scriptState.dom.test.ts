import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { entryId, markScript, textOnlyId, watchEntry } from './scriptState.ts';

const state = () => document.documentElement.dataset['script'];

/** The script of the page, and one of somebody else in it. */
let entry: HTMLScriptElement;
let stranger: HTMLScriptElement;

beforeEach(() => {
  vi.useFakeTimers();
  // Views of other tests may have come alive in this document.
  delete document.documentElement.dataset['script'];
  const notice = document.createElement('div');
  notice.id = textOnlyId;
  entry = document.createElement('script');
  entry.id = entryId;
  stranger = document.createElement('script');
  document.body.append(notice, entry, stranger);
  watchEntry();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  delete document.documentElement.dataset['script'];
});

it('a script that cannot be fetched is told at once', () => {
  entry.dispatchEvent(new Event('error'));
  expect(state()).toBe('failed');
});

it('a script of somebody else may fail', () => {
  stranger.dispatchEvent(new Event('error'));
  expect(state()).toBeUndefined();
});

it('a script that has not begun when the page has loaded never will', () => {
  window.dispatchEvent(new Event('load'));
  expect(state()).toBe('failed');
});

it.each(['begun', 'alive'] as const)('one that is %s by then has not failed', (reached) => {
  markScript(reached);
  window.dispatchEvent(new Event('load'));
  expect(state()).toBe(reached);
});

it('a script that does not come, or goes no further, is told after a while, and taken when it answers', () => {
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  vi.advanceTimersByTime(14_000);
  expect(state()).toBeUndefined();
  markScript('begun');
  vi.advanceTimersByTime(2_000);
  expect(state()).toBe('failed');
  markScript('begun');
  expect(state()).toBe('failed');
  markScript('alive');
  expect(state()).toBe('alive');
});

it('a page that answers in time is told nothing', () => {
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  markScript('alive');
  vi.advanceTimersByTime(60_000);
  expect(state()).toBe('alive');
});

it('a page that needs no script has none to wait for', () => {
  document.body.replaceChildren();
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  window.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(60_000);
  expect(state()).toBeUndefined();
});
