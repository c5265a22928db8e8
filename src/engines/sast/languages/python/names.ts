import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import { Lowering } from '../lowering.js';
import { unquote } from '../text.js';
import { annotatedType } from './types.js';

/** The names that a function owns, how targets get values, and what declarations say. */
export abstract class Names extends Lowering {
  /** Python decides by assignment which names a function owns, before it runs. */
  protected declareNames(root: number): void {
    const { nodes, f } = this;
    const foreign = new Set<string>();
    const targets: string[] = [];
    const waiting = [...nodes.children(root)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      if (kind === 'function_definition' || kind === 'class_definition') {
        targets.push(nodes.fieldText(node, 'name'));
        continue;
      }
      if (kind === 'lambda') continue;
      if (kind === 'global_statement' || kind === 'nonlocal_statement')
        for (const each of nodes.children(node)) foreign.add(nodes.text(each));
      if (/^(assignment|for_statement|augmented_assignment|for_in_clause)$/.test(kind))
        this.targetNames(nodes.field(node, 'left'), targets);
      if (kind === 'named_expression') targets.push(nodes.fieldText(node, 'name'));
      if (kind === 'case_pattern') for (const each of this.capturesIn(node)) targets.push(nodes.text(each));
      if (kind === 'as_pattern') this.targetNames(nodes.field(node, 'alias'), targets);
      if (kind === 'import_statement' || kind === 'import_from_statement')
        for (const each of nodes.fields(node, 'name')) {
          const alias = nodes.field(each, 'alias');
          const text = nodes.text(alias || each);
          targets.push(kind === 'import_statement' ? (text.split('.')[0] ?? text) : text);
        }
      waiting.push(...nodes.children(node));
    }
    for (const name of targets) if (!foreign.has(name)) f.declare(name);
  }

  private targetNames(root: number, into: string[]): void {
    const { nodes } = this;
    const waiting = root === 0 ? [] : [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      if (kind === 'identifier') into.push(nodes.text(node));
      else if (kind === 'as_pattern_target' || /pattern|tuple|list/.test(kind))
        waiting.push(...nodes.children(node));
    }
  }

  /** `case [first, *rest]`, `case {'a': a}`, `case Point(x=x)`, `case name`: the names that get values. */
  protected capturesIn(pattern: number): readonly number[] {
    const { nodes } = this;
    const found: number[] = [];
    const waiting = [...nodes.children(pattern)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      const isName = kind === 'dotted_name' || kind === 'identifier';
      if (isName && /^[^\W\d][^\W]*$/u.test(nodes.text(node)) && nodes.text(node) !== '_') found.push(node);
      if (isName) continue;
      const [first, ...rest] = nodes.children(node);
      const isNamed = kind === 'class_pattern' || kind === 'keyword_pattern';
      waiting.push(...(isNamed || first === undefined ? rest : [first, ...rest]));
    }
    return found;
  }

  protected assign(target: number, value: Temp): void {
    this.deeper(() => this.assignAt(target, value));
  }

  private assignAt(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'identifier':
        f.write(at, nodes.text(target), value);
        return;
      case 'attribute': {
        const object = this.expression(nodes.field(target, 'object'));
        f.store(at, object, nodes.fieldText(target, 'attribute'), value);
        return;
      }
      case 'subscript':
        f.store(at, this.expression(nodes.field(target, 'value')), this.subscriptKey(target), value);
        return;
      case 'as_pattern_target':
        this.assign(nodes.first(target), value);
        return;
      default:
        if (/pattern|tuple|list/.test(nodes.kind(target)))
          nodes.children(target).forEach((each, index) => {
            this.assign(each, f.get(at, value, String(index)));
          });
    }
  }

  protected subscriptKey(node: number): string | Temp {
    const key = this.nodes.field(node, 'subscript');
    const text = this.nodes.text(key);
    if (this.nodes.kind(key) === 'integer') return text;
    if (this.nodes.kind(key) === 'string' && !this.isFormatted(key)) return this.stringText(key);
    return this.expression(key);
  }

  protected isFormatted(node: number): boolean {
    return this.nodes.children(node).some((each) => this.nodes.kind(each) === 'interpolation');
  }

  protected stringText(node: number): string {
    return unquote(this.nodes.text(node), 'python');
  }

  /** `x: HttpRequest`, `x: "HttpRequest"`, `x: http.HttpRequest`, `x: Optional[HttpRequest]`, `x: list[Client]` */
  protected typeName(node: number): string | undefined {
    return node === 0 ? undefined : annotatedType(this.nodes.text(node).slice(0, 200));
  }

  /** `@app.get("/x")` is `get` with its constant arguments. */
  protected annotationsOf(decorated: number): readonly Annotation[] {
    const { nodes } = this;
    return nodes.childrenOf(decorated, 'decorator').map((each) => this.annotationOf(nodes.first(each)));
  }

  protected annotationOf(expression: number): Annotation {
    const { nodes } = this;
    const isCall = nodes.kind(expression) === 'call';
    const callee = isCall ? nodes.field(expression, 'function') : expression;
    const args: Record<string, Constant> = Object.create(null) as Record<string, Constant>;
    const given = isCall ? nodes.children(nodes.field(expression, 'arguments')) : [];
    given.forEach((each, index) => {
      const isNamed = nodes.kind(each) === 'keyword_argument';
      const value = isNamed ? this.settingOf(nodes.field(each, 'value')) : this.constantOf(each);
      const name = isNamed ? nodes.fieldText(each, 'name') : index === 0 ? 'value' : String(index);
      if (value !== undefined) args[name] = value;
    });
    return { name: nodes.text(nodes.field(callee, 'attribute') || callee).slice(0, 100), args };
  }

  /** `response_class=HTMLResponse` */
  private settingOf(node: number): Constant | undefined {
    const isName = /^(identifier|attribute)$/.test(this.nodes.kind(node));
    return isName ? this.nodes.text(node).slice(0, 100) : this.constantOf(node);
  }

  private constantOf(node: number): Constant | undefined {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'string':
        return this.isFormatted(node) ? undefined : this.stringText(node);
      case 'integer':
        return Number(nodes.text(node));
      case 'true':
      case 'false':
        return nodes.kind(node) === 'true';
      case 'list':
      case 'tuple':
        return this.constantOf(nodes.first(node));
      default:
        return undefined;
    }
  }
}
