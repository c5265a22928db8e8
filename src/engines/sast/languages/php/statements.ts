import { exit } from './calls.js';
import type { Php } from './context.js';
import { assign } from './expressions.js';
import { classKinds } from './known.js';
import { borrow, writeVariable } from './names.js';
import { rawOutput } from './pages.js';

/** Statements of PHP (https://www.php.net/manual/en/language.control-structures.php). */
export function nameOf(php: Php, node: number): string {
  const name = php.nodes.fieldText(node, 'name');
  return php.nodes.kind(node) === 'function_definition' ? name.toLowerCase() : name;
}

export function statements(php: Php, node: number): void {
  const { nodes } = php;
  let isEcho = false;
  const all = nodes.children(node);
  const last = all.findLast((each) => !/declaration|definition|text|tag/.test(nodes.kind(each)));
  for (const each of all) {
    const kind = nodes.kind(each);
    if (kind === 'php_tag') isEcho = nodes.text(each).endsWith('=');
    else if (kind === 'text_interpolation') isEcho = endsInEcho(php, each);
    else if (kind === 'text') continue;
    else if (isEcho && kind === 'expression_statement') {
      isEcho = false;
      php.deeper(() => echo(php, each, php.isTemplate ? rawOutput : 'echo'));
    } else if (node !== nodes.root || !(kind === 'function_definition' || classKinds.has(kind)))
      php.deeper(() =>
        each !== last && leaves(php, each) ? php.beside(() => php.statement(each)) : php.statement(each),
      );
  }
}

function leaves(php: Php, node: number): boolean {
  const { nodes } = php;
  const [inner = 0] = nodes.children(node);
  return (
    /^(return_statement|exit_statement)$/.test(nodes.kind(node)) ||
    (nodes.kind(node) === 'expression_statement' &&
      /^(die|exit)$/i.test(nodes.fieldText(inner, 'function') || nodes.text(inner).slice(0, 5)))
  );
}

/** `?> html <?=` */
function endsInEcho(php: Php, node: number): boolean {
  const last = php.nodes.children(node).at(-1) ?? 0;
  return php.nodes.kind(last) === 'php_tag' && php.nodes.text(last).endsWith('=');
}

function echo(php: Php, node: number, as = 'echo'): void {
  const { nodes } = php;
  const values = nodes
    .children(node)
    .flatMap((each) => (nodes.kind(each) === 'sequence_expression' ? nodes.children(each) : [each]));
  for (const each of values) php.callApi(nodes.at(each), as, [php.expression(each)]);
}

export function lowerStatement(php: Php, node: number): void {
  const { nodes, f } = php;
  const at = nodes.at(node);
  switch (nodes.kind(node)) {
    case 'expression_statement':
      for (const each of nodes.children(node)) php.expression(each);
      return;
    case 'echo_statement':
      echo(php, node);
      return;
    case 'compound_statement':
    case 'colon_block':
    case 'program':
      statements(php, node);
      return;
    case 'namespace_definition':
      if (nodes.field(node, 'body')) statements(php, nodes.field(node, 'body'));
      return;
    case 'return_statement': {
      const [value = 0] = nodes.children(node);
      if (f.parent === undefined) settings(php, value);
      php.returned(at, value);
      return;
    }
    case 'exit_statement':
      exit(php, node);
      return;
    case 'if_statement':
      ifStatement(php, node);
      return;
    case 'while_statement':
      php.whileStatement(node);
      return;
    case 'do_statement':
      php.statement(nodes.field(node, 'body'));
      php.expression(nodes.field(node, 'condition'));
      return;
    case 'for_statement':
      forStatement(php, node);
      return;
    case 'foreach_statement':
      foreachStatement(php, node);
      return;
    case 'switch_statement':
      switchStatement(php, node);
      return;
    case 'break_statement':
    case 'continue_statement':
      php.jump(nodes.kind(node) === 'break_statement');
      return;
    case 'try_statement':
      tryStatement(php, node);
      return;
    case 'function_definition':
      f.write(at, nameOf(php, node), php.parts.lowerFunction(php, node, nameOf(php, node)));
      return;
    case 'class_declaration':
    case 'trait_declaration':
    case 'interface_declaration':
    case 'enum_declaration':
      f.write(at, nameOf(php, node), php.parts.classValue(php, node, nameOf(php, node)));
      return;
    case 'global_declaration':
      for (const each of nodes.children(node)) borrow(php, nodes.text(each));
      return;
    case 'function_static_declaration':
      for (const each of nodes.children(node))
        writeVariable(php, at, nodes.fieldText(each, 'name'), php.expression(nodes.field(each, 'value')));
      return;
    case 'const_declaration':
      constants(php, node);
      return;
    case 'unset_statement':
      for (const each of nodes.children(node)) assign(php, each, f.constant(at, null));
      return;
    case 'namespace_use_declaration':
    case 'php_tag':
    case 'text':
    case 'text_interpolation':
    case 'empty_statement':
      return;
    default:
      for (const each of nodes.children(node))
        if (/statement|declaration|definition/.test(nodes.kind(each))) php.deeper(() => php.statement(each));
        else php.expression(each);
  }
}

