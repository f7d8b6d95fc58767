import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../ui/contrast.ts';
import { contrasting, grounds } from './accent.ts';

describe('the accent of a host', () => {
  it.each(['#ffffff', '000000', '#ffcc00', '#7f7f7f', 'ff0000', '#0B5A6B'])(
    'can be read on both grounds: %s',
    (colour) => {
      const accent = contrasting(colour);
      expect(contrastOf(accent?.onLight ?? '', grounds.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(accent?.onDark ?? '', grounds.dark)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('stays as it is where it can be read', () => {
    expect(contrasting('0b5a6b')?.onLight).toBe('#0b5a6b');
    expect(contrasting('#7cc3d2')?.onDark).toBe('#7cc3d2');
  });

  it.each(['red', '', '#fff', '#12345g', 'rgb(0 0 0)', '#0b5a6b;color:red'])(
    'is none where “%s” is no colour',
    (text) => {
      expect(contrasting(text)).toBeNull();
    },
  );

  it('is held against the grounds of the page', () => {
    const theme = readFileSync('src/page/styles/theme.css', 'utf8');
    expect(theme).toContain(`--surface-sunken: light-dark(${grounds.light}, ${grounds.dark})`);
  });
});
