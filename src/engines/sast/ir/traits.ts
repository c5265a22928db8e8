import type { SinkKind } from './ids.generated.js';
import type { FunctionIr, Instr, Param, Temp } from './ir.js';
import type { Value } from './value.js';

/** The member of a thrown value that holds, by tag, what is no error: no handler of errors catches it. */
export const byTag = '<by tag>';

/** The member of a promise that holds why it was rejected. */
export const rejection = '<rejection>';

/** What a condition proves of a variable: that its value is harmless to sinks of these kinds. */
export interface Proof {
  readonly subject: Temp;
  /** What it proves of a letter beside that. */
  readonly bound?: string;
  /** What stands at that key holds the same. */
  readonly key?: string;
  /** Another variable that holds the same. */
  readonly also?: Temp;
  /** Bits of the kinds of sink. */
  readonly bits: number;
  /** It holds for what was made of it, too: no part of a path leads out. */
  readonly ofParts?: true;
}

/** The function in which a condition stands, and what is known at that place. */
export interface GuardFacts {
  readonly body: FunctionIr;
  readonly definitions: Pick<ReadonlyMap<Temp, Instr>, 'get' | 'has'>;
  readonly values: readonly (Value | undefined)[];
  /** Whether the condition is true on this way. */
  readonly holds: boolean;
  /** What functions of the project that were asked prove of their arguments. */
  readonly predicates?: ReadonlyMap<Temp, readonly Predicate[]>;
  /** What schemas say of what they were asked about, by the call. */
  readonly shapes?:
    | ReadonlyMap<Temp, { readonly subject: Temp | undefined; readonly shape: Value }>
    | undefined;
  /** What functions that were called with elements prove of one. */
  readonly ofElements?:
    | ReadonlyMap<FunctionIr, { readonly yes: number; readonly no: number } | undefined>
    | undefined;
  /** What holds where a variable that is set to true and false at several places is the one, or the other. */
  readonly flags?: { proofs(slot: number, holds: boolean): ReadonlyMap<string, number> | undefined };
  /** Variables whose conditions are being looked up: `size = size || 5` asks for itself. */
  readonly lookedUp?: ReadonlySet<number>;
}

/** What follows for an argument where the function says yes, and where it says no. */
export interface Predicate {
  readonly subject: Temp;
  readonly yes: number;
  readonly no: number;
  /** It holds of the member of that superglobal that the subject names. */
  readonly of?: string;
}

/** What checks of one language prove; asked before the common ones. A proof without bits says that there is none. */
export interface GuardTraits {
  comparison?(instr: Extract<Instr, { op: 'binary' }>, facts: GuardFacts): Proof | undefined;
  call?(instr: Extract<Instr, { op: 'call' }>, facts: GuardFacts): Proof | undefined;
  /** What holds behind a call, because it fails otherwise: `int(x)`. */
  asserts?(instr: Extract<Instr, { op: 'call' }>, facts: GuardFacts): Proof | undefined;
  /** Functions that go on only where their first argument holds. */
  readonly demands?: RegExp;
  /** Bits of the kinds of sink that the result of a call is harmless to: a group of a pattern that lists letters. */
  gives?(instr: Extract<Instr, { op: 'call' }>, facts: GuardFacts): number;
  /** Functions, and methods as `*.name`, whose result is a path without `..`. */
  readonly canonical?: RegExp;
}

