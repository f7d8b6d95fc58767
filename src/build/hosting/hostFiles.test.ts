import { describe, expect, it } from 'vitest';
import type { HeaderRule } from './headers.ts';
import { headersFile } from './headersFile.ts';
import { nginxSnippet } from './nginxSnippet.ts';

const rules: readonly HeaderRule[] = [
  { paths: ['*'], headers: { 'X-Content-Type-Options': 'nosniff' } },
  { paths: ['assets/*', 'icon.svg'], headers: { 'Cache-Control': 'public, max-age=9' } },
  { paths: ['en/:event/citation.bib'], headers: { 'Content-Type': 'application/x-bibtex' } },
  { paths: [''], headers: { 'Content-Security-Policy': "default-src 'self'" } },
];

describe('the file _headers', () => {
  it('has every rule at every path, under the base of the site', () => {
    expect(headersFile(rules, '/timeline/')).toBe(`/timeline/*
  X-Content-Type-Options: nosniff

/timeline/assets/*
  Cache-Control: public, max-age=9

/timeline/icon.svg
  Cache-Control: public, max-age=9

/timeline/en/:event/citation.bib
  Content-Type: application/x-bibtex

/timeline/
  Content-Security-Policy: default-src 'self'
`);
  });
});

describe('the snippet for nginx', () => {
  const lines = nginxSnippet(rules, '/time.line/').split('\n');

  it('fits paths exactly: a dot is a dot, and nothing may follow but where the pattern is open', () => {
    expect(lines).toContain(
      String.raw`if ($uri ~ "^/time\.line/assets/|^/time\.line/icon\.svg$") { set $site_time_line_cache_control "public, max-age=9"; }`,
    );
    expect(lines).toContain(
      String.raw`if ($uri ~ "^/time\.line/(?:index\.html)?$") { set $site_time_line_content_security_policy "default-src 'self'"; }`,
    );
  });

  it('adds what everything is sent with as it is, and the rest where it is set', () => {
    expect(lines).toContain('    add_header X-Content-Type-Options "nosniff" always;');
    expect(lines).toContain('    add_header Cache-Control $site_time_line_cache_control always;');
  });

  it('leaves types to the names of files, and the encoding to those that are encoded', () => {
    const text = lines.join('\n');
    expect(text).not.toContain('add_header Content-Type');
    expect(text).toMatch(/add_header Content-Encoding \S+;/);
  });

  it('sets headers before it turns to another file', () => {
    const last = lines.findLastIndex((line) => line.includes('set $site_time_line_cache_control'));
    expect(last).toBeLessThan(lines.findIndex((line) => line.includes('rewrite ')));
  });

  it('leads the base without its last slash to the site; at the root of the host there is no such thing', () => {
    expect(nginxSnippet(rules, '/timeline/').match(/return 301/g)).toHaveLength(1);
    expect(nginxSnippet(rules, '/')).not.toContain('return 301');
  });
});
