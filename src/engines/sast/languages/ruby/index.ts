import { posix } from 'node:path';
import { concat } from '../../engine/fold.js';
import { unknown, type Value } from '../../engine/value.js';
import { mergedClass } from '../classes.js';
import type { CodeLanguage, LinkedProject, Linker } from '../language.js';
import { bindArguments, blockOf, readerOf } from './calls.js';
import { rubyOfIndented, rubyOfPage } from './erb.js';
import { lowerRuby } from './lower.js';

const grammar = { package: 'tree-sitter-ruby/tree-sitter-ruby.wasm', file: 'tree-sitter-ruby.wasm' };
const maxSameName = 6;

export const language: CodeLanguage = {
  id: 'ruby',
  title: 'Ruby',
  grammars: new Map(
    ['rb', 'rake', 'ru', 'erb', 'haml', 'slim', 'jbuilder', 'gemspec'].map(
      (ending) => [ending, grammar] as const,
    ),
  ),
  prepare: (text, ending) =>
    ending === 'erb' ? rubyOfPage(text) : /^(haml|slim)$/.test(ending) ? rubyOfIndented(text, ending) : text,
  isPage: (path) => /\.(erb|haml|slim|jbuilder)$/.test(path),
  lower: lowerRuby,
  link: (project) => new RubyLinker(project),
  builtin,
  bind: bindArguments,
  block: blockOf,
  reader: readerOf,
  // Records that are found by what somebody sent are not what he sent.
  lookups:
    /^(find|find!|find_by\w*!?|find_sole_by|find_or_\w+!?|where|not|exists\?|include\?|fetch|slice|except|joins|order|first|last|limit|offset|page|destroy|delete|authenticate|valid_password\?|key\?|has_key\?|instance_of\?|is_a\?|respond_to\?|t|translate|can\?|authorize!?)$/,
  openParameters: ['sql', 'command', 'code', 'path', 'deserialise', 'xpath', 'ldap', 'ssrf'],
  openFunctions: true,
  constructed: true,
  openWholes: ['path', 'sql', 'ssrf'],
  closedParameters: /^(&|_\w*|<item>|block|e|error|config|logger|context|options|opts|args|klass|model|env)$/,
};

/** Constants and top-level methods are seen everywhere, as Rails loads them. */
class RubyLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly declaring = new Map<string, string[]>();
  private readonly values = new Map<string, Value>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, { exports }] of project.modules)
      for (const name of exports.keys()) {
        const known = this.declaring.get(name);
        if (known) known.push(path);
        else this.declaring.set(name, [path]);
      }
  }

  import(from: string, module: string): Value {
    const path = posix.join(posix.dirname(from), `${module.replace(/\.rb$/, '')}.rb`);
    return this.project.modules.has(path) ? this.project.run(path) : unknown;
  }

  global(_from: string, name: string): Value | undefined {
    const last = name.slice(name.lastIndexOf(':') + 1);
    const known = this.values.get(last);
    if (known) return known;
    const paths = this.declaring.get(last);
    if (!paths) return undefined;
    let all: Value | undefined;
    for (const path of paths.slice(0, maxSameName)) {
      const value = this.project.run(path).fields?.get(last);
      if (value) all = mergedClass(all, value);
    }
    if (all) this.values.set(last, all);
    return all;
  }

  type(from: string, name: string): Value | undefined {
    return this.global(from, name);
  }
}

const kept = /^(to_s|to_str|to_sym|freeze|dup|clone|itself|presence|to_a|to_h|html_safe)$/;
/** Methods of texts, lists and hashes: what they give is made of what they are called on. */
const ofTexts =
  /^(to_\w+|strip|l?rstrip|lstrip|chomp|chop|squeeze|down?case|upcase|capitalize|camelize|classify|camelcase|underscore|titleize|humanize|singularize|pluralize|tableize|g?sub!?|tr|delete|\+|\*|%|\[\]|<<|concat|prepend|insert|replace|encode|force_encoding|unpack1?|scan|split|lines|chars|bytes|slice|first|last|take|drop|each\w*|map|collect|flat_map|filter_map|select|filter|reject|find|detect|inject|reduce|join|sum|zip|flatten|compact|uniq|sort\w*|reverse|rotate|push|pop|shift|unshift|append|merge!?|fetch|dig|values\w*|keys|key|transform_\w+|with_indifferent_access|symbolize_keys|stringify_keys|presence|dup|clone|freeze|itself|then|tap|html_safe|read|body|string|call|ljust|rjust|center|succ|next|b|unicode_normalize|truncate|inspect|format|constantize|safe_constantize|permit\w*|require|path|host)$/;
const numeric =
  /^(to_i|to_f|to_r|size|length|count|hash|object_id|ord|hex|oct|nil\?|empty\?|blank\?|present\?|any\?)$/;

/** Readers of attributes, and what texts and containers do. */
function builtin(
  method: string,
  self: Value,
  args: readonly Value[],
): { readonly result: Value; readonly self?: Value } | undefined {
  const field = args.length === 0 ? self.fields?.get(method) : undefined;
  if (field && !field.functions) return { result: field };
  if (numeric.test(method)) return { result: { plain: true } };
  // What a method of an object that others give does is not known; that of a text is.
  if (self.taints?.every(({ origin }) => origin.endsWith(':open')) && !ofTexts.test(method))
    return { result: unknown };
  if (method === '<<' || method === 'concat') return appended(self, args[0] ?? unknown);
  if (args.length === 0 && kept.test(method)) return { result: self };
  if (method === 'fetch' || method === 'dig') {
    const key = args[0]?.constant;
    const member = key === undefined || args.length > 2 ? undefined : self.fields?.get(String(key));
    if (member) return { result: member };
  }
  return undefined;
}

function appended(self: Value, item: Value): { readonly result: Value; readonly self: Value } {
  if (self.length !== undefined && self.fields) {
    const next = {
      ...self,
      fields: new Map(self.fields).set(String(self.length), item),
      length: self.length + 1,
    };
    return { result: next, self: next };
  }
  const next = concat([self, item]);
  return { result: next, self: next };
}
