import { describe, expect, it } from 'vitest';
import { validatedHtml } from './htmlValidity.ts';

const documentOf = (body: string, head = '<title>A page</title>') =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${head}
  </head>
  <body>${body}</body>
</html>
`;

describe('a document', () => {
  it('that keeps to the standard is in order, as React and our formatter write it', () => {
    const body = `<main><h1 id="_R_1_">Title</h1><input type="checkbox" checked="" aria-label="Dark"/></main>`;
    const { mistakes, root } = validatedHtml(documentOf(body));
    expect(mistakes).toEqual([]);
    expect(root.querySelector('h1')?.textContent).toBe('Title');
  });

  it.each([
    { rule: 'no-dup-id', body: '<p id="one"></p><p id="one"></p>' },
    { rule: 'element-permitted-content', body: '<ul><p>Loose</p></ul>' },
    { rule: 'close-order', body: '<p><b>Bold</p></b>' },
    { rule: 'no-missing-references', body: '<p aria-labelledby="nowhere">Text</p>' },
    { rule: 'element-name', body: '<timeline>Events</timeline>' },
    { rule: 'heading-level', body: '<h1>One</h1><h3>Three</h3>' },
    { rule: 'wcag/h37', body: '<img src="/picture.png">' },
  ])('that breaks $rule is told so', ({ rule, body }) => {
    expect(validatedHtml(documentOf(body)).mistakes.join('\n')).toContain(` ${rule}: `);
  });

  it('without a title is told so', () => {
    expect(validatedHtml(documentOf('', '')).mistakes.join('\n')).toContain(' element-required-content: ');
  });
});