/** `return ['debug' => true];` in a file of settings: each is looked at by itself. */
function settings(php: Php, list: number): void {
  const { nodes, f } = php;
  if (nodes.kind(list) !== 'array_creation_expression') return;
  for (const each of nodes.children(list)) {
    const [key = 0, value = 0] = nodes.children(each);
    if (value === 0 || !/string/.test(nodes.kind(key))) continue;
    const name = f.constant(nodes.at(key), nodes.text(key).slice(1, -1));
    php.callApi(nodes.at(key), 'setting', [name, php.expression(value)]);
    php.deeper(() => settings(php, value));
  }
}

function constants(php: Php, node: number): void {
  const { nodes, f } = php;
  for (const each of nodes.children(node)) {
    const [name = 0, value = 0] = nodes.children(each);
    if (nodes.kind(each) !== 'const_element') continue;
    f.exports.set(nodes.text(name), f.declare(nodes.text(name)));
    f.write(nodes.at(each), nodes.text(name), php.expression(value));
  }
}

function ifStatement(php: Php, node: number): void {
  const { nodes } = php;
  const others = nodes.fields(node, 'alternative');
  const rest = (index: number): void => {
    const other = others[index];
    if (other === undefined) return;
    const body = nodes.field(other, 'body');
    if (nodes.kind(other) === 'else_clause') php.deeper(() => php.statement(body));
    else
      php.deeper(() =>
        php.choose(
          nodes.field(other, 'condition'),
          () => php.statement(body),
          () => rest(index + 1),
        ),
      );
  };
  php.choose(
    nodes.field(node, 'condition'),
    () => php.deeper(() => php.statement(nodes.field(node, 'body'))),
    () => rest(0),
  );
}

function forStatement(php: Php, node: number): void {
  const { nodes } = php;
  const initial = nodes.field(node, 'initialize');
  const condition = nodes.field(node, 'condition');
  const update = nodes.field(node, 'update');
  const bodies = nodes.fields(node, 'body');
  if (initial) php.expression(initial);
  php.repeat(
    condition,
    () => {
      for (const each of bodies) php.statement(each);
    },
    update ? () => void php.expression(update) : undefined,
  );
}

function foreachStatement(php: Php, node: number): void {
  const { nodes } = php;
  const at = nodes.at(node);
  const [source = 0, target = 0] = nodes.children(node);
  const over = php.expression(source);
  php.loop(undefined, () => {
    const [key = 0, value = 0] = nodes.kind(target) === 'pair' ? nodes.children(target) : [0, target];
    if (key) assign(php, key, php.callApi(at, 'array_keys', [over]));
    assign(php, value, php.elementOf(at, over));
    php.statement(nodes.field(node, 'body'));
  });
}

function switchStatement(php: Php, node: number): void {
  const { nodes } = php;
  const subject = php.expression(nodes.field(node, 'condition'));
  const cases = nodes
    .children(nodes.field(node, 'body'))
    .filter((each) => /_statement$/.test(nodes.kind(each)));
  php.switchOn(
    nodes.at(node),
    subject,
    cases.map((each) => {
      const value = nodes.field(each, 'value');
      return {
        values: nodes.kind(each) === 'default_statement' ? undefined : [value],
        body: () => {
          for (const inner of nodes.children(each))
            if (inner !== value) php.deeper(() => php.statement(inner));
        },
      };
    }),
    true,
  );
}

function tryStatement(php: Php, node: number): void {
  const { nodes, f } = php;
  const clauses = nodes.children(node);
  const lastly = clauses.find((each) => nodes.kind(each) === 'finally_clause');
  php.attempt(
    () => php.statement(nodes.field(node, 'body')),
    clauses
      .filter((each) => nodes.kind(each) === 'catch_clause')
      .map((each) => (caught) => {
        const name = nodes.field(each, 'name');
        const types = nodes.fieldText(each, 'type').split('|');
        if (name)
          writeVariable(
            php,
            nodes.at(name),
            nodes.text(name),
            f.typed(nodes.at(name), f.readSlot(nodes.at(name), caught), types.length > 0 ? 'Throwable' : ''),
          );
        php.statement(nodes.field(each, 'body'));
      }),
    lastly === undefined ? undefined : () => php.statement(nodes.field(lastly, 'body')),
  );
}
