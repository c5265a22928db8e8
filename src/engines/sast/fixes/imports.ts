import type { TextEdit } from '../../../fix/edit.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { Site } from './site.js';

interface ImportWay {
  /** Top-level nodes that bring names in. */
  readonly kinds: ReadonlySet<string>;
  /** What must stand before them. */
  readonly before: ReadonlySet<string>;
  line(name: string): string;
}

/** None where no repair of the language needs an import. */
const ways: Readonly<Partial<Record<LanguageId, ImportWay>>> = {
  python: {
    kinds: new Set(['import_statement', 'import_from_statement', 'future_import_statement']),
    before: new Set(['docstring']),
    line: (name) => `import ${name}`,
  },
  java: {
    kinds: new Set(['import_declaration']),
    before: new Set(['package_declaration']),
    line: (name) => `import ${name};`,
  },
  go: {
    kinds: new Set(['import_declaration']),
    before: new Set(['package_clause']),
    line: (name) => `import "${name}"`,
  },
  ruby: { kinds: new Set(['call']), before: new Set(), line: (name) => `require '${name}'` },
  csharp: {
    kinds: new Set(['using_directive']),
    before: new Set(['extern_alias_directive']),
    line: (name) => `using ${name};`,
  },
};

/** The edits that bring names in, one for all of them: none where the file has them already. */
export function importEdits(site: Site, names: readonly string[]): readonly TextEdit[] {
  if (site.facts.language === 'javascript') return scriptImports(site, [...new Set(names)]);
  const way = ways[site.facts.language];
  const top = topLevel(site);
  const missing = [...new Set(names)].filter((name) => !top.some((each) => brings(site, each, name)));
  if (way === undefined || missing.length === 0) return [];
  const end = /\r\n/.test(site.text) ? '\r\n' : '\n';
  const listed = site.facts.language === 'go' ? goList(site, top) : 0;
  if (listed !== 0) {
    const specs = missing.map((name) => `${end}\t"${name}"`).join('');
    return [site.insert(site.endOf(site.nodes.children(listed).at(-1) ?? listed), specs)];
  }
  const lines = missing.map(way.line).join(end);
  const last = top.filter((each) => way.kinds.has(site.kind(each)) && isImport(site, each)).at(-1);
  const anchor = last ?? top.findLast((each) => way.before.has(site.kind(each))) ?? docstring(site, top);
  if (anchor !== undefined) return [site.insert(lineEndBehind(site, anchor), `${end}${lines}`)];
  const first = top[0];
  return [site.insert(first === undefined ? 0 : site.nodes.at(first), `${lines}${end}`)];
}

