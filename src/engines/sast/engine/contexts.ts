import type { FunctionIr } from '../ir/ir.js';
import { maxContexts, type Roughness } from './summary.js';

/** In how many ways each function was called in one pass. */
export class Contexts {
  private readonly byBody = new Map<FunctionIr, number[]>();

  has(body: FunctionIr): boolean {
    return this.byBody.has(body);
  }

  /** Whether the function is looked at in one more way. */
  admit(body: FunctionIr, roughness: Roughness): boolean {
    if (this.isFull(body, roughness)) return false;
    this.add(body, roughness, 1);
    return true;
  }

  isFull(body: FunctionIr, roughness: Roughness): boolean {
    return (this.countsOf(body)[roughness] ?? 0) >= maxContexts[roughness];
  }

  giveBack(body: FunctionIr, roughness: Roughness): void {
    this.add(body, roughness, -1);
  }

  private add(body: FunctionIr, roughness: Roughness, more: number): void {
    const counts = this.countsOf(body);
    counts[roughness] = (counts[roughness] ?? 0) + more;
  }

  private countsOf(body: FunctionIr): number[] {
    let counts = this.byBody.get(body);
    if (!counts) {
      counts = [0, 0, 0, 0];
      this.byBody.set(body, counts);
    }
    return counts;
  }
}
