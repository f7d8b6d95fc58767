import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { denialOutline, kindIcon } from '../src/build/shareImage/icons.ts';
import { IconSprite } from '../src/page/IconSprite.tsx';
import { StanceMark } from '../src/reading/StanceMark.tsx';
import { kinds } from '../src/story/kinds.ts';
import type { Kind } from '../src/story/types.ts';

const sprite = renderToStaticMarkup(<IconSprite />);

/** What is drawn, without the frame around it. */
const strokesIn = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

const isKind = (id: string): id is Kind => id in kinds;

it.each(Object.keys(kinds).filter(isKind))('share images draw the icon of %s as the page does', (kind) => {
  const icon = kindIcon(kind, { x: 0, y: 0, size: 24 }, '#000000');
  const [, onPage = 'none'] = new RegExp(`id="icon-kind-${kind}"[^>]*>(.*?)</symbol>`).exec(sprite) ?? [];
  expect(strokesIn(icon)).toBe(strokesIn(onPage));
});

it('share images mark a denial as the page does', () => {
  expect(renderToStaticMarkup(<StanceMark stance="denies" />)).toContain(denialOutline);
});
