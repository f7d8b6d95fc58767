import {
  ArrowLeft,
  ArrowRight,
  Ban,
  BookOpen,
  Check,
  Code,
  ExternalLink,
  Handshake,
  Languages,
  Link,
  Maximize2,
  Megaphone,
  Moon,
  Plane,
  Quote,
  Scale,
  Search,
  Settings2,
  Share2,
  ShieldAlert,
  SlidersHorizontal,
  Sun,
  TriangleAlert,
  Unlock,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Kind } from '../story/types.ts';

const kindIcons = {
  'kind-cyberattack': ShieldAlert,
  'kind-leak': Unlock,
  'kind-investigation': Search,
  'kind-diplomacy': Handshake,
  'kind-statement': Megaphone,
  'kind-sanction': Ban,
  'kind-visit': Plane,
  'kind-legal': Scale,
  'kind-background': BookOpen,
} as const satisfies Record<`kind-${Kind}`, ComponentType>;

const icons = {
  ...kindIcons,
  check: Check,
  close: X,
  code: Code,
  external: ExternalLink,
  filter: SlidersHorizontal,
  fit: Maximize2,
  language: Languages,
  link: Link,
  moon: Moon,
  next: ArrowRight,
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
export function IconSprite() {
  return (
    <svg display="none" aria-hidden="true">
      {Object.entries(icons).map(([name, Icon]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
}
