import type { FunctionIr } from '../ir/ir.js';
import type { Summary } from './summary.js';

const fewest = 6;

interface Entry {
  readonly body: FunctionIr;
  readonly key: string;
  summary: Summary;
}

/**
 * Summaries by function and by what is known of the arguments. A project has a hundred thousand places that keep one or
 * two of them, which a list holds in a tenth of the room of a map.
 */
export class Summaries {
  private few: Entry[] | undefined = [];
  private many: Map<FunctionIr, Map<string, Summary>> | undefined;

  get(body: FunctionIr, key: string): Summary | undefined {
    if (this.many) return this.many.get(body)?.get(key);
    return this.few?.find((each) => each.body === body && each.key === key)?.summary;
  }

  set(body: FunctionIr, key: string, summary: Summary): void {
    const known = this.few?.find((each) => each.body === body && each.key === key);
    if (known) known.summary = summary;
    else if (this.few && this.few.length < fewest) this.few.push({ body, key, summary });
    else this.setInMap(body, key, summary);
  }

  private setInMap(body: FunctionIr, key: string, summary: Summary): void {
    this.many ??= new Map();
    const few = this.few ?? [];
    this.few = undefined;
    for (const each of few) this.setInMap(each.body, each.key, each.summary);
    const known = this.many.get(body);
    if (known) known.set(key, summary);
    else this.many.set(body, new Map([[key, summary]]));
  }
}
