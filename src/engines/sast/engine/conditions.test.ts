import { describe, expect, it } from 'vitest';
import type { Condition } from '../ir/model.js';
import type { Value } from '../ir/value.js';
import { allHold } from './conditions.js';
import type { CallFacts } from './sinks.js';

const text = (constant: string | number | boolean): Value => ({ constant });
const options = (members: Readonly<Record<string, Value>>): Value => ({
  fields: new Map(Object.entries(members)),
});
const tainted: Value = { taints: [{ origin: 'a', sanitized: 0, step: { path: 'a', at: 0, length: 1 } }] };

const call: CallFacts = {
  api: 'x',
  method: undefined,
  at: 0,
  self: { api: 'Cookie', made: [text('id')], fields: new Map([['secure', text(false)]]) },
  args: [text('md5'), options({ secure: text(true), cookie: options({ maxAge: text(5) }) }), {}, tainted],
  named: new Map([['mode', text(0o777)]]),
};

describe('conditions', () => {
  it.each<[string, Condition]>([
    ['an argument is', { of: 0, is: 'md5' }],
    ['an argument is one of', { of: 0, is: ['sha1', 'md5'] }],
    ['an argument matches', { of: 0, matches: /^md/ }],
    ['any argument is', { of: '*', is: 'md5' }],
    ['an option is', { of: 'secure', is: true }],
    ['a member of a member', { of: [1, 'cookie', 'maxAge'], below: 6 }],
    ['a named argument has bits', { of: 'mode', bits: 0o022 }],
    ['what a setter was given', { of: ['self', 'secure'], is: false }],
    ['what the receiver was made of', { of: ['self', '#0'], is: 'id' }],
    ['the receiver is an api', { of: 'self', api: /^Cookie$/ }],
    ['from outside', { of: 3, tainted: true }],
    ['a constant', { of: 0, constant: true }],
    ['an argument is missing', { of: 4, missing: true }],
    ['a member is missing', { of: [1, 'httpOnly'], missing: true }],
    ['a setter was not called', { of: ['self', 'httpOnly'], missing: true }],
    ['not so', { of: 0, is: 'sha256', not: true }],
  ])('%s', (_, condition) => {
    expect(allHold([condition], call)).toBe(true);
  });

  it.each<[string, Condition]>([
    ['what is not known is nothing', { of: 2, is: 'md5' }],
    ['what is not known may have the member', { of: [2, 'httpOnly'], missing: true }],
    ['an option may be in what is not known', { of: 'httpOnly', missing: true }],
    ['a text is not a number', { of: 0, below: 5 }],
    ['what is from outside is no constant', { of: 3, constant: true }],
  ])('not: %s', (_, condition) => {
    expect(allHold([condition], call)).toBe(false);
  });
});
