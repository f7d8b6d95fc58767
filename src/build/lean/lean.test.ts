import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { project } from '../../../tests/setup/sites.ts';
import { lean as leanPlugin } from './lean.ts';
import { i18nextCuts } from './i18nextCuts.ts';
import { withCut } from './cut.ts';

const home = dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'));
const id = join(home, 'esnext/esm/vis-timeline-graph2d.mjs');
const source = readFileSync(id, 'utf8');
const lean = leanPlugin().transform(source, id)?.code ?? '';

/** How many assignments of members each class has in `code`, the one of its prototype included. */
function membersOf(code: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of code.matchAll(/^(\w+)\.(?:prototype\.)?\w+ = /gm)) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** What `code` declares at its top. */
const declarationsOf = (code: string) =>
  [...code.matchAll(/^(?:class|function\*?|const|let|var) (\w+)/gm)].map(([, name]) => name);

describe('the lean vis-timeline, of the installed version,', () => {
  it('is a module, and keeps the timeline', () => {
    expect(parseSync('lean.mjs', lean).errors).toEqual([]);
    expect(lean).toMatch(/^class Timeline extends Core/m);
    expect(lean).toMatch(/^RangeItem\.prototype/m);
    expect(lean).toMatch(/^export \{ Timeline \};$/m);
  });

  it('is without all members that are added to these classes, and keeps those of all others', () => {
    const graphs = { Points: 2, Bargraph: 6, Line: 8, GraphGroup: 7, Legend: 11, LineGraph: 27, Graph2d: 9 };
    const others = { Activator: 5, BackgroundItem: 5, ClusterItem: 1 };
    expect(membersOf(lean)).not.toEqual({});
    expect(membersOf(source)).toEqual({ ...membersOf(lean), ...graphs, ...others });
  });

  it('has no body where a method does nothing under our options, and all of it where one does', () => {
    expect(source).toMatch(/^ {2}_onAddItem\(event\) \{$/m);
    expect(lean).toMatch(/^ {2}_onAddItem\(\) \{\}$/m);
    expect(lean).toMatch(/^ {2}_moveToGroup\(item, groupId\) \{$/m);
  });

  it('creates ranges alone, and no bars, clusters or checks of options', () => {
    for (const made of [
      'new CurrentTime(this.body, this.options)',
      'new ClusterGenerator',
      'Validator.validate(options, allOptions);',
    ]) {
      expect(source).toContain(made);
      expect(lean).not.toContain(made);
    }
    expect(lean).toMatch(/^ItemSet\.types = \{\n {2}range: RangeItem,\n\};$/m);
  });

  it('declares all else that it did', () => {
    expect(declarationsOf(lean).length).toBeGreaterThan(100);
    expect(declarationsOf(lean)).toEqual(declarationsOf(source));
  });

  it('asks for utilities by name, so that the others can be dropped', () => {
    expect(lean).not.toMatch(/\.\.\.util\b/);
    const utilities = [...lean.matchAll(/^ {2}(\w+): util\.\1,$/gm)].map(([, name]) => name);
    expect(utilities).toEqual(expect.arrayContaining(['addClassName', 'easingFunctions', 'throttle']));
    expect(utilities).not.toContain('xss');
  });

  it('sets texts where it set filtered HTML', () => {
    expect(source).toContain('label.innerHTML = availableUtils.xss(text);');
    expect(lean).toContain('label.textContent = String(text);');
    expect(lean).not.toMatch(/innerHTML = (?:availableUtils|"")/);
  });

  it('has no panel of settings of the timeline', () => {
    expect(source).toContain('new Configurator(this, this.dom.container, configureOptions);');
    expect(lean).not.toContain('new Configurator(this, this.dom.container, configureOptions);');
  });
});

it('i18next fetches no words, and formats no values', () => {
  const i18next = readFileSync(join(project, 'node_modules/i18next/dist/esm/i18next.js'), 'utf8');
  const withoutBoth = i18nextCuts.reduce(withCut, i18next);
  expect(parseSync('lean.mjs', withoutBoth).errors).toEqual([]);
  for (const made of ['new Connector(', 'formatter = Formatter;']) {
    expect(i18next).toContain(made);
    expect(withoutBoth).not.toContain(made);
  }
});

it('the build stops where vis-timeline is not as it expects', () => {
  expect(() => leanPlugin().transform('export class Timeline {}', id)).toThrow('A library has changed');
});

it('every other module is left alone', () => {
  expect(leanPlugin().transform('const a = 1;', '/src/main.tsx')).toBeNull();
});
