import { truthOf } from '../ir/fold.js';
import type { FunctionIr } from '../ir/ir.js';
import { spelledParameters } from '../ir/letters.js';
import { everyKind } from '../ir/sink-kinds.js';
import type { LanguageTraits } from '../ir/traits.js';
import type { Value } from '../ir/value.js';
import type { Guards } from './guards.js';
import { shared } from './state.js';
import type { ArgumentProof } from './summary.js';

/** Whether a value that a function gives back says yes; an error is one that is never nothing. */
export function answerOf({ errors }: LanguageTraits, value: Value): boolean | undefined {
  return errors?.test(value.api ?? '') ? true : truthOf(value);
}

/** What a function proves of its arguments where it says yes, and where it says no: what holds on all ways to that answer. */
export class Answers {
  private yes: Guards | undefined;
  private no: Guards | undefined;

  /** Nothing can be proved any more. */
  get isSettled(): boolean {
    return this.yes?.size === 0 && this.no?.size === 0;
  }

  add(isYes: boolean, guards: Guards): void {
    if (isYes) this.yes = this.yes ? shared(this.yes, guards) : guards;
    else this.no = this.no ? shared(this.no, guards) : guards;
  }

  proofs(body: FunctionIr): readonly ArgumentProof[] {
    const spelled = spelledParameters(body);
    if (!this.yes?.size && !this.no?.size && spelled.length === 0) return [];
    const { params, captured } = body;
    const proofs = params.flatMap(({ slot }, index) => {
      const [known = 0, no = 0] = [this.yes, this.no].map((each) => each?.get(`0:${slot}`));
      const yes = spelled.includes(slot) ? everyKind : known;
      return captured.has(slot) || (yes | no) === 0 ? [] : [{ index, yes, no }];
    });
    return [...proofs, ...this.ofMembers(body)];
  }

  /** `$_GET[$name]` was looked at, of which the caller gave the name. */
  private ofMembers({ params, slots }: FunctionIr): readonly ArgumentProof[] {
    const keys = new Set([...(this.yes?.keys() ?? []), ...(this.no?.keys() ?? [])]);
    return [...keys].flatMap((key) => {
      const [, of = '', given = ''] = /^0:(\d{1,9})\.\[0:(\d{1,9})\]$/.exec(key) ?? [];
      const name = slots[Number(of || -1)];
      const index = params.findIndex(({ slot }) => slot === Number(given || -1));
      if (name?.startsWith('<') !== true || index < 0) return [];
      return [{ index, yes: this.yes?.get(key) ?? 0, no: this.no?.get(key) ?? 0, of: name }];
    });
  }
}
