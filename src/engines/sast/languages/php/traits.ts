import type { LanguageTraits } from '../../ir/traits.js';
import { guards } from './guards.js';

export const traits: LanguageTraits = {
  callsInOrder: true,
  calling: '__invoke',
  callers: /^(?:call_user_func|forward_static_call)(?:_array)?$/,
  guards,
  answersObjects: true,
  redeclares: true,
  lookups:
    /^(find|findBy|findOneBy|findAll|findOrFail|firstWhere|fetch\w*|query|execute\w*|prepare|first|firstOrFail|where|get_results|get_row|get_var|get_col|exists|has|contains|hasRole|can|authorize|trans|getRepository)$/,
  openParameters: ['sql', 'command', 'code', 'path', 'deserialise', 'xpath', 'ldap', 'ssrf'],
  openFunctions: true,
  openWholes: ['path', 'sql', 'ssrf'],
  openNamesLikeParameters: true,
  constructed: true,
  closedParameters:
    /^(e|exception|error|callback|callable|closure|logger|config|options|opts|class|className|attributes)$/,
  isOpenName: (name) => /^\$(?!_[A-Z]|GLOBALS|this|wpdb|db|conn|app|config)\w+$/.test(name),
  safeTypes: new Set([
    'int',
    'integer',
    'float',
    'double',
    'bool',
    'boolean',
    'DateTime',
    'DateTimeImmutable',
  ]),
};
