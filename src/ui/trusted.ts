import { entryId } from './scriptState.ts';

/** How every page of the build begins. */
const beginning = /^<!doctype html>/i;

const tags = /<(?:"[^"]*"|[^">])*>?/g;

/** A tag as the build writes it in a text: nothing that runs, frames or fetches something. */
const plain =
  /^<\/?(?!(?:script|style|link|base|meta|iframe|frame|object|embed|template|form)\b)[a-z][a-z\d]*(?:\s(?!on|style|srcdoc)[\w:-]+(?:="(?!javascript:)[^"]*")?)*\s?\/?>$/;

function isText(html: string): boolean {
  return (html.match(tags) ?? []).every((tag) => plain.test(tag));
}

/** Whether the page `html` is of the build that wrote this one: the name of its script changes with each. */
function isOfThisBuild(html: string): boolean {
  const entry = document.getElementById(entryId)?.getAttribute('src');
  return entry != null && html.includes(`src="${entry}"`);
}

/** What lets a text through that is ours, and throws for any other. */
const rules: TrustedTypeRules = {
  createHTML(html) {
    const isOurs = beginning.test(html) ? isOfThisBuild(html) : isText(html);
    if (!isOurs) throw new TypeError('This HTML is not of the build that wrote this page.');
    return html;
  },
  createScriptURL(address) {
    const folder = new URL(import.meta.env.BASE_URL, document.baseURI).href;
    if (!new URL(address, document.baseURI).href.startsWith(folder))
      throw new TypeError(`${address} is not in the folder of this site.`);
    return address;
  },
};

/**
 * The one Trusted Types policy that our Content-Security-Policy knows by name. Where a browser has none, the same rules
 * hold.
 */
const policy = globalThis.trustedTypes?.createPolicy('timeline', rules) ?? rules;

/** `html`, which is fetched, as HTML that may be parsed. Throws unless it is a page of the same build as this one. */
export function trustedPage(html: string): string {
  if (!beginning.test(html)) throw new TypeError('This is no page.');
  return policy.createHTML(html);
}

/**
 * `html`, which the build wrote to be read, as HTML that may be put into the page. Throws where there is more in it than
 * a text. What is given back is another object each time: keep it, so that React puts it in once.
 */
export function trustedText(html: string): string {
  return policy.createHTML(html);
}

/** `address` as that of a script that may run. Throws unless it is in the folder of this site. */
export function trustedScript(address: string): string {
  return policy.createScriptURL(address);
}

/** No HTML: what React is given where it shall leave alone what it finds. */
export const emptyHtml: string | TrustedHTML = globalThis.trustedTypes?.emptyHTML ?? '';
