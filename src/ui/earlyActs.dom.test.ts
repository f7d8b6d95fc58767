import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepEarlyActs } from './earlyActs.ts';

/** What the page hears once it answers, in order. */
let heard: string[];

beforeEach(() => {
  heard = [];
  delete document.documentElement.dataset['script'];
  document.body.innerHTML = `
    <button>Outside</button>
    <div id="root"><input type="search"><button id="chapter">Chapter</button><button id="next">Next</button></div>`;
  keepEarlyActs();
});

afterEach(() => {
  document.body.innerHTML = '';
  delete document.documentElement.dataset['script'];
});

const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
};

const type = (text: string) => {
  const box = find('input');
  if (box instanceof HTMLInputElement) box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

/** React takes over: it empties the box, and listens. */
function comeAlive() {
  const box = find('input');
  if (box instanceof HTMLInputElement) {
    box.value = '';
    box.addEventListener('input', () => heard.push(box.value));
  }
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => heard.push(button.textContent));
  document.documentElement.dataset['script'] = 'alive';
}

it('what was typed and pressed before the page answered is done when it does, in that order, once', async () => {
  type('ir');
  find('#chapter').click();
  find('#next').click();
  find('#chapter').click();
  type('iran');
  find('body > button').click();
  comeAlive();
  await vi.waitFor(() => expect(heard).toEqual(['Next', 'Chapter', 'iran']));
  find('#next').click();
  document.documentElement.dataset['script'] = 'begun';
  document.documentElement.dataset['script'] = 'alive';
  await Promise.resolve();
  expect(heard).toEqual(['Next', 'Chapter', 'iran', 'Next']);
});

it('what is no longer on the page is left alone', async () => {
  find('#next').click();
  type('iran');
  const next = find('#next');
  comeAlive();
  next.remove();
  await vi.waitFor(() => expect(heard).toEqual(['iran']));
});

/** React draws the page anew: other elements of the same kind, with something of an extension among them. */
function drawAnew() {
  for (const element of document.querySelectorAll('#root > *')) element.replaceWith(element.cloneNode(true));
  document.querySelector('#root')?.prepend(document.createElement('button'));
}

describe('where React draws the page anew', () => {
  it('what was done before is done by what stands in their place', async () => {
    find('#next').click();
    type('iran');
    drawAnew();
    comeAlive();
    await vi.waitFor(() => expect(heard).toEqual(['Next', 'iran']));
  });

  it('the focus is where it was', async () => {
    find('input').focus();
    drawAnew();
    comeAlive();
    await vi.waitFor(() => expect(find('input')).toHaveFocus());
  });

  it('what is not there any more is left alone, and the focus of who went elsewhere', async () => {
    find('#next').click();
    find('input').focus();
    drawAnew();
    find('#next').textContent = 'Later';
    find('#chapter').focus();
    comeAlive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual([]);
    expect(find('#chapter')).toHaveFocus();
  });
});
