import type { Temp } from '../../ir/ir.js';
import { GoBase } from './base.js';
import { partsOfPattern } from './format.js';
import { textOf } from './text.js';

const formatting = /^(Sprint|Fprint|Print|Fatal|Panic|Error|Debug|Info|Warn|Warning)f$/;
const conversions = new Set(['string', 'byte', 'rune', 'any', 'error', 'interface{}']);

/** Calls, conversions and built-in functions (https://go.dev/ref/spec#Calls). */
export abstract class GoCalls extends GoBase {
  protected abstract assign(target: number, value: Temp): void;

  protected abstract panic(at: number, of: number): Temp;

  protected abstract recovered(at: number): Temp | undefined;

  /** Conversions of texts keep what is known; numbers cannot carry an attack. */
  protected converted(at: number, value: Temp, type: string): Temp {
    return conversions.has(type) || type.startsWith('[]') ? value : this.f.typed(at, value, type);
  }

  protected call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, 'function');
    const given = nodes.children(nodes.field(node, 'arguments'));
    const name = nodes.kind(callee) === 'identifier' ? nodes.text(callee) : '';
    const builtin = this.builtin(at, name, given);
    if (builtin !== undefined) return builtin;
    if (/_type$/.test(nodes.kind(callee)))
      return this.converted(at, this.expression(given[0] ?? 0), this.typeName(callee));
    if (nodes.kind(callee) === 'parenthesized_expression') {
      const inner = nodes.children(callee)[0] ?? 0;
      if (nodes.kind(inner) === 'unary_expression' && given.length === 1)
        return this.expression(given[0] ?? 0);
    }
    const isMember = nodes.kind(callee) === 'selector_expression';
    const receiver = isMember ? this.expression(nodes.field(callee, 'operand')) : undefined;
    const method = isMember ? nodes.fieldText(callee, 'field') : undefined;
    const target =
      receiver === undefined || method === undefined ? this.expression(callee) : f.get(at, receiver, method);
    const parts = this.formatted(at, method, given);
    const args = parts ?? this.expressions(given);
    if (parts === undefined && method !== undefined && this.isFormatting(callee, method))
      this.unseenPattern(at, method, args);
    if (method === 'Sprintf' && args.length === 1 && this.isPackage(callee, 'fmt')) return args[0] ?? target;
    return f.call(at, target, args, {
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
  }

  /** `fmt.Printf(text)`, where no one sees what the text holds. */
  private unseenPattern(at: number, method: string, args: readonly Temp[]): void {
    const pattern = args[method === 'Fprintf' ? 1 : 0];
    if (pattern !== undefined) this.callApi(at, 'format', [pattern]);
  }

  private isFormatting(callee: number, method: string): boolean {
    return formatting.test(method) && (this.isPackage(callee, 'fmt') || this.isPackage(callee, 'log'));
  }

  private isPackage(callee: number, name: string): boolean {
    const operand = this.nodes.field(callee, 'operand');
    return this.nodes.kind(operand) === 'identifier' && this.nodes.text(operand) === name;
  }

  /** `fmt.Sprintf("a %s b %d", x, n)` is the text `"a " + x + " b " + n`; what stands before the pattern stays. */
  private formatted(at: number, method: string | undefined, given: readonly number[]): Temp[] | undefined {
    const { nodes } = this;
    if (method === undefined || !formatting.test(method)) return undefined;
    const place = given.findIndex((each) => /string_literal$/.test(nodes.kind(each)));
    const isSpread = given.some((each) => nodes.kind(each) === 'variadic_argument');
    if (place < 0 || place > 1 || isSpread) return undefined;
    const before = this.expressions(given.slice(0, place));
    const values = this.expressions(given.slice(place + 1));
    const parts = this.partsOf(at, textOf(nodes.text(given[place] ?? 0)), values);
    return [...before, this.concat(at, parts)];
  }

  private partsOf(at: number, pattern: string, values: readonly Temp[]): readonly Temp[] {
    const { f } = this;
    const left = [...values];
    const parts = partsOfPattern(pattern).flatMap((part) => {
      if (part.kind === 'text') return [f.constant(at, part.text)];
      const value = left.shift();
      if (value === undefined) return [];
      if (part.kind === 'number') return [f.typed(at, value, 'int')];
      return [part.kind === 'quoted' ? this.callApi(at, 'strconv.Quote', [value]) : value];
    });
    return [...parts, ...left];
  }

  /** https://go.dev/ref/spec#Built-in_functions, and conversions that look like calls. */
  private builtin(at: number, name: string, given: readonly number[]): Temp | undefined {
    const { f } = this;
    const [first = 0] = given;
    if (name === '' || f.find(name)) return undefined;
    switch (name) {
      case 'string':
      case 'any':
        return this.expression(first);
      case 'append': {
        const whole = this.expression(first);
        const more = this.expressions(given.slice(1));
        const isOpen = given.some((each) => this.nodes.kind(each) === 'variadic_argument');
        return f.binary(at, '+', whole, this.list(at, more, isOpen));
      }
      case 'panic':
        return this.panic(at, first);
      case 'recover':
        return this.recovered(at);
      case 'len':
      case 'cap':
        this.expression(first);
        return f.typed(at, f.temp(), 'int');
      case 'new':
        return f.typed(at, f.temp(), this.typeName(first));
      case 'make': {
        const sizes = this.expressions(given.slice(1));
        if (sizes.length > 0 && /^slice/.test(this.nodes.kind(first))) this.callApi(at, 'make', sizes);
        return this.dict(at, []);
      }
      case 'copy': {
        const [to = 0, from = 0] = given;
        const value = this.expression(from);
        this.assign(to, value);
        return value;
      }
      default:
        return /^(u?int(8|16|32|64)?|float(32|64)|uintptr)$/.test(name)
          ? f.typed(at, this.asNumber(at, name, first), name)
          : undefined;
    }
  }

  /** A conversion is a call of the type, so that models can say when it loses digits. */
  private asNumber(at: number, type: string, of: number): Temp {
    return this.f.call(at, this.api(at, type), [this.expression(of)]);
  }
}
