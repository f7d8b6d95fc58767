import { expect, it } from 'vitest';
import { headersFile } from '../../src/build/hosting/headersFile.ts';
import { policyAt } from './contentPolicies.ts';

const headers = headersFile(
  [
    { paths: ['*'], headers: { 'X-Content-Type-Options': 'nosniff' } },
    { paths: ['', 'en/events/*'], headers: { 'Content-Security-Policy': "default-src 'none'; a b" } },
    { paths: ['en/embed/'], headers: { 'Content-Security-Policy': "default-src 'self'" } },
  ],
  '/',
);

it('a page is sent with the policy that hosts read for it, and nothing else with any', () => {
  expect(policyAt('/', headers)).toBe("default-src 'none'; a b");
  expect(policyAt('/en/events/a/', headers)).toBe("default-src 'none'; a b");
  expect(policyAt('/en/embed/', headers)).toBe("default-src 'self'");
  expect(policyAt('/assets/a.js', headers)).toBeUndefined();
  expect(policyAt('/en/embed/oembed.json', headers)).toBeUndefined();
});
