import { readComparison } from './comparison.js';
import type { Fields, Reading } from './reading.js';
import { readRegex } from './regex.js';
import type { Condition, Formula } from './rule.js';

type All = Extract<Formula, { kind: 'all' }>;
type Parts = { -readonly [K in keyof All]: All[K] extends readonly (infer T)[] ? T[] : All[K] };

const maxDepth = 20;

/**
 * The formula of a mapping that has one of `pattern`, `patterns`, `pattern-either`, `pattern-regex`.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function readFormula(fields: Fields, reading: Reading, depth = 0): Formula {
  if (depth > maxDepth) throw reading.invalid('Its patterns nest too deep.');
  if (typeof fields.pattern === 'string') return { kind: 'pattern', text: fields.pattern };
  if (typeof fields['pattern-regex'] === 'string') return regexOf(fields['pattern-regex'], reading);
  if (fields.patterns !== undefined)
    return readAll(reading.list(fields.patterns, 'patterns'), reading, depth);
  if (fields['pattern-either'] !== undefined)
    return {
      kind: 'either',
      of: reading
        .list(fields['pattern-either'], 'pattern-either')
        .map((each) => readItem(reading.fieldsOf(each, 'pattern-either'), 'pattern-either', reading, depth)),
    };
  throw reading.invalid('It has no pattern.');
}

function regexOf(source: string, reading: Reading): Formula {
  return { kind: 'regex', regex: readRegex(source, `${reading.path}: ${reading.id}`) };
}

function readItem(fields: Fields, place: string, reading: Reading, depth: number): Formula {
  reading.only(fields, place, ['pattern', 'patterns', 'pattern-either', 'pattern-regex', 'pattern-inside']);
  if (typeof fields['pattern-inside'] === 'string')
    return { kind: 'pattern', text: fields['pattern-inside'] };
  return readFormula(fields, reading, depth + 1);
}

function readAll(items: readonly unknown[], reading: Reading, depth: number): Formula {
  const parts: Parts = {
    kind: 'all',
    of: [],
    inside: [],
    not: [],
    notInside: [],
    notRegex: [],
    conditions: [],
    focus: [],
  };
  for (const item of items) {
    const fields = reading.fieldsOf(item, 'patterns');
    for (const key of Object.keys(fields)) readPart(key, fields[key], parts, reading, depth);
  }
  if (parts.of.length + parts.inside.length === 0)
    throw reading.invalid('Its "patterns" say only what must not be there.');
  return parts;
}

function readPart(key: string, value: unknown, parts: Parts, reading: Reading, depth: number): void {
  const nested = (): Formula =>
    typeof value === 'string'
      ? { kind: 'pattern', text: value }
      : readFormula(reading.fieldsOf(value, key), reading, depth + 1);
  switch (key) {
    case 'pattern':
    case 'pattern-regex':
    case 'patterns':
    case 'pattern-either':
      parts.of.push(readFormula({ [key]: value }, reading, depth + 1));
      return;
    case 'pattern-inside':
      parts.inside.push(nested());
      return;
    case 'pattern-not':
      parts.not.push(nested());
      return;
    case 'pattern-not-inside':
      parts.notInside.push(nested());
      return;
    case 'pattern-not-regex':
      parts.notRegex.push(readRegex(String(value), `${reading.path}: ${reading.id}`));
      return;
    case 'focus-metavariable':
      parts.focus.push(...reading.texts(value));
      return;
    default:
      readCondition(key, value, parts, reading, depth);
  }
}

function readCondition(key: string, value: unknown, parts: Parts, reading: Reading, depth: number): void {
  const readers: Readonly<Record<string, (fields: Fields) => Condition | undefined>> = {
    'metavariable-regex': (fields) => regexCondition(fields, reading),
    'metavariable-type': (fields) => typeCondition(fields, reading),
    'metavariable-pattern': (fields) => patternCondition(fields, reading, depth),
    'metavariable-comparison': (fields) => comparisonCondition(fields, reading),
  };
  const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (read === undefined) {
    // Without its condition a rule would speak where it should not.
    throw reading.invalid(`It has the key "${key}" in patterns, which is not followed here.`);
  }
  const condition = read(reading.fieldsOf(value, key));
  if (condition) parts.conditions.push(condition);
}

function regexCondition(fields: Fields, reading: Reading): Condition {
  reading.only(fields, 'metavariable-regex', ['metavariable', 'regex']);
  const source = reading.text(fields, 'regex');
  return {
    kind: 'regex',
    of: reading.text(fields, 'metavariable'),
    regex: readRegex(source, `${reading.path}: ${reading.id}`, 's'),
    isQuoted: /["'`]/.test(source),
  };
}

function typeCondition(fields: Fields, reading: Reading): Condition {
  reading.only(fields, 'metavariable-type', ['metavariable', 'type', 'types']);
  const types = [...reading.texts(fields.type), ...reading.texts(fields.types)];
  return { kind: 'type', of: reading.text(fields, 'metavariable'), types };
}

function patternCondition(fields: Fields, reading: Reading, depth: number): Condition {
  reading.only(fields, 'metavariable-pattern', [
    'metavariable',
    'pattern',
    'patterns',
    'pattern-either',
    'pattern-regex',
    'language',
  ]);
  if (fields.language !== undefined && fields.language !== 'regex' && fields['pattern-regex'] === undefined)
    throw reading.invalid(`Its metavariable-pattern is of another language, ${String(fields.language)}.`);
  return {
    kind: 'pattern',
    of: reading.text(fields, 'metavariable'),
    formula: readFormula(fields, reading, depth + 1),
  };
}

function comparisonCondition(fields: Fields, reading: Reading): Condition {
  reading.only(fields, 'metavariable-comparison', ['metavariable', 'comparison']);
  const text = reading.text(fields, 'comparison');
  const holds = readComparison(text);
  if (holds === undefined) throw reading.invalid(`Its comparison "${text}" is none that is read here.`);
  return {
    kind: 'comparison',
    of: typeof fields.metavariable === 'string' ? fields.metavariable : '',
    holds,
  };
}
