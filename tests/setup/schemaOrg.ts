import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * What the vocabulary says of a type: from what it inherits, and which properties it adds with which kinds of value.
 */
interface Entry {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/**
 * The vocabulary of https://schema.org as the package schema-dts declares it, read from its declarations: they are made
 * from the vocabulary itself, one line for each property, type and union.
 */
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/u, 'schema.d.ts'),
  'utf8',
);

const entries = new Map<string, Entry>();
const unions = new Map<string, readonly string[]>();

for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
  /^(?:export )?interface (\w+) extends (.+?) \{\n([\s\S]*?)^\}/gmu,
)) {
  const lines = body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+), "\1">;$/gmu);
  entries.set(name, {
    parents: parents.split(', '),
    properties: new Map(Array.from(lines, ([, property = '', range = '']) => [property, range.split(' | ')])),
  });
}
for (const [, name = '', members = ''] of declarations.matchAll(/^export type (\w+) = (.+);$/gmu)) {
  unions.set(name, members.split(' | '));
}

/** A node of JSON-LD, as it was read. */
type Node = Readonly<Record<string, unknown>>;

/** The nodes that the JSON-LD in `html` tells; none where there is none. Throws where it is not of schema.org. */
export function schemaNodesIn(html: string): readonly Node[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu);
  return Array.from(scripts).flatMap(([, json = '']) => {
    const document: unknown = JSON.parse(json);
    if (!isNode(document) || document['@context'] !== 'https://schema.org')
      throw new Error(`Not of schema.org: ${json}`);
    const graph: unknown = document['@graph'];
    return Array.isArray(graph) ? graph.filter(isNode) : [document];
  });
}

/** Whatever in `node` the vocabulary does not know, in words; none where all is well. `path` says where `node` is. */
export function schemaMistakesIn(node: Node, path = '$'): readonly string[] {
  const type = typeOf(node);
  if (!entries.has(`${type}Leaf`)) return [`${path}: no type ${type}`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const at = `${path}.${name}`;
    const range = rangeOf(`${type}Leaf`, name);
    if (range === null) return [`${at}: ${type} has no such property`];
    if (!Array.isArray(value)) return valueMistakes(value, range, at);
    return value.flatMap((one: unknown, index) => valueMistakes(one, range, `${at}[${index}]`));
  });
}

function typeOf(node: Node): string {
  const type = node['@type'];
  return typeof type === 'string' ? type : JSON.stringify(type ?? null);
}

/** The kinds of value that `property` takes in `type`, its own or inherited; null where there is no such property. */
function rangeOf(type: string, property: string): readonly string[] | null {
  const entry = entries.get(type);
  if (entry === undefined) return null;
  const own = entry.properties.get(property);
  if (own !== undefined) return own;
  const inherited = entry.parents.map((parent) => rangeOf(parent, property));
  return inherited.find((range) => range !== null) ?? null;
}

function valueMistakes(value: unknown, range: readonly string[], path: string): readonly string[] {
  const allowed = range.flatMap((kind) => [...widened(kind)]);
  const wanted = range.join(' or ');
  if (!isNode(value)) {
    return allowed.some((kind) => isLiteral(value, kind))
      ? []
      : [`${path}: ${JSON.stringify(value)} is not ${wanted}`];
  }
  const isReference = value['@type'] === undefined && typeof value['@id'] === 'string';
  if (isReference) return [];
  const type = typeOf(value);
  const mistakes = schemaMistakesIn(value, path);
  return allowed.includes(`${type}Leaf`) ? mistakes : [`${path}: is a ${type}, not ${wanted}`, ...mistakes];
}

const known = new Map<string, ReadonlySet<string>>();

/** A type with all that is a kind of it. */
function widened(name: string): ReadonlySet<string> {
  const before = known.get(name);
  if (before !== undefined) return before;
  const members = (unions.get(name) ?? []).filter((member) => member !== name);
  const all = new Set([name, ...members.flatMap((member) => [...widened(member)])]);
  known.set(name, all);
  return all;
}

/** Dates as exact as they are: a year, a month or a day (ISO 8601, reduced precision), with a time if need be. */
const date = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/u;

function isLiteral(value: unknown, kind: string): boolean {
  switch (kind) {
    case 'Date':
    case 'DateTime':
      return typeof value === 'string' && date.test(value);
    case 'URL':
      return typeof value === 'string' && URL.canParse(value);
    case 'Text':
      return typeof value === 'string' && value.trim() !== '';
    case 'number':
    case 'boolean':
      return typeof value === kind;
    default:
      return JSON.stringify(value) === kind;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
