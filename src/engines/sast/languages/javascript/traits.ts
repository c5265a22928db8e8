import type { LanguageTraits } from '../../ir/traits.js';
import { builtinMethod } from './builtin.js';
import { knownNames } from './globals.js';
import { guards } from './guards.js';
import { staticCall } from './statics.js';

/** Names of functions that are called back, and of what answers. */
const closed =
  /^(_\w*|cb|callback|done|next|err|error|e|resolve|reject|res|response|fn|reply|h|self|t|assert)$/;
const openName = /^[a-z_][\w]*$/;
const service =
  /^(app|router|server|db|database|pool|conn|connection|client|knex|sequelize|prisma|mongoose|log|logger|models?|configs?|settings|i18n|store|\w*(service|client|logger|db|repository|module|manager|factory|helper|utils?))$/i;

export const traits: LanguageTraits = {
  guards,
  builtin: builtinMethod,
  staticCall,
  iterators: ['[Symbol.iterator]', '[Symbol.asyncIterator]'],
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
    'format',
  ],
  textMethods: /^(replace|replaceAll|toFixed|localeCompare|charCodeAt|getTime)$/,
  openWholes: ['path', 'sql', 'format'],
  openFunctions: true,
  structural: true,
  sharesObjects: true,
  settles: 'Promise',
  // Globals, modules of Node, and libraries that take apart and put together what they are given.
  ownModules:
    /^(?![\w@./-]+\.)|^[A-Z]|^(?:node:)?(?:assert|buffer|child_process|crypto|events|fs|http|https|os|path|process|querystring|readline|stream|string_decoder|url|util|v8|vm|zlib|console|document|window|globalThis|self|location|history|navigator)\b|^(?:lodash|underscore|ramda|immer|qs|query-string|co-body|raw-body|body-parser|bluebird|async|p-\w+)\b/,
  closedParameters: closed,
  isOpenName: (name) =>
    openName.test(name) && !closed.test(name) && !knownNames.has(name) && !service.test(name),
  safeTypes: new Set(['number', 'boolean', 'bigint', 'Date']),
};
