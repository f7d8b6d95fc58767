import { expect, it } from 'vitest';
import { isThrownBy, scriptIn } from './thrownBy.ts';

const script = 'https://news.example/assets/Timeline-a1.js';

/** An error with this stack. */
const thrown = (stack: string) => Object.assign(new Error('broken'), { stack });

it.each([
  {
    browser: 'Chromium',
    stack: `Error: x\n    at new T (${script}:3:40846)\n    at https://b.example/b.js:1:2`,
  },
  { browser: 'Chromium, without a function', stack: `Error: x\n    at ${script}:3:40846` },
  { browser: 'Firefox', stack: `T@${script}:3:40846\n@https://b.example/b.js:1:2\n` },
  { browser: 'Safari', stack: `${script}:3:40846\nmodule code@https://b.example/b.js:1:2` },
])('the script is found in a stack of $browser', ({ stack }) => {
  expect(scriptIn(stack)).toBe(script);
});

it('no script is found where a browser tells no stack', () => {
  expect(scriptIn(undefined)).toBe('');
  expect(scriptIn('Error: x\n    at <anonymous>')).toBe('');
});

it('an error is of the script in which it is thrown, or from which what threw it was called', () => {
  expect(isThrownBy(script, { filename: script, error: thrown('') })).toBe(true);
  const stack = `at get innerHTML (https://ext.example/x.js:1:1)\nat T (${script}:1:2)`;
  expect(isThrownBy(script, { filename: 'https://ext.example/x.js', error: thrown(stack) })).toBe(true);
});

it('what other scripts throw, and what is no error, is not of the script', () => {
  const other = 'https://ads.example/ads.js';
  expect(isThrownBy(script, { filename: other, error: thrown(`at a (${other}:1:1)`) })).toBe(false);
  // As browsers say that an observer of sizes has to wait.
  expect(isThrownBy(script, { filename: script, error: null })).toBe(false);
  expect(isThrownBy('', { filename: '', error: thrown('') })).toBe(false);
});
