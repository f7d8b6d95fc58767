import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';

const defaults = {
  theme: 'auto',
  accent: null,
  size: 'full',
  list: false,
  host: null,
  preview: false,
};

describe('the options in the address of a frame', () => {
  it('are the defaults where there are none', () => {
    expect(optionsOf('?event=a')).toEqual(optionsOf(''));
    expect(optionsOf('')).toMatchObject({ options: defaults, faults: [] });
  });

  it('are as the host wants them', () => {
    const { options, faults } = optionsOf(
      '?theme=dark&size=compact&list=1&accent=025566&host=https://news.example&preview=1',
    );
    expect(options).toMatchObject({
      theme: 'dark',
      size: 'compact',
      list: true,
      host: 'https://news.example',
      preview: true,
    });
    expect(options.accent?.onLight).toBe('#025566');
    expect(faults).toEqual([]);
  });

  it.each([
    ['theme', 'sepia'],
    ['accent', 'red'],
    ['size', '100%'],
    ['list', 'yes'],
    ['host', 'news.example'],
    ['host', 'javascript:alert(1)'],
  ])('fall back where “%s” is “%s”, and tell', (option, value) => {
    expect(optionsOf(`?${option}=${encodeURIComponent(value)}`)).toEqual({
      options: optionsOf('').options,
      faults: [{ option, value }],
    });
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('are not “%s”, which every object has', (value) => {
    for (const option of ['theme', 'accent', 'size', 'list', 'host']) {
      expect(optionsOf(`?${option}=${value}`)).toEqual({
        options: optionsOf('').options,
        faults: [{ option, value }],
      });
    }
    expect(optionsOf(`?preview=${value}`).options.preview).toBe(false);
  });

  it('is bound to the origin of whatever address of the host it is given', () => {
    for (const host of ['https://news.example', 'https://news.example/', 'https://news.example/a/page']) {
      expect(optionsOf(`?host=${encodeURIComponent(host)}`).options.host).toBe('https://news.example');
    }
  });
});
