import { describe, expect, it } from 'vitest';
import { contextsOf, runsMarker } from './markup.js';

describe('where a marker stands', () => {
  it.each([
    ['<p>m1</p>', { at: 'text', inside: 'p' }],
    ['<textarea>m1</textarea>', { at: 'text', inside: 'textarea' }],
    ['<input value="m1">', { at: 'attribute', quote: '"', name: 'value', isStart: true }],
    ["<input value='a m1'>", { at: 'attribute', quote: "'", name: 'value', isStart: false }],
    ['<input value=m1>', { at: 'attribute', quote: '', name: 'value', isStart: true }],
    ['<!-- m1 -->', { at: 'comment' }],
    ['<script>var a = "m1"</script>', { at: 'script', quote: '"' }],
    ["<script>var a = 'it\\'s m1'</script>", { at: 'script', quote: "'" }],
    ["<script>// it's\nm1</script>", { at: 'script', quote: '' }],
    ['<script>/* " */ `m1`</script>', { at: 'script', quote: '`' }],
  ])('%s', (html, context) => {
    expect(contextsOf(html, 'm1')).toEqual([context]);
  });
});

describe('whether a browser runs a marker', () => {
  it.each([
    '<svg onload=m1>',
    '<p>a<script>m1</script></p>',
    '<script>var a = ""-m1-""</script>',
    '<a href="javascript:m1">x</a>',
    '<a href=" JaVaScRiPt:m1">x</a>',
    '<script>`${m1}`</script>',
    '<input value="" autofocus onfocus="m1">',
  ])('runs: %s', (html) => expect(runsMarker(html, 'm1')).toBe(true));

  it.each([
    '<p>&lt;svg onload=m1&gt;</p>',
    '<textarea><svg onload=m1></textarea>',
    '<!-- <svg onload=m1> -->',
    '<input value="<svg onload=m1>">',
    '<script>var a = "m1"</script>',
    '<script>// m1\n</script>',
    '<script type="application/json">m1</script>',
    '<a href="/javascript:m1">x</a>',
    '<style>m1</style>',
    '<b onclick="go(\'m1\')">x</b>',
  ])('does not run: %s', (html) => expect(runsMarker(html, 'm1')).toBe(false));
});
