import {
  icons as lucide,
  ArrowLeft,
  ArrowRight,
  Check,
  CircleQuestionMark,
  Code,
  ChartNoAxesGantt,
  EqualNot,
  ExternalLink,
  Info,
  Languages,
  Link,
  Maximize2,
  Moon,
  Quote,
  Search,
  Settings2,
  Share2,
  SlidersHorizontal,
  Sun,
  TriangleAlert,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ComponentType } from 'react';

interface IconOfKind {
  readonly icon: string;
}

const icons = {
  about: Info,
  check: Check,
  close: X,
  code: Code,
  disputed: EqualNot,
  external: ExternalLink,
  filter: SlidersHorizontal,
  fit: Maximize2,
  keys: CircleQuestionMark,
  language: Languages,
  link: Link,
  moon: Moon,
  next: ArrowRight,
  picture: ChartNoAxesGantt,
  previous: ArrowLeft,
  quote: Quote,
  search: Search,
  settings: Settings2,
  share: Share2,
  sun: Sun,
  warning: TriangleAlert,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
} as const satisfies Record<string, ComponentType>;

/**
 * Every icon, once; views show one with `<use href="#icon-…">`, in React and outside it.
 * The build writes it into each page: no browser downloads what draws it.
 */
export function IconSprite({ kinds }: { readonly kinds: Readonly<Record<string, IconOfKind>> }) {
  const ofKinds = Object.entries(kinds).map(([id, { icon }]) => [`kind-${id}`, iconCalled(icon)] as const);
  return (
    <svg display="none" aria-hidden="true">
      {[...ofKinds, ...Object.entries(icons)].map(([name, Icon]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}

/** The icon of Lucide that is called `name`: the check of the story has seen that there is one. */
function iconCalled(name: string): ComponentType {
  const icon = Object.entries(lucide).find(([key]) => key === name)?.[1];
  if (icon === undefined) throw new Error(`Lucide has no icon “${name}”.`);
  return icon;
}
