import { HtmlValidate, Rule, StaticConfigLoader, type DOMTree, type HtmlElement } from 'html-validate';

/** A document as the validator sees it. */
export interface ValidatedHtml {
  /** `line:column rule: what is wrong`; none where the document is valid. */
  readonly mistakes: readonly string[];
  /** The root of its tree. Texts and attributes are as they were written, entities included. */
  readonly root: HtmlElement;
}

let tree: DOMTree | null = null;

/** The validator shows what it has read to its rules alone; this one finds nothing wrong and keeps it. */
class KeepTree extends Rule {
  setup() {
    this.on('dom:ready', ({ document }) => {
      tree = document;
    });
  }
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: ['html5'],
    plugins: [{ name: 'keep', rules: { 'keep/tree': KeepTree } }],
    rules: {
      'keep/tree': 'error',
      // How React and oxfmt write what HTML leaves open.
      'attr-case': 'off',
      'attr-delimiter': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // Ids that React makes begin with an underscore, which HTML allows; older selectors did not.
      'valid-id': ['error', { relaxed: true }],
      // Two names for the same role; the older is understood by more.
      'presentation-role-style': 'off',
      // A fieldset may be named by an attribute of ARIA, and a legend cannot be laid out in a row.
      'wcag/h71': 'off',
      // The title of an event is said whole; who shows it cuts it where there is no room.
      'long-title': 'off',
      // What comes from our own origin is as trustworthy as the page.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The entrance has a heading in each language.
      'heading-level': ['error', { allowMultipleH1: true }],
    },
  }),
);

/** Holds the whole document `html` against the HTML standard. Throws where it is no document at all. */
export function validatedHtml(html: string): ValidatedHtml {
  tree = null;
  const { results } = validator.validateStringSync(html);
  const root = rootOf(tree);
  const mistakes = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  return { mistakes, root };
}

function rootOf(read: DOMTree | null): HtmlElement {
  if (read === null) throw new Error('There is no document to validate.');
  return read.root;
}
