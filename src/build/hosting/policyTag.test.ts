import { expect, it } from 'vitest';
import { contentPolicy } from './contentPolicy.ts';
import { inlinePartsOf } from './inlineParts.ts';
import { withPolicyTag } from './policyTag.ts';

const page =
  '<!doctype html><head><meta charset="utf-8" /><style>p{}</style><script>$&</script></head><p>Text</p>';
const policy = contentPolicy(inlinePartsOf(page));

it('a page has its policy before all that the policy is about, and is otherwise as it was', () => {
  const html = withPolicyTag(page, policy);
  const [, content = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html) ?? [];
  expect(content).toBe(policy);
  expect(html.indexOf('<meta http-equiv')).toBeLessThan(html.indexOf('<style>'));
  expect(html.replace(/\s*<meta http-equiv[^>]*>/, '')).toBe(page);
});

it('what only a header can say is not in it', () => {
  expect(withPolicyTag(page, policy)).not.toContain('frame-ancestors');
});

it('a document that is none of ours is refused', () => {
  expect(() => withPolicyTag('<p>Text</p>', policy)).toThrow('lacks <meta charset');
});
