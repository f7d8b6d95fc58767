// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leanVis } from './leanVis.ts';

const home = dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'));
const id = join(home, 'esnext/esm/vis-timeline-graph2d.mjs');

describe('the lean vis-timeline', () => {
  it('of the installed version is without graphs and settings, and keeps the timeline', () => {
    const { code } = leanVis().transform(readFileSync(id, 'utf8'), id) ?? { code: '' };
    expect(code).not.toMatch(/^Graph2d\.prototype/m);
    expect(code).not.toContain('new Configurator(this, this.dom.container, configureOptions);');
    expect(code).toMatch(/^class Timeline extends Core/m);
    expect(code).toMatch(/^RangeItem\.prototype/m);
  });

  it('stops the build where vis-timeline is not as it expects', () => {
    expect(() => leanVis().transform('export class Timeline {}', id)).toThrow('vis-timeline has changed');
  });

  it('leaves every other module alone', () => {
    expect(leanVis().transform('const a = 1;', '/src/main.tsx')).toBeNull();
  });
});
