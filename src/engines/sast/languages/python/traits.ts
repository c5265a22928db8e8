import type { LanguageTraits } from '../../ir/traits.js';
import { bindArguments } from './bind.js';
import { pythonMethod } from './builtin.js';
import { isOpenName } from './free.js';
import { guards } from './guards.js';
import { completed } from './partials.js';
import { staticCall } from './statics.js';

export const traits: LanguageTraits = {
  callsInOrder: true,
  calling: '__call__',
  guards,
  exportsNames: true,
  explicitSelf: true,
  constructed: true,
  typedFields: true,
  // https://docs.python.org/3/library/contextlib.html
  yieldsOnce: /^(async)?contextmanager$/,
  builtin: pythonMethod,
  staticCall,
  completed,
  folds: /^(functools\.)?reduce$/,
  bind: bindArguments,
  openParameters: [
    'sql',
    'command',
    'code',
    'html',
    'path',
    'deserialise',
    'regex',
    'xpath',
    'ldap',
    'xml',
    'template',
    'format',
  ],
  openWholes: ['path', 'sql', 'regex', 'html'],
  openFunctions: true,
  closedParameters:
    /^(_\w*|self|cls|mcs|args|kwargs|app|api|router|db|session|conn|connection|cursor|cur|engine|logger|log|config|settings|client|callback|func|fn|exc|error|err|e|event_type|resp|response|ctx|context)$/,
  isOpenName,
  lookups:
    /^(filter|filter_by|exclude|get_or_404|first_or_404|find_one|authenticate|get_user|(get|find)_by_\w+)$/,
  safeTypes: new Set(['int', 'float', 'bool', 'complex', 'UUID', 'Decimal', 'datetime', 'date', 'timedelta']),
};
