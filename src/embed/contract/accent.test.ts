import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../ui/contrast.ts';
import { backgrounds, contrasting, ownAccent } from './accent.ts';

const theme = readFileSync('src/page/styles/theme.css', 'utf8');

it('our own accent is that of the light theme', () => {
  expect(theme).toContain(`--accent: light-dark(${ownAccent}, `);
});

describe('the accent of a host', () => {
  it.each(['#ffffff', '000000', '#ffcc00', '#7f7f7f', 'ff0000', '#0B5A6B'])(
    'can be read on both backgrounds: %s',
    (colour) => {
      const accent = contrasting(colour);
      expect(contrastOf(accent?.onLight ?? '', backgrounds.light)).toBeGreaterThanOrEqual(7);
      expect(contrastOf(accent?.onDark ?? '', backgrounds.dark)).toBeGreaterThanOrEqual(7);
    },
  );

  it('stays as it is where it can be read', () => {
    expect(contrasting('025566')?.onLight).toBe('#025566');
    expect(contrasting('#7cc3d2')?.onDark).toBe('#7cc3d2');
  });

  it.each(['red', '', '#fff', '#12345g', 'rgb(0 0 0)', '#0b5a6b;color:red'])(
    'is none where “%s” is no colour',
    (text) => {
      expect(contrasting(text)).toBeNull();
    },
  );

  it('is held against the backgrounds of the page', () => {
    expect(theme).toContain(`--surface-sunken: light-dark(${backgrounds.light}, ${backgrounds.dark})`);
  });
});
