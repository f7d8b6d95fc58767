import { element } from '../../site/markup.ts';

/** Browsers look for it in the first 1024 bytes. */
const charset = '<meta charset="utf-8" />';

/**
 * The document `html` with its `policy` in it, for hosts that send no headers: before all that the policy is about. Who may
 * frame a page only a header can say. Throws where the document does not begin as ours do.
 */
export function withPolicyTag(html: string, policy: string): string {
  if (!html.includes(charset))
    throw new Error(`A page lacks ${charset}. See src/build/hosting/policyTag.ts.`);
  const { markup } = element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  return html.replace(charset, () => `${charset}\n    ${markup}`);
}
