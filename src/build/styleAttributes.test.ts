import { describe, expect, it } from 'vitest';
import { withoutStyleAttributes, withSheetForNoScript } from './styleAttributes.ts';

const start = '--start:calc(1.5cqi + var(--from-240)*-2px)';

describe('a document without style attributes', () => {
  it('has what they said in an attribute of ours, and in a sheet, each once', () => {
    const { html, css } = withoutStyleAttributes(
      `<li class="a" style="${start}"><a style="--at:1;--to:50%">A</a></li><li style="${start}"></li>`,
    );
    expect(html).toBe(
      `<li class="a" data-style="${start}"><a data-style="--at:1;--to:50%">A</a></li><li data-style="${start}"></li>`,
    );
    expect(css).toBe(`[data-style="${start}"]{${start}}\n[data-style="--at:1;--to:50%"]{--at:1;--to:50%}`);
  });

  it('is as it was where it had none, texts that speak of some included', () => {
    const page = '<p data-style="b">a style=&quot;--at:1&quot;</p><script>{"a":"a style=\\"b\\""}</script>';
    expect(withoutStyleAttributes(page)).toEqual({ html: page, css: '' });
  });

  it.each([
    'color:red',
    '--at:url(https://elsewhere.example/)',
    '--at:1}body{color:red',
    '--at:&quot;a&quot;',
    '',
  ])('is not made where a style is more than figures: “%s”', (style) => {
    expect(() => withoutStyleAttributes(`<p style="${style}">`)).toThrow('nothing but custom properties');
  });
});

it('a sheet for readers without script is at the end of the head', () => {
  expect(withSheetForNoScript('<head><title>$&</title></head><p>', '/assets/a.css')).toBe(
    '<head><title>$&</title><noscript><link rel="stylesheet" href="/assets/a.css" /></noscript></head><p>',
  );
});
