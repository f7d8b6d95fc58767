/** Every theme by its name. */
export const themes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the reader's system has it. */
export type Theme = (typeof themes)[number];

/** Whether `value` names a theme. */
export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
