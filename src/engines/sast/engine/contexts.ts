import { ownSizeOf } from '../ir/flow.js';
import type { FunctionIr } from '../ir/ir.js';
import { fewerContexts, fewestContexts, maxContexts, type Roughness } from './summary.js';

/** Steps that no project is asked to account for. */
const unquestioned = 500_000;
/** Steps for each instruction of the functions that were called: code takes 2 to 6. */
const many = 8;
const tooMany = 12;
const bitsOfCount = 6;
const mostOfCount = (1 << bitsOfCount) - 1;

/**
 * In how many contexts each function was called in one pass. Where large objects are handed from function to function, all
 * functions use up all contexts, and a project of 300,000 lines would take minutes: there are fewer of them then.
 */
export class Contexts {
  /** Whether contexts were fewer at any time. */
  wereFewer = false;
  /** Six bits for each roughness: there are never more than 16. */
  private readonly byBody = new Map<FunctionIr, number>();
  /** Instructions of the functions that were called. */
  private reached = 0;
  private readonly work: { readonly spent: number };

  /** @param work the steps that the project has taken so far */
  constructor(work: { readonly spent: number }) {
    this.work = work;
  }

  has(body: FunctionIr): boolean {
    return this.byBody.has(body);
  }

  /** Whether the function is analysed in one more context. */
  admit(body: FunctionIr, roughness: Roughness): boolean {
    if (this.isFull(body, roughness)) return false;
    this.add(body, roughness, 1);
    return true;
  }

  isFull(body: FunctionIr, roughness: Roughness): boolean {
    const count = (this.countsOf(body) >> (roughness * bitsOfCount)) & mostOfCount;
    return count >= this.most(roughness);
  }

  giveBack(body: FunctionIr, roughness: Roughness): void {
    this.add(body, roughness, -1);
  }

  private most(roughness: Roughness): number {
    const spent = this.work.spent - unquestioned;
    if (spent <= many * this.reached) return maxContexts[roughness];
    this.wereFewer = true;
    return (spent <= tooMany * this.reached ? fewerContexts : fewestContexts)[roughness];
  }

  private add(body: FunctionIr, roughness: Roughness, more: number): void {
    this.byBody.set(body, this.countsOf(body) + more * (1 << (roughness * bitsOfCount)));
  }

  private countsOf(body: FunctionIr): number {
    const known = this.byBody.get(body);
    if (known !== undefined) return known;
    this.byBody.set(body, 0);
    this.reached += ownSizeOf(body);
    return 0;
  }
}
