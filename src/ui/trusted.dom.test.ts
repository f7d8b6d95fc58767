import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { entryId } from './scriptState.ts';
import { emptyHtml, trustedPage, trustedScript, trustedText } from './trusted.ts';

const own = '<!doctype html><script id="entry" src="/assets/index-a1.js"></script><p>Text</p>';

beforeEach(() => {
  const entry = document.createElement('script');
  entry.id = entryId;
  entry.type = 'module';
  entry.setAttribute('src', '/assets/index-a1.js');
  document.body.append(entry);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('what may become HTML', () => {
  it('is a page of the same build', () => {
    expect(trustedPage(own)).toBe(own);
  });

  it.each(['<p>Log in to this network</p>', own.replace('a1', 'b2'), own.slice(15), ''])(
    'is not %s',
    (html) => {
      expect(() => trustedPage(html)).toThrow(/no page|not of the build/);
    },
  );

  it('is nothing in a page that no script of ours hydrates', () => {
    document.body.replaceChildren();
    expect(() => trustedPage(own)).toThrow('not of the build');
  });
});

describe('what may become a part of the page', () => {
  it.each([
    '<p lang="ar" title="1 > 0">“On duty = on call”, <a href="#source-a">1</a></p>',
    '<details><summary>Sources</summary><svg class="icon"><use href="#icon-a" /></svg></details>',
    '',
  ])('is a text: %s', (html) => {
    expect(trustedText(html)).toBe(html);
  });

  it.each([
    '<p>a</p><script>a()</script>',
    '<img src=x onerror=a()>',
    '<svg/onload="a()">',
    '<SCRIPT>a()</SCRIPT>',
    '<p title=">" onclick="a()">',
    '<p',
    '<!-- a -->',
    '<iframe srcdoc="a">',
    '<a href="javascript:a()">a</a>',
    '<p style="position:fixed">',
    '<style>p{}</style>',
    own,
  ])('is nothing that acts: %s', (html) => {
    document.body.replaceChildren();
    expect(() => trustedText(html)).toThrow('not of the build');
  });
});

describe('what may run as a script', () => {
  it.each(['/assets/resources-ar.js', 'assets/a.js', `${location.origin}/a.js`])('is %s', (address) => {
    expect(trustedScript(address)).toBe(address);
  });

  it.each(['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,a', 'blob:a'])(
    'is not %s',
    (address) => {
      expect(() => trustedScript(address)).toThrow('is not in the folder of this site');
    },
  );
});

it('a browser without Trusted Types is given strings', () => {
  expect(emptyHtml).toBe('');
});

it('a browser with them is told one policy, by the name that the header says', async () => {
  const html = { toString: () => '' };
  const createPolicy = vi.fn<TrustedTypePolicyFactory['createPolicy']>((_name, rules) => ({
    createHTML: (text) => `trusted ${rules.createHTML(text)}`,
    createScriptURL: (text) => `trusted ${rules.createScriptURL(text)}`,
  }));
  vi.stubGlobal('trustedTypes', { emptyHTML: html, createPolicy });
  vi.resetModules();
  // The next file gets a module that has not heard of it.
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  const trusted = await import('./trusted.ts');
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('timeline', expect.anything());
  expect(trusted.emptyHtml).toBe(html);
  expect(trusted.trustedPage(own)).toBe(`trusted ${own}`);
  expect(trusted.trustedScript('/a.js')).toBe('trusted /a.js');
  expect(() => trusted.trustedScript('https://elsewhere.example/a.js')).toThrow('is not in the folder');
});
