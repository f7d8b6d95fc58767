import { installDebianPackages } from './debianPackages.ts';
import { findNginx } from './findNginx.ts';

if (findNginx() === null) installDebianPackages('nginx');
console.log(
  findNginx() ??
    'There is no nginx and it could not be installed: the tests that serve the site with it are skipped.',
);
