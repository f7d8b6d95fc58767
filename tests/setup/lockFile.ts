interface Lock {
  readonly packages: Readonly<Record<string, { readonly engines?: unknown }>>;
}

/**
 * The package-lock.json `text` without what each package asks of Node. npm holds that against the Node that npm itself
 * runs on, and warns of each package that wants a newer one; ours are run by the Node that is a package of the project.
 * What the project itself asks of npm's Node stays.
 */
export function withoutEngines(text: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm's own format, of which the rest is kept as it is
  const lock = JSON.parse(text) as Lock;
  const packages = Object.entries(lock.packages).map(([path, entry]) => [
    path,
    path === '' ? entry : { ...entry, engines: undefined },
  ]);
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`;
}
