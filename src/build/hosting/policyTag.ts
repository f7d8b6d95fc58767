import { element } from '../../site/markup.ts';
import { contentPolicy } from './contentPolicy.ts';
import type { InlineParts } from './inlineParts.ts';

/** Browsers look for it in the first 1024 bytes. */
const charset = '<meta charset="utf-8" />';

/**
 * The document `html` with its policy in it, which lets `inline` through, for hosts that send no headers: before all that the policy is about. Who may
 * frame a page only a header can say. Throws where the document does not begin as ours do.
 */
export function withPolicyTag(html: string, inline: InlineParts): string {
  if (!html.includes(charset))
    throw new Error(`A page lacks ${charset}. See src/build/hosting/policyTag.ts.`);
  const content = contentPolicy(inline);
  const { markup } = element('meta', { 'http-equiv': 'Content-Security-Policy', content });
  return html.replace(charset, () => `${charset}\n    ${markup}`);
}
