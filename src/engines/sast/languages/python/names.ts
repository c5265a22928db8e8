import type { Annotation, Constant, Temp } from '../../ir/ir.js';
import { unquote } from '../text.js';
import type { Python } from './context.js';
import { annotatedType } from './types.js';

// The names that a function owns, how targets get values, and what declarations say.

/** Python decides by assignment which names a function owns, before it runs. */
export function declareNames(python: Python, root: number): void {
  const { nodes, f } = python;
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
      targetNames(python, nodes.field(node, 'left'), targets);
    if (kind === 'named_expression') targets.push(nodes.fieldText(node, 'name'));
    if (kind === 'case_pattern') for (const each of capturesIn(python, node)) targets.push(nodes.text(each));
    if (kind === 'as_pattern') targetNames(python, nodes.field(node, 'alias'), targets);
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

function targetNames(python: Python, root: number, into: string[]): void {
  const { nodes } = python;
  const waiting = root === 0 ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const kind = nodes.kind(node);
    if (kind === 'identifier') into.push(nodes.text(node));
    else if (kind === 'as_pattern_target' || /pattern|tuple|list/.test(kind))
      waiting.push(...nodes.children(node));
  }
}

/** `case [first, *rest]`, `case {'a': a}`, `case Point(x=x)`, `case name`: the names that get values. */
export function capturesIn(python: Python, pattern: number): readonly number[] {
  const { nodes } = python;
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

export function assign(python: Python, target: number, value: Temp): void {
  python.deeper(() => assignAt(python, target, value));
}

function assignAt(python: Python, target: number, value: Temp): void {
  const { nodes, f } = python;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'identifier':
      f.write(at, nodes.text(target), value);
      return;
    case 'attribute': {
      const object = python.expression(nodes.field(target, 'object'));
      f.store(at, object, nodes.fieldText(target, 'attribute'), value);
      return;
    }
    case 'subscript':
      f.store(at, python.expression(nodes.field(target, 'value')), subscriptKey(python, target), value);
      return;
    case 'as_pattern_target':
      assign(python, nodes.first(target), value);
      return;
    default:
      if (/pattern|tuple|list/.test(nodes.kind(target)))
        nodes.children(target).forEach((each, index) => {
          assign(python, each, f.get(at, value, String(index)));
        });
  }
}

export function subscriptKey(python: Python, node: number): string | Temp {
  const key = python.nodes.field(node, 'subscript');
  const text = python.nodes.text(key);
  if (python.nodes.kind(key) === 'integer') return text;
  if (python.nodes.kind(key) === 'string' && !isFormatted(python, key)) return stringText(python, key);
  return python.expression(key);
}

export function isFormatted(python: Python, node: number): boolean {
  return python.nodes.children(node).some((each) => python.nodes.kind(each) === 'interpolation');
}

export function stringText(python: Python, node: number): string {
  return unquote(python.nodes.text(node), 'python');
}

/** `x: HttpRequest`, `x: "HttpRequest"`, `x: http.HttpRequest`, `x: Optional[HttpRequest]`, `x: list[Client]` */
export function typeName(python: Python, node: number): string | undefined {
  return node === 0 ? undefined : annotatedType(python.nodes.text(node).slice(0, 200));
}

/** Decorators of one function: each call of it looks at all of them. */
const mostDecorators = 64;

/** `@app.get("/x")` is `get` with its constant arguments. */
export function annotationsOf(python: Python, decorated: number): readonly Annotation[] {
  const { nodes } = python;
  return nodes
    .childrenOf(decorated, 'decorator')
    .slice(0, mostDecorators)
    .map((each) => annotationOf(python, nodes.first(each)));
}

export function annotationOf(python: Python, expression: number): Annotation {
  const { nodes } = python;
  const isCall = nodes.kind(expression) === 'call';
  const callee = isCall ? nodes.field(expression, 'function') : expression;
  const args: Record<string, Constant> = Object.create(null) as Record<string, Constant>;
  const given = isCall ? nodes.children(nodes.field(expression, 'arguments')) : [];
  given.forEach((each, index) => {
    const isNamed = nodes.kind(each) === 'keyword_argument';
    const value = isNamed ? settingOf(python, nodes.field(each, 'value')) : constantOf(python, each);
    const name = isNamed ? nodes.fieldText(each, 'name') : index === 0 ? 'value' : String(index);
    if (value !== undefined) args[name] = value;
  });
  return { name: nodes.text(nodes.field(callee, 'attribute') || callee).slice(0, 100), args };
}

/** `response_class=HTMLResponse` */
function settingOf(python: Python, node: number): Constant | undefined {
  const isName = /^(identifier|attribute)$/.test(python.nodes.kind(node));
  return isName ? python.nodes.text(node).slice(0, 100) : constantOf(python, node);
}

function constantOf(python: Python, node: number): Constant | undefined {
  const { nodes } = python;
  switch (nodes.kind(node)) {
    case 'string':
      return isFormatted(python, node) ? undefined : stringText(python, node);
    case 'integer':
      return Number(nodes.text(node));
    case 'true':
    case 'false':
      return nodes.kind(node) === 'true';
    case 'list':
    case 'tuple':
      return constantOf(python, nodes.first(node));
    default:
      return undefined;
  }
}
