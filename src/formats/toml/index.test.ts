import { expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { linesOfTables, parseToml } from './index.js';

it('reads tables', () => {
  expect(parseToml('[[package]]\nname = "a"\n')).toEqual({ package: [{ name: 'a' }] });
});

it('refuses other text and deep nesting by name', () => {
  expect(() => parseToml('= 1')).toThrow(SeaworthyError);
  expect(() => parseToml(`a = ${'['.repeat(100_000)}`)).toThrow(SeaworthyError);
});

it('keeps a hostile key to itself', () => {
  const value = parseToml('__proto__ = { polluted = true }');
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('reports the lines of tables, or nothing when they cannot be distinguished', () => {
  const text = '[[package]]\nname = "a"\n\n[[package]]\nname = "b"\n';
  expect(linesOfTables(text, 'package', 2)).toEqual([1, 4]);
  expect(linesOfTables(text, 'package', 1)).toEqual([]);
});
