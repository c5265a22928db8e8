import type { LanguageId } from './ids.generated.js';
import type { InspectionHit } from './model.js';

/**
 * The one intermediate representation. A function is a list of basic blocks; temporaries are assigned once, local
 * variables are numbered slots whose value the interpreter joins where blocks meet (the phis of an SSA form).
 */
export type Temp = number;
export type Constant = string | number | boolean | null;

/** `up` counts the functions between the use and the owner of the slot. */
export interface SlotRef {
  readonly slot: number;
  readonly up: number;
}

/** A variable and the members below it: `req.query.name`. A key that is not constant is a temporary. */
export interface Path {
  readonly root: SlotRef;
  readonly keys: readonly (string | Temp)[];
}

/** `at` is an offset into the file's text. */
export type Instr = { readonly at: number } & (
  | { readonly op: 'const'; readonly out: Temp; readonly value: Constant }
  | { readonly op: 'read'; readonly out: Temp; readonly from: SlotRef }
  | { readonly op: 'write'; readonly to: SlotRef; readonly value: Temp }
  /** A name that no scope declares; of `self` where that has such a member, as methods without a receiver in Ruby. */
  | { readonly op: 'global'; readonly out: Temp; readonly name: string; readonly self?: Temp }
  | { readonly op: 'import'; readonly out: Temp; readonly module: string; readonly name?: string }
  | { readonly op: 'get'; readonly out: Temp; readonly object: Temp; readonly key: string | Temp }
  | { readonly op: 'element'; readonly out: Temp; readonly object: Temp }
  /** Without `to` the object has no name to write it back to: the result of a call. */
  | {
      readonly op: 'store';
      readonly object: Temp;
      readonly key: string | Temp;
      readonly value: Temp;
      readonly to?: Path;
    }
  | {
      readonly op: 'binary';
      readonly out: Temp;
      readonly operator: string;
      readonly left: Temp;
      readonly right: Temp;
    }
  | { readonly op: 'unary'; readonly out: Temp; readonly operator: string; readonly of: Temp }
  | { readonly op: 'concat'; readonly out: Temp; readonly parts: readonly Temp[] }
  | { readonly op: 'list'; readonly out: Temp; readonly items: readonly Temp[]; readonly open: boolean }
  | {
      readonly op: 'dict';
      readonly out: Temp;
      readonly entries: readonly (readonly [key: string | Temp, value: Temp])[];
      readonly spread: readonly Temp[];
    }
  /** The value is of a declared type: what is not known of it otherwise follows from that. */
  | {
      readonly op: 'typed';
      readonly out: Temp;
      readonly of: Temp;
      readonly type: string;
      /** A test has shown it, whatever was declared: `x instanceof T`. */
      readonly narrows?: true;
    }
  /** One of several results of a call; without a list that is known the first is the call's value itself. */
  | { readonly op: 'result'; readonly out: Temp; readonly of: Temp; readonly index: number }
  | { readonly op: 'closure'; readonly out: Temp; readonly body: FunctionIr }
  | {
      readonly op: 'class';
      readonly out: Temp;
      readonly name: string;
      readonly members: Temp;
      readonly base?: Temp;
      readonly facts?: ClassFacts;
    }
  /** Goes to the handler around it, or to the caller. */
  | { readonly op: 'throw'; readonly value: Temp }
  | {
      readonly op: 'call';
      readonly out: Temp;
      readonly callee: Temp;
      readonly receiver?: Temp;
      readonly args: readonly Temp[];
      /** Keyword arguments of Python. */
      readonly named: readonly (readonly [name: string, value: Temp])[];
      readonly method?: string;
      readonly isNew: boolean;
    }
);

export type Jump =
  | { readonly kind: 'goto'; readonly to: number }
  | { readonly kind: 'branch'; readonly condition: Temp; readonly yes: number; readonly no: number }
  /** Any of them; nothing is known of the choice: the body of a loop, the handler of an exception. */
  | { readonly kind: 'either'; readonly to: readonly number[] }
  | { readonly kind: 'return'; readonly at: number; readonly value?: Temp }
  /** The end of the function; with `leaves` something else is left as well: by an exception, or the end of the program. */
  | { readonly kind: 'stop'; readonly leaves?: true };

export interface Block {
  readonly instrs: Instr[];
  jump: Jump;
  /** Where what is thrown in the block goes on, and the variable that holds it there. */
  readonly handler?: Handler;
}

