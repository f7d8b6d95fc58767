import { useEffect, useState } from 'react';

/** `value`, debounced: as it was when it last stayed the same for `pause` ms; at first as it is. */
export function useSettled<Value extends string | number>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);

  // A timer is outside React.
  useEffect(
    function settle() {
      const timer = setTimeout(() => {
        setSettled(value);
      }, pause);
      return () => {
        clearTimeout(timer);
      };
    },
    [value, pause],
  );

  return settled;
}
