declare module 'virtual:edition/*' {
  import type { Edition } from '../model/edition.ts';

  /** The story in one language, made at build time. */
  export const edition: Edition;
}
