import type { FunctionIr } from '../ir/ir.js';
import type { Value } from '../ir/value.js';
import type { Look, Names } from './linking.js';
import { isSame } from './same.js';

type Answer = Value | string | undefined;

/** What functions asked the linker, with its answers: asked again when the program is linked anew. */
export class Lookups {
  private readonly byBody = new Map<
    FunctionIr,
    Map<string, { readonly look: Look; readonly answer: Answer }>
  >();
  private known = new Map<FunctionIr, boolean>();

  /** A pass begins. */
  begin(): void {
    this.known = new Map();
  }

  note(body: FunctionIr, look: Look, answer: Answer): void {
    const known = this.byBody.get(body) ?? new Map();
    this.byBody.set(body, known);
    known.set(`${look.kind} ${look.body.path}\n${look.name}\n${look.member ?? ''}`, { look, answer });
  }

  /** Whether a function would be answered as it was. */
  areSame(body: FunctionIr, names: Names): boolean {
    const known = this.known.get(body);
    if (known !== undefined) return known;
    const all = [...(this.byBody.get(body)?.values() ?? [])];
    const areSame = all.every(({ look, answer }) => isSameAnswer(names.look(look), answer));
    this.known.set(body, areSame);
    return areSame;
  }
}

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return typeof a === 'object' && typeof b === 'object' ? isSame(a, b) : a === b;
}
