/**
 * A classic script that hands something over to the page that asked for it (`src/ui/handedOver.ts`): it dispatches the
 * event `name` with the value of the expression `detail` as its detail.
 */
export function handOverScript(name: string, detail: string): string {
  return `dispatchEvent(new CustomEvent(${JSON.stringify(name)},{detail:${detail}}));\n`;
}

/** `json` as an expression: engines read a string that they parse faster than an object literal of its size. */
export function parsed(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}
