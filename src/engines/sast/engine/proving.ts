import { definitions } from '../ir/flow.js';
import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import { junctionAt } from '../ir/junctions.js';
import { mentions, untyped } from '../ir/naming.js';
import { keyOfPath } from '../ir/paths.js';
import { everyKind } from '../ir/sink-kinds.js';
import type { GuardFacts, Predicate } from '../ir/traits.js';
import { proven, type Value } from '../ir/value.js';
import { Flags } from './flags.js';
import { type Guards, guardsOf } from './guards.js';
import { LetterProofs } from './letter-proofs.js';
import { ensured, ensuredHere, Passing } from './passed.js';
import { Answers, answerOf } from './predicates.js';
import { guardsOfShape, type Validation } from './schemas.js';
import { both, type State } from './state.js';
import type { ArgumentProof, Summary } from './summary.js';
import { Throwing } from './throwing.js';

/** Methods of validators that are handed an object. */
const checking = /^(?:Struct|StructCtx|Validate|ValidateStruct|ValidateCtx)$/;
/** What is looked at of the answer of a schema. */
const answers = /^(?:errors?|success|issues)$/;

/** What is proved on the way through a function, by its conditions and by what it calls. */
export abstract class Proving extends Throwing {
  protected readonly answers = new Answers();
  protected readonly letters = new LetterProofs(this.body);
  protected readonly passing = new Passing();
  protected readonly flags = new Flags();
  private readonly predicates = new Map<Temp, readonly Predicate[]>();
  private ofElements: Map<FunctionIr, ArgumentProof | undefined> | undefined;
  private shapes: Map<Temp, { readonly subject: Temp | undefined; readonly shape: Value }> | undefined;

  protected proofs(final: State | undefined): Pick<Summary, 'proofs'> {
    const all = [
      ...this.answers.proofs(this.body),
      ...this.passing.proofs(this.body),
      ...ensured(this.body, final?.guards),
    ];
    return all.length > 0 ? { proofs: all } : {};
  }

  /** What the way here and the value itself prove of the arguments, by what is answered. */
  protected answersWith(given: Temp): void {
    if (this.body.params.length === 0 || this.answers.isSettled) return;
    const temp = definitions(this.body).has(given) ? given : untyped(this.body, given);
    const value = this.value(temp);
    const truth = answerOf(this.traits, value);
    const maker = definitions(this.body).get(temp);
    const isQuestion =
      maker?.op === 'call'
        ? maker.method === undefined || !value.taints
        : maker !== undefined || junctionAt(this.body, temp) !== undefined;
    for (const holds of [true, false]) {
      if (truth === !holds) continue;
      const own =
        truth === undefined && isQuestion
          ? guardsOf(this.traits.guards, this.guardFacts(holds), temp)
          : undefined;
      this.answers.add(holds, own ? both(this.state.guards, own) : this.state.guards);
    }
  }

  /** A function was asked that proves something of its arguments. */
  learn(call: Temp, proofs: readonly ArgumentProof[], temps: readonly (Temp | undefined)[]): void {
    const holds = ensuredHere(this.body, proofs);
    if (holds) this.prove(holds);
    const known = proofs.flatMap(({ index, way, ...proof }) => {
      const subject = temps[index];
      return subject === undefined || way !== undefined ? [] : [{ subject, ...proof }];
    });
    this.predicates.set(call, known);
  }

  /** A function that was handed over was called with elements. */
  asked(asked: FunctionIr, proofs: readonly ArgumentProof[] | undefined): void {
    this.ofElements ??= new Map();
    this.ofElements.set(
      asked,
      proofs?.find(({ index, way }) => index === 0 && way === undefined),
    );
  }

  protected guardFacts(holds: boolean): GuardFacts {
    const { body, temps, predicates, flags, ofElements, shapes } = this;
    return {
      body,
      definitions: definitions(body),
      values: temps,
      holds,
      predicates,
      flags,
      ofElements,
      shapes,
    };
  }

  /** It holds from here on. */
  prove(known: Guards): void {
    this.state.guards = both(this.state.guards, known);
  }

  /** `check.Struct(order)`: the members that are checked by what their class declares. */
  protected checkedByClass({ method = '', args }: Extract<Instr, { op: 'call' }>): void {
    if (!checking.test(method)) return;
    for (const each of args) {
      const names = this.value(each).proto?.declared?.facts.checked;
      const key = names && keyOfPath(this.body.paths.get(each));
      if (names && key !== undefined)
        this.state.guards = both(
          this.state.guards,
          new Map([...names].map((name) => [`${key}.${name}`, everyKind])),
        );
    }
  }

  /** What a schema lets through is known of what it was given, where the function goes on by its answer. */
  validated(instr: Extract<Instr, { op: 'call' }>, { shape, index, way }: Validation): void {
    const subject = instr.args[index];
    this.shapes ??= new Map();
    this.shapes.set(instr.out, { subject, shape });
    if (way === 'asks' || (way === 'answers' && !mentions(this.frame, answers))) return;
    const known = guardsOfShape(this.body, subject, shape);
    if (known) this.state.guards = both(this.state.guards, known);
  }

  protected given(instr: Extract<Instr, { op: 'call' }>, value: Value): Value {
    const gives = value.taints && this.traits.guards?.gives;
    return gives ? proven(value, gives(instr, this.guardFacts(true))) : value;
  }

  /** What cannot be otherwise behind a call. */
  protected asserted(instr: Extract<Instr, { op: 'call' }>): void {
    const { guards } = this.traits;
    const [condition] = instr.args;
    const isDemand = condition !== undefined && guards?.demands?.test(this.value(instr.callee).api ?? '');
    const demanded = isDemand ? guardsOf(guards, this.guardFacts(true), condition) : undefined;
    if (demanded) this.state.guards = both(this.state.guards, demanded);
    const proof = guards?.asserts?.(instr, this.guardFacts(true));
    const key = proof && keyOfPath(this.body.paths.get(proof.subject));
    if (proof && key !== undefined) this.state.guards = both(this.state.guards, new Map([[key, proof.bits]]));
  }
}