/** Node's own modules, each under its own name, as the file imports others: `import` or `require`. */
function scriptImports(site: Site, names: readonly string[]): readonly TextEdit[] {
  const top = topLevel(site);
  const missing = names.filter((name) => !bindsInScript(site, name));
  if (missing.length === 0) return [];
  const end = /\r\n/.test(site.text) ? '\r\n' : '\n';
  const imports = top.filter((each) => site.kind(each) === 'import_statement');
  const requires = top.filter(
    (each) => /\brequire\(/.test(site.textOf(each)) && /declaration/.test(site.kind(each)),
  );
  const lines = missing
    .map((name) =>
      imports.length > 0 ? `import ${name} from 'node:${name}';` : `const ${name} = require('node:${name}');`,
    )
    .join(end);
  const anchor =
    imports.at(-1) ?? requires.at(-1) ?? top.find((each) => /^['"]use strict['"]/.test(site.textOf(each)));
  if (anchor !== undefined) return [site.insert(lineEndBehind(site, anchor), `${end}${lines}`)];
  return [site.insert(top[0] === undefined ? 0 : site.nodes.at(top[0]), `${lines}${end}`)];
}

/** Whether the name stands for Node's module of that name already. */
export function bindsInScript(site: Site, name: string): boolean {
  const own = topLevel(site).filter((each) => /import_statement|declaration/.test(site.kind(each)));
  const way = new RegExp(
    `\\b(?:import\\s+(?:\\*\\s+as\\s+)?${name}\\s+from|${name}\\s*=\\s*require\\()\\s*['"](?:node:)?${name}['"]`,
  );
  return own.some((each) => way.test(site.textOf(each)));
}

/** Whether a name is something else in the file. */
export function isTakenInScript(site: Site, name: string): boolean {
  if (bindsInScript(site, name)) return false;
  return [...site.below(site.nodes.root)].some((each) => {
    const declared = site.kind(each) === 'variable_declarator' ? site.nodes.field(each, 'name') : 0;
    return declared !== 0 && site.textOf(declared) === name;
  });
}

/**
 * Whether the name that an import would bind is something else in the file: a variable, a parameter, a class of its own, one that
 * is imported from elsewhere.
 */
export function isTaken(site: Site, name: string): boolean {
  const { language } = site.facts;
  if (language === 'javascript') return isTakenInScript(site, name);
  const local = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
  if (language === 'java') return isOtherClass(site, name, local);
  if (language !== 'python' && language !== 'go') return false;
  if (topLevel(site).some((each) => brings(site, each, name))) return false;
  return [...site.below(site.nodes.root)].some(
    (each) => site.isLeaf(each) && site.textOf(each) === local && binds(site, each),
  );
}

const binders =
  /^(assignment|augmented_assignment|named_expression|for_statement|for_in_clause|parameters|default_parameter|typed_parameter|function_definition|class_definition|as_pattern_target|aliased_import|import_from_statement|short_var_declaration|var_spec|const_spec|parameter_declaration|function_declaration|range_clause)$/;

/** Whether the place is one where a name gets its meaning. */
function binds(site: Site, leaf: number): boolean {
  const { nodes } = site;
  return [...site.below(site.nodes.root)].some((each) => {
    if (!binders.test(site.kind(each))) return false;
    const places = [nodes.field(each, 'left'), nodes.field(each, 'name'), nodes.field(each, 'alias')];
    if (/^(parameters|as_pattern_target|import_from_statement)$/.test(site.kind(each)))
      places.push(...nodes.children(each));
    return places.some(
      (place) =>
        place === leaf ||
        (/_list$|^(pattern_list|tuple_pattern|dotted_name)$/.test(site.kind(place)) &&
          nodes.children(place).includes(leaf)),
    );
  });
}

function isOtherClass(site: Site, name: string, local: string): boolean {
  const declared = new RegExp(`\\b(?:class|interface|enum|record)\\s+${local}\\b`);
  const imported = new RegExp(`^\\s*import\\s+(?!${name.replaceAll('.', '\\.')};)[\\w.]+\\.${local};`, 'm');
  return declared.test(site.text) || imported.test(site.text);
}

function topLevel(site: Site): readonly number[] {
  return site.nodes.children(site.nodes.root);
}

function isImport(site: Site, node: number): boolean {
  return site.facts.language !== 'ruby' || /^require\b/.test(site.textOf(node));
}

function brings(site: Site, node: number, name: string): boolean {
  if (!/import|using|^call$/.test(site.kind(node)) || !isImport(site, node)) return false;
  const text = site.textOf(node);
  if (site.facts.language === 'python') return new RegExp(`^import\\b.*\\b${name}\\s*(,|$)`).test(text);
  if (site.facts.language === 'java')
    return text.includes(` ${name};`) || text.includes(` ${name.slice(0, name.lastIndexOf('.'))}.*;`);
  return site.facts.language === 'csharp'
    ? text.includes(` ${name};`)
    : /['"]/.test(text) && names(text).has(name);
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<=['"])[^'"\n]+(?=['"])/g) ?? []);
}

function goList(site: Site, top: readonly number[]): number {
  const declaration = top.find((each) => site.kind(each) === 'import_declaration');
  if (declaration === undefined) return 0;
  return site.nodes.children(declaration).find((each) => site.kind(each) === 'import_spec_list') ?? 0;
}

function docstring(site: Site, top: readonly number[]): number | undefined {
  const [first] = top;
  if (first === undefined || site.facts.language !== 'python') return undefined;
  return /^[ru]?("""|''')/i.test(site.textOf(first)) ? first : undefined;
}

/** The end of the line, or of the node where other code follows on the line. */
function lineEndBehind(site: Site, node: number): number {
  const end = site.endOf(node);
  const rest = /^[ \t]*(?:(?:#|\/\/)[^\r\n]*)?(?=\r?\n|$)/.exec(site.text.slice(end, end + 400));
  return end + (rest?.[0].length ?? 0);
}
