import { expect, it } from 'vitest';
import { keptTextOf } from './keptText.ts';

it('of a page that breaks the card is kept as it stands, without what would no longer work, and the lists', () => {
  const root = document.createElement('div');
  root.innerHTML = `
    <section id="card"><article><h2>They fell silent</h2><div class="needs-script"><button>Copy</button></div></article></section>
    <div data-written="chronicle"><p>All of it</p></div>`;
  const [card, list] = keptTextOf(root);
  expect(card).toHaveTextContent('They fell silent');
  expect(card).not.toHaveTextContent('Copy');
  expect(list).toHaveTextContent('All of it');
  // React still has its own, and takes it away itself.
  expect(root.querySelector('#card button')).not.toBeNull();
});

it('of a page that shows no event the lists are', () => {
  const root = document.createElement('div');
  root.innerHTML = '<section id="card"></section><div data-written="chronicle"><p>All of it</p></div>';
  expect(keptTextOf(root)).toHaveLength(1);
});
