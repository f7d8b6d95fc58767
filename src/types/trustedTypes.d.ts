/** Trusted Types (https://www.w3.org/TR/trusted-types/), as far as we use them: TypeScript’s own DOM has none of them. */
interface TrustedTypePolicyFactory {
  readonly emptyHTML: TrustedHTML;
  createPolicy(name: string, rules: TrustedTypeRules): TrustedTypeRules;
}

/**
 * What turns a text into one that a browser takes for HTML, or for the address of a script; given as rules, and got as
 * a policy. The types of the DOM ask for strings wherever the browser then asks for what a policy gives.
 */
interface TrustedTypeRules {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

/** Undefined in browsers without Trusted Types. */
// oxlint-disable-next-line no-var -- only `var` declares a property of the global object
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