export interface Handler {
  readonly slot: number;
  readonly to: number;
}

export interface Param {
  readonly name: string;
  readonly slot: number;
  readonly rest: boolean;
  /** What is assigned to it is assigned to the caller's variable: `&$x` of PHP, `ref` and `out` of C#. */
  readonly isReference?: true;
  /** Takes what is left of a call's arguments, as Python's `*args` and `**kwargs`; the language's `bind` does it. */
  readonly gathers?: 'list' | 'dict';
  /** As declared, without type arguments: `HttpServletRequest`. */
  readonly type?: string;
  readonly annotations?: readonly Annotation[];
  /** Declared to be a text, which holds no operators of a query. */
  readonly isText?: true;
  /** The variable of the function around it that holds what gives it: `Depends(f)` of Python. */
  readonly supplied?: number;
}

/** An annotation of Java, an attribute of C# or PHP, a decorator of TypeScript or Python. */
export interface Annotation {
  /** Without `@` and package: `GetMapping`. */
  readonly name: string;
  /** Constant arguments by name; positional ones are `value`, then `1`, `2`…; a list gives its first text. */
  readonly args: Readonly<Record<string, Constant>>;
  readonly at?: number;
}

export interface ClassFacts {
  readonly name: string;
  /** Base class and interfaces as written, without type arguments and package. */
  readonly bases: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Those of its fields. */
  readonly onFields?: readonly Annotation[];
  /** Members that are declared with a type, in their order: what a class without a constructor is given. */
  readonly fields?: readonly string[];
  /** Declared types of members. */
  readonly fieldTypes?: ReadonlyMap<string, string>;
  /** Members that are read from outside only as a number, a word or one of a few values. */
  readonly listed?: ReadonlySet<string>;
  /** The same, where the object was handed to what checks it. */
  readonly checked?: ReadonlySet<string>;
  /** One of a few names, none of which comes from outside. */
  readonly isEnum?: true;
  /** Of an interface: the methods that an object needs. */
  readonly methods?: readonly string[];
}

export interface FunctionIr {
  readonly name: string;
  readonly path: string;
  readonly at: number;
  readonly language: LanguageId;
  readonly params: readonly Param[];
  /** Of `this`; in Python it is the first parameter. */
  readonly selfSlot: number;
  readonly blocks: readonly Block[];
  readonly slots: readonly string[];
  readonly captured: ReadonlySet<number>;
  readonly temps: number;
  /** Where a temporary was read from, for guards and for changes that a call makes to its arguments. */
  readonly paths: { get(temp: Temp): Path | undefined };
  /** What a module gives to others: name to slot. */
  readonly exports: ReadonlyMap<string, number>;
  readonly module: boolean;
  readonly annotations?: readonly Annotation[] | undefined;
  /** Of a method: the class that it stands in. */
  readonly owner?: ClassFacts | undefined;
  /** Declared type of the result. */
  readonly returns?: string | undefined;
  /** Of a module: package or namespace. */
  readonly namespace?: string | undefined;
  /** Of a module: simple names that its imports bring in, with what they mean; for languages that link by need. */
  readonly imports?: ReadonlyMap<string, string> | undefined;
  /** Callable from outside its class or package. */
  readonly isPublic?: boolean | undefined;
  /** A template: it is run with what a program shows in it, which is its one parameter. */
  readonly isPage?: true | undefined;
  /** It stands behind a call and is a part of the function around it. */
  readonly isBlock?: true | undefined;
  /** Of a file that is code and page at once: the page. */
  readonly page?: FunctionIr | undefined;
  /** Of a function whose instructions are bytes: what is asked of it often, so that they stay bytes. */
  readonly packed?: PackedFacts | undefined;
}

export interface PackedFacts {
  /** The functions that are written directly in it. */
  readonly inner: readonly FunctionIr[];
  /** How many functions outwards the nearest one is whose variables it uses. */
  readonly reach: number;
  /** The variables that it, or a function inside it, asks for or changes a part of. */
  readonly used: ReadonlySet<number>;
  /** How many instructions it has, those of the functions in it included. */
  readonly size: number;
  /** How many it has itself. */
  readonly weight: number;
  readonly hasCode: boolean;
  /** Of a module: what is wrong by the shape of it and its functions, where that was looked for. */
  readonly inspected?: readonly InspectionHit[] | undefined;
}
