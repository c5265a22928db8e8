import { describe, expect, it } from 'vitest';
import { bounded, closedBy } from './bounded.js';

describe('a bounded pattern', () => {
  it('is an ordinary one for short texts, with every method', () => {
    const pattern = bounded(/a+(b)?/g, 10);
    expect('aab a'.match(pattern)).toEqual(['aab', 'a']);
    expect([...'aab a'.matchAll(pattern)].map(({ index }) => index)).toEqual([0, 4]);
    expect('aab a'.replace(pattern, 'x')).toBe('x x');
    expect('1a2'.split(bounded(/a/, 10))).toEqual(['1', '2']);
    expect(bounded(/^A$/i, 10).test('a')).toBe(true);
    expect([pattern.source, pattern.flags]).toEqual(['a+(b)?', 'g']);
  });

  it('sees the beginning of a longer text, from the last match on', () => {
    expect(bounded(/a/, 3).test('bbba')).toBe(false);
    expect(bounded(/\$a/, 3).test('$abb')).toBe(true);
    expect([...'abbabbbba'.matchAll(bounded(/a/g, 3))].map(({ index }) => index)).toEqual([0, 3]);
  });

  it('fits nothing in a longer text where it asks for the end', () => {
    expect([bounded(/b$/, 3).test('aaab'), bounded(/b$/m, 3).test('ab\nb')]).toEqual([false, true]);
    expect('aab/'.replace(bounded(/[/]+$/, 3), '')).toBe('aab/');
  });
});

describe('a pattern that is closed', () => {
  it('is tried as long as there is a closing', () => {
    const pattern = closedBy(/<!--([\s\S]*?)-->/g, '-->');
    expect('a <!-- b --> c <!-- d --> <!-- e'.replace(pattern, '')).toBe('a  c  <!-- e');
    expect([...'<!--a--><!--'.matchAll(pattern)].map(([, inner]) => inner)).toEqual(['a']);
  });

  it('costs nothing for openings alone', () => {
    const before = process.cpuUsage();
    expect('<!--'.repeat(250_000).replace(closedBy(/<!--[\s\S]*?-->/g, '-->'), '')).toHaveLength(1_000_000);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
