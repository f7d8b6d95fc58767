/** English messages as Arabic must supply them: the same keys, and all six plural forms (CLDR, `ar`). */
export type InArabic<English> = {
  readonly [
    Key in keyof English as Key extends `${infer Stem}_other`
      ? `${Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
      : Key extends `${string}_one`
        ? never
        : Key
  ]: string;
};
