import { describe, expect, it } from 'vitest';
import { inlineScriptsOf } from './inlineScripts.ts';

describe('the scripts in a page that its policy names', () => {
  it('are those that a browser runs, by what is in them', () => {
    // The example of CSP Level 3, section 8.3.
    expect(inlineScriptsOf(`<script>alert('Hello, world.');</script>`)).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });

  it('are as written, over several lines, each once', () => {
    const html = '<script>\na\n</script><p></p><script defer>\na\n</script><script>b</script>';
    expect(inlineScriptsOf(html)).toHaveLength(2);
  });

  it('are not scripts that are fetched, nor data', () => {
    expect(
      inlineScriptsOf(
        '<script type="module" src="/a.js"></script><script type="application/ld+json">{"a":1}</script>',
      ),
    ).toEqual([]);
  });
});
