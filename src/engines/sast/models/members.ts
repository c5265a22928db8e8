import type { Temp } from '../ir/ir.js';

/** The members of one object by name. Each of thousands may ask for the others, so an answer is kept for all of them. */
export class Members {
  readonly entries: readonly (readonly [name: string, value: Temp])[];
  private byName: ReadonlyMap<string, Temp> | undefined;
  private readonly fitting = new Map<RegExp, readonly string[]>();

  constructor(entries: Members['entries']) {
    this.entries = entries;
  }

  get(name: string): Temp | undefined {
    this.byName ??= new Map(this.entries);
    return this.byName.get(name);
  }

  /** Whether one of another name fits. */
  hasBeside(name: string, pattern: RegExp): boolean {
    const fitting = this.fitting.get(pattern) ?? this.twoOf(pattern);
    this.fitting.set(pattern, fitting);
    return fitting.some((each) => each !== name);
  }

  /** Of two names at least one is another one than that which asks. */
  private twoOf(pattern: RegExp): readonly string[] {
    const two = new Set<string>();
    for (const [name] of this.entries) {
      if (pattern.test(name)) two.add(name);
      if (two.size === 2) break;
    }
    return [...two];
  }
}
