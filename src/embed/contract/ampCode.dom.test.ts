import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameTerms } from './frameTerms.ts';

/** The element of AMP in the HTML of `file`. */
function ampIn(file: string): Element {
  const code = /<amp-iframe.*?<\/amp-iframe>/s.exec(readFileSync(file, 'utf8'));
  if (code === null) throw new Error(`${file} has no <amp-iframe>.`);
  const holder = document.createElement('div');
  holder.innerHTML = code[0];
  const [element] = holder.children;
  if (element === undefined) throw new Error('A browser makes nothing of it.');
  return element;
}

/**
 * What it may have: https://github.com/ampproject/amphtml/blob/main/extensions/amp-iframe/validator-amp-iframe.protoascii
 * and the attributes of every element with a layout.
 */
const allowed =
  'allow allowfullscreen class frameborder height id lang layout referrerpolicy resizable sandbox scrolling src title width'.split(
    ' ',
  );

it.each(['docs/embedding.md', 'tests/hosts/amp.html'])('the code for AMP in %s is valid', (file) => {
  const element = ampIn(file);
  expect(element.getAttributeNames().filter((name) => !allowed.includes(name))).toEqual([]);
  // Of this layout the height alone is given.
  expect(element.getAttribute('layout')).toBe('fixed-height');
  expect(element.getAttribute('height')).toMatch(/^[1-9]\d*$/);
  expect(element.getAttribute('width') ?? 'auto').toBe('auto');
  // It is resized only where something asks the reader.
  expect(element.hasAttribute('resizable')).toBe(true);
  expect(element.querySelectorAll(':scope > [overflow]')).toHaveLength(1);
});

it('the code for AMP in the guide asks for https, may stand near the top, and has what every frame has', () => {
  const element = ampIn('docs/embedding.md');
  expect(element.getAttribute('src')).toMatch(/^https:/);
  expect(element.querySelector(':scope > [placeholder]')?.getAttribute('href')).toMatch(/^https:/);
  expect(element.getAttribute('sandbox')).toBe(frameTerms.sandbox);
  expect(element.getAttribute('allow')).toBe(frameTerms.allow);
});
