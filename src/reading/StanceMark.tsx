import type { Stance } from '../model/wholeEdition.ts';

/** A speech bubble. */
const bubble = 'M4 5h16v11h-9l-5 4v-4H4z';

/** A shape for each stance, and for a missing answer, so that they are told apart at a glance and without colour. */
const outlines: Readonly<Record<Stance | 'unanswered', string>> = {
  asserts: bubble,
  /** Drawn in dashes. */
  unanswered: bubble,
  /** A circle struck through. */
  denies: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM5.7 5.7l12.6 12.6',
  /** A triangle with an exclamation mark. */
  condemns: 'M12 3.5 22 20.5H2zM12 10v5M12 17.4v.4',
  /** A plus. */
  supports: 'M12 4v16M4 12h16',
  /** A written sheet. */
  reports: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4',
};

/** The shape of a stance; the words beside it say the same. */
export function StanceMark({ stance }: { readonly stance: Stance | 'unanswered' }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinejoin="round"
      strokeLinecap="round"
      {...(stance === 'unanswered' && { strokeDasharray: '2 4' })}
      aria-hidden="true"
    >
      <path d={outlines[stance]} />
    </svg>
  );
}
