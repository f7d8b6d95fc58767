import { createContext, useContext } from 'react';
import type { Formats } from './formats.ts';

/** The reader's formats; they change only with the language and the digits. */
export const FormatsContext = createContext<Formats | null>(null);

/** How dates, numbers and lists are written for the reader. */
export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (formats === null) throw new Error('useFormats needs a LocaleProvider above it.');
  return formats;
}
