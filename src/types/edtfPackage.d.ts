/** What we use of `edtf`, which comes without types. What it gives is checked in `edtf.ts`. */
declare module 'edtf' {
  /** The syntax tree of `text`; throws where there is none within the constraints. */
  export function parse(
    text: string,
    constraints: { readonly level: 0 | 1; readonly types: readonly ('Date' | 'Season' | 'Interval')[] },
  ): unknown;
}