/** A function and all that it is called with. */
export interface Completed {
  readonly callee: Value;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** What the interpreter has to know of a language. It lives in `src/engines/sast/languages/<id>/traits.ts` as `traits`. */
export interface LanguageTraits {
  /** Annotations of generators whose callers get what they yield: `@contextmanager`. */
  readonly yieldsOnce?: RegExp;
  readonly guards?: GuardTraits;
  /** What a module gives out is only what it declares, not a value that it assigns to a name. */
  readonly exportsNames?: true;
  /** An object that a handler gives back answers for itself: it is no text of a page. */
  readonly answersObjects?: true;
  /** A function of the project that is called as one of a library is that one: frameworks are scanned, too. */
  readonly redeclares?: true;
  /** Methods of texts and containers, tried before the common ones of `ir/fold.ts`. */
  builtin?(
    method: string,
    self: Value,
    args: readonly Value[],
    named: ReadonlyMap<string, Value>,
  ): { readonly result: Value; readonly self?: Value } | undefined;
  /** What a function of the language's own objects gives: `Object.assign(a, b)`; asked before models. */
  staticCall?(
    api: string,
    args: readonly Value[],
    isNew: boolean,
    call: { readonly self: Value; readonly named: ReadonlyMap<string, Value> },
  ): Value | undefined;
  /** What a call of a function that has some of its arguments already comes to; undefined for any other value. */
  completed?(callee: Value, args: readonly Value[], named: ReadonlyMap<string, Value>): Completed | undefined;
  /** Functions that fold: they are given a function, what is gone through, and what to begin with. */
  readonly folds?: RegExp;
  /** Members by which an object is gone through: what they give is its elements. */
  readonly iterators?: readonly string[];
  /** What the parameters get, where arguments meet them in another way than by position and name. */
  bind?(
    params: readonly Param[],
    args: readonly Value[],
    named: ReadonlyMap<string, Value>,
  ): readonly Value[];
  /**
   * What a method gives to the block that stands behind its call (the argument `&`), and what it makes of the block's
   * value; undefined where that is not known. `whole` is the result without the block. `again` is what the block is given
   * the next time, where that is made of what it gave.
   */
  block?(
    method: string,
    self: Value,
    args: readonly Value[],
    whole: Value,
  ):
    | {
        readonly given: readonly Value[];
        readonly result: (block: Value) => Value;
        readonly again?: ((block: Value) => readonly Value[]) | undefined;
      }
    | undefined;
  /** The function whose block is left by a `throw` of the tag that it is given, for its value: `catch(:done) { … }`. */
  readonly tags?: RegExp;
  /** The member that a call without arguments only reads. */
  reader?(method: string | undefined, self: Value): Value | undefined;
  /** A parameter that gets another value is no change of what the caller gave. */
  readonly passesByValue?: true;
  /** An assignment gives an object another name and makes no copy: what changes it by one name changes it by each. */
  readonly sharesObjects?: true;
  /** How the lowering calls a method that runs where its member is assigned: this, and the name of the member. */
  readonly setters?: string;
  /** Methods that texts alone have. */
  readonly textMethods?: RegExp;
  /** Methods whose result is not made of their arguments: the record that is found by them. */
  readonly lookups?: RegExp;
  /** Declared types whose values cannot carry an attack: numbers, truth values, dates. */
  readonly safeTypes?: ReadonlySet<string>;
  /** Declared types of fields hold for what is read from outside, too: the reader refuses other values. */
  readonly typedFields?: true;
  /** What a class says of its fields by annotations holds only where an argument is said to be validated. */
  readonly validatesOnDemand?: true;
  /**
   * Values are named by their class: `new X()` and what is declared as `X` are the api `X`, and any method that a
   * function value does not have calls it (an interface with one method).
   */
  readonly nominal?: true;
  /** Kinds of sink that a text given to a public method, which no one in the project calls, must not reach. */
  readonly openParameters?: readonly SinkKind[];
  /** Of those the kinds where a text that is handed on as it was given is the caller's matter; `path` by default. */
  readonly openWholes?: readonly SinkKind[];
  /** Functions that stand in no class count for that too, whether they are public or not. */
  readonly openFunctions?: true;
  /** Declared types say what members a value has, not what made it, as the interfaces of TypeScript. */
  readonly structural?: true;
  /** Whether a name that no scope declares is someone else's variable, of which anything may be thought. */
  isOpenName?(name: string): boolean;
  /** Objects that no one is seen to make are as their constructor leaves them. */
  readonly constructed?: true;
  /** Such a variable may be handed on whole as a parameter may (`openWholes`). */
  readonly openNamesLikeParameters?: true;
  /** Names of parameters that no input comes in by: callbacks, errors. */
  readonly closedParameters?: RegExp;
  /** Apis that are no other library's: what any other makes of a value is only assumed, where no model knows it. */
  readonly ownModules?: RegExp;
  /** The method by which an object is called as a function is. */
  readonly calling?: string;
  /** Functions that call the one that they are given first, with what else they are given. */
  readonly callers?: RegExp;
  /** A class whose constructor is given a function, which is given the function that sets what the object holds. */
  readonly settles?: string;
  /** Apis whose result is an error, and never nothing: a function that gives one back says no. */
  readonly errors?: RegExp;
  /** A call has ended before its caller goes on: nothing that is called runs beside it. */
  readonly callsInOrder?: true;
  /** Whether a method is given its receiver as first parameter, as in Python. */
  readonly explicitSelf?: true;
}

export interface LinkedProject {
  readonly modules: ReadonlyMap<string, FunctionIr>;
  /** Files of settings that code may read (`*.properties`), by path. */
  readonly resources: ReadonlyMap<string, string>;
  /** Runs the module where it has not run; gives what it exports as fields. */
  run(path: string): Value;
  /** The value, or the one of an earlier linking that is equal to it, for what linking puts together under a key. */
  canonical?(key: string, value: Value): Value;
}

export interface Linker {
  /** The value of an `import` instruction. */
  import(from: string, module: string, name: string | undefined): Value;
  /** A name that no scope of the file declares; undefined where it is no name of the project: then it is an api. */
  global?(from: string, name: string): Value | undefined;
  /** What a class name that the project does not declare can stand for, by the imports of the file; the likeliest first. */
  qualified?(from: string, name: string): readonly string[];
  /** A function of the project that is called like a method of its first argument. */
  extension?(from: string, name: string): Value | undefined;
  /** A declared type: the class of the project, else its api. `name` is as the lowering wrote it. */
  type?(from: string, name: string): Value | undefined;
}
