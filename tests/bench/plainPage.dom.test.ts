import { describe, expect, it } from 'vitest';
import { plainPageOf } from './plainPage.ts';

const built = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl" data-theme="dark"><head><meta charset="utf-8">
   <meta name="viewport" content="width=device-width"><title>A title</title>${head}</head><body>${body}</body></html>`;

describe('the plain page', () => {
  it('keeps text, headings, lists, links, details and times', () => {
    const content =
      '<h1>One</h1><ul><li><a href="/en/">Two</a></li></ul><details open=""><summary>Three</summary></details><time datetime="2022-07">Four</time>';
    expect(plainPageOf(built(content))).toContain(content);
  });

  it('keeps language, direction and the width of the screen', () => {
    const plain = plainPageOf(built(''));
    expect(plain).toContain('<html lang="ar" dir="rtl">');
    expect(plain).toContain('<meta name="viewport" content="width=device-width">');
  });

  it('has no style, script, icon, image, preload or comment', () => {
    const plain = plainPageOf(
      built(
        '<p class="a" style="color:red">Text<!-- --> here<svg><use href="#x"/></svg><img src="x" alt=""></p><script type="module" src="x.js"></script>',
        '<style>p{}</style><link rel="preload" href="x"><meta property="og:title" content="x">',
      ),
    );
    expect(plain).toContain('<p>Text here</p>');
    expect(plain).not.toMatch(/<(style|script|svg|img|link|!--)|og:|class=/);
  });

  it('has no control, no picture, and nothing that held only those', () => {
    const plain = plainPageOf(
      built(
        '<div><div><button>Filter</button></div></div><main><section aria-label="Time"><div data-axis>2022</div></section><section><p>Text</p></section></main>',
      ),
    );
    expect(plain).toContain('<main><section><p>Text</p></section></main>');
    expect(plain).not.toMatch(/<(button|div)|2022/);
  });

  it('has no link without words and no wrapper without meaning', () => {
    const plain = plainPageOf(
      built('<p><a href="/x" aria-label="X"><svg></svg></a><span class="b">Y</span></p>'),
    );
    expect(plain).toContain('<p>Y</p>');
  });

  it('keeps an id only where a link leads to it', () => {
    const plain = plainPageOf(built('<a href="#a">A</a><p id="a">A</p><p id="b">B</p>'));
    expect(plain).toContain('<p id="a">A</p><p>B</p>');
  });

  it('refuses a page that a phone would show as wide as a desk', () => {
    expect(() => plainPageOf('<p>Text</p>')).toThrow('viewport');
  });
});
