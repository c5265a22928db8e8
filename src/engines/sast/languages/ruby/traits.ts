import type { LanguageTraits } from '../../ir/traits.js';
import { rubyMethod } from './builtin.js';
import { bindArguments, blockOf, readerOf } from './calls.js';
import { guards } from './guards.js';

export const traits: LanguageTraits = {
  callsInOrder: true,
  calling: 'call',
  guards,
  builtin: rubyMethod,
  bind: bindArguments,
  block: blockOf,
  // https://docs.ruby-lang.org/en/master/Kernel.html#method-i-catch
  tags: /^(Kernel\.)?catch$/,
  reader: readerOf,
  // Records that are found by what someone sent are not what he sent.
  lookups:
    /^(find|find!|find_by\w*!?|find_sole_by|find_or_\w+!?|where|not|exists\?|include\?|fetch|slice|except|joins|order|first|last|limit|offset|page|destroy|delete|authenticate|valid_password\?|key\?|has_key\?|instance_of\?|is_a\?|respond_to\?|t|translate|can\?|authorize!?)$/,
  openParameters: ['sql', 'command', 'code', 'path', 'deserialise', 'xpath', 'ldap', 'ssrf'],
  openFunctions: true,
  constructed: true,
  openWholes: ['path', 'sql', 'ssrf'],
  closedParameters: /^(&|_\w*|<item>|block|e|error|config|logger|context|options|opts|args|klass|model|env)$/,
};
