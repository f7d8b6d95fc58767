import { describe, expect, it } from 'vitest';
import { inlinePartsOf, partsOfAll } from './inlineParts.ts';

describe('the scripts in a page that its policy names', () => {
  it('are those that a browser runs, by what is in them', () => {
    // The example of CSP Level 3, section 8.3.
    expect(inlinePartsOf(`<script>alert('Hello, world.');</script>`).scripts).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });

  it('are as written, over several lines, each once', () => {
    const html = '<script>\na\n</script><p></p><script defer>\na\n</script><script>b</script>';
    expect(inlinePartsOf(html).scripts).toHaveLength(2);
    expect(partsOfAll([inlinePartsOf(html), inlinePartsOf(html)]).scripts).toHaveLength(2);
  });

  it('are not scripts that are fetched, nor data', () => {
    expect(
      inlinePartsOf(
        '<script type="module" src="/a.js"></script><script type="application/ld+json">{"a":1}</script>',
      ).scripts,
    ).toEqual([]);
  });
});

describe('the styles in a page that its policy names', () => {
  it('are its style elements, of several pages each once', () => {
    const { styles } = partsOfAll([
      inlinePartsOf('<style>p{color:red}</style>'),
      inlinePartsOf('<style>p{color:red}</style><style>b{}</style>'),
    ]);
    // echo -n 'p{color:red}' | openssl sha256 -binary | openssl base64
    expect(styles).toEqual([
      "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
      expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
    ]);
  });

  it('are not sheets that are fetched', () => {
    expect(inlinePartsOf('<link rel="stylesheet" href="/a.css" />').styles).toEqual([]);
  });
});
