import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Description } from '../../../site/screen/adf/description';

const shown = (value: unknown) => renderToStaticMarkup(<Description value={value} />);

const doc = (...content: readonly object[]) => ({ type: 'doc', version: 1, content });

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('a description on the issue page', () => {
  it.each([null, undefined, {}, '', '  ', doc()])('is said to be missing where it is %j (D1)', (value) => {
    expect(shown(value)).toContain('No description.');
  });

  it('shows a plain string as it is, without running it (D7)', () => {
    expect(shown('h3. Steps <b>')).toContain('h3. Steps &lt;b&gt;');
  });

  it('reads on below a node that it does not know (D2)', () => {
    expect(shown(doc({ type: 'somethingNew', content: [paragraph('Still read')] }))).toContain('<p>Still read</p>');
  });

  it('honours where an ordered list starts (D3)', () => {
    const list = { type: 'orderedList', attrs: { order: 3 }, content: [{ type: 'listItem', content: [] }] };
    expect(shown(doc(list))).toContain('<ol start="3">');
  });

  it('shows a date as its day, and nothing for a date that is none (D4)', () => {
    const date = (timestamp: string) => doc({ type: 'date', attrs: { timestamp } });
    expect(shown(date('1772928000000'))).toContain('2026-03-08');
    expect(shown(date('9e99'))).toContain('<time></time>');
  });

  it('keeps the words of a document 10,000 levels deep (D8)', () => {
    const deep = Array.from({ length: 10_000 }).reduce<object>(
      (inside) => ({ type: 'blockquote', content: [inside] }),
      paragraph('At the bottom'),
    );
    expect(shown(doc(deep))).toContain('At the bottom');
  });
});
