import { installDebianPackages } from './debianPackages.ts';
import { hasWordpress, wordpressPackages } from './wordpress.ts';

if (!hasWordpress()) installDebianPackages(...wordpressPackages);
console.log(
  hasWordpress()
    ? 'WordPress is there.'
    : 'There is no WordPress and it could not be installed: the tests that paste the timeline into it are skipped.',
);
