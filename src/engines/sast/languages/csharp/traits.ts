import type { LanguageTraits } from '../../ir/traits.js';
import { csharpMethod } from './builtin.js';
import { guards } from './guards.js';
import { safeTypes } from './types.js';

export const traits: LanguageTraits = {
  callsInOrder: true,
  guards,
  validatesOnDemand: true,
  builtin: csharpMethod,
  safeTypes,
  nominal: true,
  typedFields: true,
  openParameters: [
    'sql',
    'nosql',
    'command',
    'code',
    'ldap',
    'xpath',
    'template',
    'ssrf',
    'deserialise',
    'path',
    'redirect',
    'xml',
    'html',
    'regex',
  ],
};
