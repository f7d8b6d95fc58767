import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { putBack } from './putBack.ts';

const entry = '<script id="entry" src="/assets/index-1.js"></script>';

beforeEach(() => {
  document.head.innerHTML = entry;
  document.body.innerHTML = '<div id="root"></div>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  delete document.documentElement.dataset['script'];
});

const root = () => document.getElementById('root') ?? document.body;

const answerWith = (html: string) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(html)));
};

it('a page that React has taken away is there again, and says that its script failed', async () => {
  answerWith(
    `<!doctype html><html><head>${entry}</head><body><div id="root"><h1>The story</h1></div></body></html>`,
  );
  await putBack(root());
  expect(root()).toHaveTextContent('The story');
  expect(document.documentElement).toHaveAttribute('data-script', 'failed');
});

it('what is not of this build is not put in', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answerWith('<!doctype html><html><body><div id="root"><h1>Another</h1></div></body></html>');
  await putBack(root());
  expect(root()).toBeEmptyDOMElement();
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});
