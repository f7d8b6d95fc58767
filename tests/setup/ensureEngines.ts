import { engines } from '../engines/engines.ts';
import { installDebianPackages } from './debianPackages.ts';

for (const engine of engines) {
  // One by one: not every kin of Debian has all of them.
  if (engine.missing() !== null) installDebianPackages(...engine.debianPackages);
  const missing = engine.missing();
  console.log(
    missing === null
      ? `Engine for the tests: ${engine.name}`
      : `${engine.name} could not be installed, and no journey goes through it: ${missing}.`,
  );
}
