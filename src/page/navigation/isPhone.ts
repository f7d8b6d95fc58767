/**
 * Whether the window is as narrow as the styles for phones say (`width < 37.5rem`), in which the story is a list along a
 * rail and an event a sheet over it. A browser that does not tell is none.
 */
export function isPhone(): boolean {
  return Reflect.has(globalThis, 'matchMedia') && matchMedia('(width < 37.5rem)').matches;
}
