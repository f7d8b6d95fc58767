import 'react';

declare module 'react' {
  /** A component hands a figure to its stylesheet as a custom property, and CSS does the rest. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
