import { useLayoutEffect, type RefObject } from 'react';
import { useFormats } from '../../i18n/FormatsContext.ts';
import { writeDigits } from '../../reading/writtenDigits.ts';

/** Brings what was written inside `holder` to the digits that the reader chose. */
export function useWrittenDigits(holder: RefObject<HTMLElement | null>): void {
  const { language, digits } = useFormats();

  // React does not know what is inside. Before the browser draws, so that no frame shows other digits.
  useLayoutEffect(
    function showDigits() {
      if (holder.current !== null) writeDigits(holder.current, language.digits[0], digits);
    },
    [holder, language, digits],
  );
}
