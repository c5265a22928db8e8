import type { LanguageTraits } from '../../ir/traits.js';
import { javaMethod } from './builtin.js';
import { guards } from './guards.js';
import { safeTypes } from './types.js';

export const traits: LanguageTraits = {
  callsInOrder: true,
  guards,
  validatesOnDemand: true,
  builtin: javaMethod,
  textMethods:
    /^(replace(All|First)|substring|to(Lower|Upper)Case|trim|strip|charAt|matches|(starts|ends)With|split|getBytes|toCharArray)$/,
  safeTypes,
  nominal: true,
  typedFields: true,
  passesByValue: true,
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
  ],
};
