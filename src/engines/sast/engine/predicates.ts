import type { FunctionIr } from '../ir/ir.js';
import type { Guards } from './guards.js';
import { shared } from './state.js';
import type { ArgumentProof } from './summary.js';

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

  proofs({ params, captured }: FunctionIr): { readonly proofs?: readonly ArgumentProof[] } {
    if (!this.yes?.size && !this.no?.size) return {};
    const proofs = params.flatMap(({ slot }, index) => {
      const [yes = 0, no = 0] = [this.yes, this.no].map((each) => each?.get(`0:${slot}`));
      return captured.has(slot) || (yes | no) === 0 ? [] : [{ index, yes, no }];
    });
    return proofs.length > 0 ? { proofs } : {};
  }
}
