import type { LanguageTraits } from '../../ir/traits.js';
import { goMethod } from './builtin.js';
import { isOpenName } from './free.js';
import { guards } from './guards.js';

const numbers = ['int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64'];

export const traits: LanguageTraits = {
  guards,
  errors: /^(?:fmt\.Errorf|errors\.(?:New|Errorf|Wrapf?|WithStack|WithMessagef?))\(\)$/,
  typedFields: true,
  openParameters: [
    'sql',
    'command',
    'code',
    'html',
    'path',
    'ldap',
    'xpath',
    'template',
    'deserialise',
    'ssrf',
  ],
  openWholes: ['path', 'sql', 'html', 'ssrf'],
  openFunctions: true,
  closedParameters: /^(_\w*|w|r|t|b|c|ctx|err|db|tx|conn|rw|req|res|resp|log|logger|format|msg|message)$/,
  isOpenName,
  builtin: goMethod,
  safeTypes: new Set([...numbers, 'uintptr', 'float32', 'float64', 'bool', 'time.Time', 'time.Duration']),
};
