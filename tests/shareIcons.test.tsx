import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { denialOutline, kindIcon } from '../src/build/shareImage/icons.ts';
import { IconSprite } from '../src/page/regions/IconSprite.tsx';
import { StanceMark } from '../src/reading/StanceMark.tsx';
import { theStory } from './fixtures/theStory.ts';

const { kinds } = theStory.story;
const sprite = renderToStaticMarkup(<IconSprite kinds={kinds} />);

/** What is drawn, without the frame around it. */
const strokesIn = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');

it.each(Object.entries(kinds))('share images draw the icon of %s as the page does', (kind, { icon }) => {
  const drawn = kindIcon(icon, { x: 0, y: 0, size: 24 }, '#000000');
  const [, onPage = 'none'] = new RegExp(`id="icon-kind-${kind}"[^>]*>(.*?)</symbol>`).exec(sprite) ?? [];
  expect(strokesIn(drawn)).toBe(strokesIn(onPage));
});

it('share images draw no icon that there is not', () => {
  expect(() => kindIcon('NoSuchIcon', { x: 0, y: 0, size: 24 }, '#000000')).toThrow('Lucide has no icon');
});

it('share images mark a denial as the page does', () => {
  expect(renderToStaticMarkup(<StanceMark stance="denies" />)).toContain(denialOutline);
});
