import { SeaworthyError } from '../../../core/errors.js';
import { FunctionBuilder, type FunctionDetails } from '../ir/builder.js';
import type { ClassFacts, FunctionIr, Temp } from '../ir/ir.js';
import type { Nodes } from './node.js';

const maxDepth = 400;

/** The function in work, and the instructions that give a value: what all languages are lowered to. */
export abstract class ValueLowering {
  readonly nodes: Nodes;
  readonly path: string;
  f: FunctionBuilder;
  protected abstract readonly language: FunctionIr['language'];
  private depth = 0;

  constructor(nodes: Nodes, path: string) {
    this.nodes = nodes;
    this.path = path;
    this.f = new FunctionBuilder('<module>', 0, undefined, false);
  }

  /** @throws SeaworthyError LIMIT_EXCEEDED */
  deeper<T>(work: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The code nests deeper than ${maxDepth} levels.`, {
        where: this.path,
      });
    const result = work();
    this.depth -= 1;
    return result;
  }

  /** A function inside of the one in work; `work` lowers its body, and gives what else is known of it. */
  inner(name: string, at: number, ownsThis: boolean, work: () => FunctionDetails): Temp {
    const outer = this.f;
    this.f = new FunctionBuilder(name, at, outer, ownsThis);
    const body = this.finish(work());
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body });
    return out;
  }

  /** Ends the function in work. */
  finish(details: FunctionDetails = {}): FunctionIr {
    this.f.leave({ kind: 'stop' }, 0);
    return this.f.done(this.path, this.language, details);
  }

  /** `members` by name; `base` is the class that it extends. */
  classFrom(at: number, facts: ClassFacts, members: Temp, base?: Temp): Temp {
    const out = this.f.temp();
    const { name } = facts;
    this.f.emit(at, { op: 'class', out, name, members, facts, ...(base === undefined ? {} : { base }) });
    return out;
  }

  /** A module, or what it has by that name. */
  imported(at: number, module: string, name?: string): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'import', out, module, ...(name === undefined ? {} : { name }) });
    return out;
  }

  /** A variable that is there from now on, whatever the name meant outside of the function. */
  introduce(at: number, name: string, value: Temp): void {
    this.f.declare(name);
    this.f.write(at, name, value);
  }

  /** `return`, `return x` */
  giveBack(at: number, value?: Temp): void {
    this.f.leave({ kind: 'return', at, ...(value === undefined ? {} : { value }) }, this.f.block());
  }

  /** `throw`, `exit`: nothing behind it runs. */
  /** What is thrown goes to the handler around it, or to the caller. */
  throwing(at: number, value: Temp): void {
    this.f.emit(at, { op: 'throw', value });
    this.stop();
  }

  stop(): void {
    this.f.leave({ kind: 'stop', leaves: true }, this.f.block());
  }

  list(at: number, items: readonly Temp[], open = false): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'list', out, items, open });
    return out;
  }

  dict(
    at: number,
    entries: readonly (readonly [key: string | Temp, value: Temp])[],
    spread: readonly Temp[] = [],
  ): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'dict', out, entries, spread });
    return out;
  }

  concat(at: number, parts: readonly Temp[]): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'concat', out, parts });
    return out;
  }

  unary(at: number, operator: string, of: Temp): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'unary', out, operator, of });
    return out;
  }

  elementOf(at: number, object: Temp): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'element', out, object });
    return out;
  }

  /** An api by name, whatever the scopes declare. */
  api(at: number, name: string): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'global', out, name });
    return out;
  }

  /** A call of an api that the language writes in another way: `echo x` is `echo(x)`. */
  callApi(at: number, name: string, args: readonly Temp[]): Temp {
    return this.f.call(at, this.api(at, name), args);
  }

  method(
    at: number,
    receiver: Temp,
    method: string,
    args: readonly Temp[],
    named: readonly (readonly [string, Temp])[] = [],
  ): Temp {
    return this.f.call(at, this.f.get(at, receiver, method), args, { receiver, method, named });
  }
}
