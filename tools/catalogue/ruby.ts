import { Nodes } from '../../src/engines/sast/languages/node.js';
import type { FlatTree } from '../../src/engines/sast/languages/tree.js';
import { type DeclaredClass, type DeclaredFunction, firstSentence, type Parameter } from './declaration.js';

/** Classes of the language itself, which many libraries open again. */
const core =
  /^(String|Array|Hash|Object|BasicObject|Kernel|Module|Class|File|Dir|IO|Integer|Float|Numeric|Symbol|Proc|Method|Time|Date|DateTime|Process|Thread|Regexp|NilClass|TrueClass|FalseClass|Enumerable|Comparable|Struct|Set|Range|Exception|StandardError|Random|Math|Marshal|GC|Errno|Signal|ENV|Net|URI|JSON|YAML|CSV|OpenSSL|Logger|Minitest|Test|RSpec|Rake|Gem|Bundler)(::|$)/;
const deepest = 8;

/** What a file of Ruby declares (https://docs.ruby-lang.org/en/3.3/syntax/modules_and_classes_rdoc.html). */
export function rubyClasses(tree: FlatTree): readonly DeclaredClass[] {
  return new FileReader(tree).read();
}

/** Where a class of Ruby is found: the constant that its name begins with. */
export function rubyRootOf(name: string): string {
  return name.split('::')[0] ?? name;
}

/** Types of YARD: `@param url [String, URI]`, `@return [Client]` (https://yardoc.org). */
interface Documented {
  readonly summary: string;
  readonly types: ReadonlyMap<string, string>;
  readonly gives: string | undefined;
}

class FileReader {
  private readonly nodes: Nodes;
  private readonly classes: DeclaredClass[] = [];

  constructor(tree: FlatTree) {
    this.nodes = new Nodes(tree);
  }

  read(): readonly DeclaredClass[] {
    this.bodyOf(this.nodes.root, '', 0);
    return this.classes.filter(({ name }) => name !== '' && !core.test(name));
  }

  /** Statements of a module or class: those below `private` are its own. */
  private bodyOf(body: number, name: string, depth: number, base?: string): void {
    const { nodes } = this;
    if (depth > deepest) return;
    const functions: DeclaredFunction[] = [];
    let comment = '';
    let isOwn = false;
    for (const each of nodes.children(body)) {
      const kind = nodes.kind(each);
      if (kind === 'comment') {
        comment += `${nodes.text(each)}\n`;
        continue;
      }
      if (kind === 'identifier' && /^(private|protected)$/.test(nodes.text(each))) isOwn = true;
      else if (kind === 'identifier' && nodes.text(each) === 'public') isOwn = false;
      else if (kind === 'module' || kind === 'class') this.classAt(each, name, depth);
      else if (kind === 'singleton_class')
        functions.push(...this.functionsIn(nodes.field(each, 'body') || nodes.child(each, 'body_statement')));
      else if (kind === 'singleton_method' || (kind === 'method' && !isOwn))
        functions.push(...this.functionAt(each, comment, name));
      comment = '';
    }
    this.classes.push({ name, extends: base === undefined ? [] : [base], functions, summary: '' });
  }

  private classAt(node: number, outer: string, depth: number): void {
    const { nodes } = this;
    const own = nodes.fieldText(node, 'name').replace(/^::/, '');
    const name = outer === '' ? own : `${outer}::${own}`;
    const above = nodes.text(nodes.first(nodes.field(node, 'superclass'))).replace(/^::/, '');
    const base = /^[A-Z][\w:]*$/.test(above) ? this.within(above, outer) : undefined;
    this.bodyOf(nodes.field(node, 'body') || nodes.child(node, 'body_statement'), name, depth + 1, base);
  }

  /** A plain name in a module is mostly one of the module. */
  private within(name: string, outer: string): string {
    return name.includes('::') || outer === '' ? name : `${outer}::${name}`;
  }

  private functionsIn(body: number): readonly DeclaredFunction[] {
    const { nodes } = this;
    return nodes.childrenOf(body, 'method').flatMap((each) => this.functionAt(each, '', ''));
  }

  private functionAt(node: number, comment: string, outer: string): readonly DeclaredFunction[] {
    const { nodes } = this;
    const name = nodes.fieldText(node, 'name');
    if (!/^[a-z]\w*[!=]?$/.test(name) || /:nodoc:|@api private|@private/.test(comment)) return [];
    const { summary, types, gives } = documented(comment);
    const given = gives === undefined ? undefined : this.within(gives, outer.replace(/::\w+$/, ''));
    return [
      {
        name: name === 'initialize' ? 'new' : name,
        params: this.paramsOf(nodes.field(node, 'parameters'), types),
        ...(given === undefined || name === 'initialize' ? {} : { gives: given }),
        summary,
      },
    ];
  }

  private paramsOf(list: number, types: ReadonlyMap<string, string>): readonly Parameter[] {
    const { nodes } = this;
    return nodes.children(list).flatMap((each): readonly Parameter[] => {
      const kind = nodes.kind(each);
      if (/^(block_parameter|hash_splat_parameter|forward_parameter|comment)$/.test(kind)) return [];
      const name = kind === 'identifier' ? nodes.text(each) : nodes.fieldText(each, 'name');
      const value = nodes.fieldText(each, 'value');
      const type = types.get(name);
      return [
        {
          name: kind === 'splat_parameter' ? '' : name,
          ...(type === undefined ? {} : { type }),
          ...(value === '' ? {} : { default: value }),
          ...(kind === 'keyword_parameter' ? { isNamedOnly: true } : {}),
        },
      ];
    });
  }
}

function documented(comment: string): Documented {
  const types = new Map<string, string>();
  for (const [, before, inside = '', after] of comment.matchAll(
    /@param[ \t]+(?:(\w+)[ \t]+)?\[([^\]\n]{1,100})\](?:[ \t]+(\w+))?/g,
  ))
    types.set(before ?? after ?? '', inside.replaceAll(/[,;][ \t]*/g, '|').replaceAll('#', ''));
  const gives = /@return[ \t]+\[(?:::)?([A-Z][\w:]{0,80})\]/.exec(comment)?.[1];
  const isPlain =
    gives !== undefined &&
    /^(String|Array|Hash|Integer|Boolean|Object|Symbol|Float|Numeric|Enumerator|Proc|Time|Date|IO|Nil)/.test(
      gives,
    );
  return { summary: firstSentence(comment), types, gives: isPlain ? undefined : gives };
}
