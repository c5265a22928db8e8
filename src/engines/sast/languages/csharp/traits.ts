import type { LanguageTraits } from '../../ir/traits.js';
import { csharpMethod } from './builtin.js';
import { guards } from './guards.js';
import { harmlessTypes } from './types.js';

export const traits: LanguageTraits = {
  guards,
  builtin: csharpMethod,
  harmlessTypes,
  nominal: true,
  typedFields: true,
  openParameters: [
    ...(['sql', 'nosql', 'command', 'code', 'ldap', 'xpath', 'template', 'ssrf', 'deserialise'] as const),
    ...(['path', 'redirect', 'xml', 'html', 'regex'] as const),
  ],
};
