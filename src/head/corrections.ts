import type { CorrectionCommentLeaf } from 'schema-dts';
import type { EditionRevision } from '../model/wholeEdition.ts';
import { addressOf } from './addresses.ts';
import { eventOf, type PageContext } from './pageContext.ts';

/**
 * What was wrong or not exact on the page of `context` and was mended, and where such things are told. What was only
 * added corrects nothing: `dateModified` tells of it.
 */
export function correctionsOf(context: PageContext) {
  const { edition, site } = context;
  const { revisions } = eventOf(context) ?? edition;
  const corrections = revisions.filter(({ sort }) => sort !== 'added').map(correctionOf);
  return {
    ...(corrections.length > 0 && { correction: corrections }),
    publishingPrinciples: addressOf({ kind: 'changes' }, edition.locale, site),
  };
}

/** https://schema.org/CorrectionComment */
export function correctionOf({ day, text }: EditionRevision): CorrectionCommentLeaf {
  return { '@type': 'CorrectionComment', text, datePublished: day };
}
