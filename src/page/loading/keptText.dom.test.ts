import { expect, it } from 'vitest';
import { keptTextOf } from './keptText.ts';

/** A page with this card, whose list the reader has filtered. */
function pageWith(card: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `
    <header><h1>Three countries</h1><div class="needs-script"><button>Display</button></div></header>
    <main>
      <section id="card">${card}</section>
      <section data-part="list"><h2>All events</h2>
        <div data-written="chronicle"><p hidden>They came</p> <p>They left</p></div>
      </section>
      <div data-written="sources"><p>Who said so</p></div>
    </main>
    <footer><p>How it is told</p></footer>`;
  return root;
}

const withEvent = `
  <article><header><h2>They fell silent</h2></header> <button>Copy</button><footer>Next</footer></article>`;

it('of a page that breaks all that can be read is kept, once and in its order', () => {
  const kept = keptTextOf(pageWith(withEvent)).map(({ textContent }) =>
    textContent?.match(/\S+/gu)?.join(' '),
  );
  expect(kept).toEqual([
    'Three countries',
    'They fell silent Next',
    'All events They came They left',
    'Who said so',
    'How it is told',
  ]);
});

it('so is what stands where no event is chosen', () => {
  const kept = keptTextOf(pageWith('<h2>In brief</h2>'));
  expect(kept.map(({ textContent }) => textContent)).toContain('In brief');
});

it('what filters had hidden is shown, for nothing brings it back', () => {
  const holder = document.createElement('div');
  holder.append(...keptTextOf(pageWith('')));
  expect(holder).toHaveTextContent('They came');
  expect(holder.querySelector('[hidden]')).toBeNull();
});

it('React still has its own, and takes it away itself', () => {
  const root = pageWith(withEvent);
  expect(keptTextOf(root)).toHaveLength(5);
  expect(root.querySelector('#card button')).not.toBeNull();
  expect(root.querySelector('[hidden]')).not.toBeNull();
});

it('what is not in the language of the page still says so where it is kept', () => {
  const root = document.createElement('div');
  root.innerHTML =
    '<div lang="ar" dir="rtl"><section><div data-written="chronicle"><p>كل شيء</p></div></section></div>';
  document.body.append(root);
  const [list] = keptTextOf(root);
  root.remove();
  expect(list).toHaveAttribute('lang', 'ar');
  expect(list).toHaveAttribute('dir', 'rtl');
});
