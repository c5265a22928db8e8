import type { Handler } from '../ir/ir.js';
import { byTag } from '../ir/traits.js';
import {
  compact,
  elementOf,
  isClean,
  join,
  thrownParts,
  unknown,
  type Value,
  withField,
} from '../ir/value.js';
import { Variables } from './variables.js';

/** What a function throws, and where it goes on. */
export abstract class Throwing extends Variables {
  protected handler: Handler | undefined;
  /** Whether something was thrown in the block that runs. */
  protected isRaised = false;
  protected thrown: Value | undefined;

  /** To the handler around it, or to the caller. Of an error nothing is kept but what it carries: it is none of its own kind. */
  raise(value: Value): void {
    if (isClean(value) && !value.proto) return;
    const carried = thrownParts(value);
    const tagged = this.traits.tags === undefined ? undefined : carried.fields?.get(byTag);
    if (this.handler === undefined || tagged !== undefined) this.thrown = join(this.thrown, carried);
    if (this.handler === undefined) return;
    this.isRaised = true;
    const { slot } = this.handler;
    const error = tagged === undefined ? carried : withoutTags(carried);
    if (this.body.captured.has(slot)) this.writeCell(this.frame, slot, join(this.frame.cells[slot], error));
    else this.state.slots.set(slot, join(this.state.slots.get(slot), error));
  }

  /**
   * Runs what stands in a block, and gives what it throws by that tag; what else it throws goes on.
   * @param tag undefined: any
   */
  caught(tag: string | undefined, run: () => void): Value | undefined {
    const { handler, thrown } = this;
    this.handler = undefined;
    this.thrown = undefined;
    run();
    const own = this.thrown as Value | undefined;
    this.handler = handler;
    this.thrown = thrown;
    const tagged = own?.fields?.get(byTag);
    if (own) this.raise(tagged === undefined ? own : withField(own, byTag, otherTags(tagged, tag)));
    if (tagged === undefined) return undefined;
    return tag === undefined ? elementOf(tagged) : join(tagged.fields?.get(tag), tagged.rest);
  }
}

function withoutTags(value: Value): Value {
  const fields = new Map(value.fields);
  fields.delete(byTag);
  return compact({ ...value, fields: fields.size === 0 ? undefined : fields });
}

/** A tag that is not known may be any: it is caught here, and may go on. */
function otherTags({ fields, rest }: Value, tag: string | undefined): Value {
  if (tag === undefined) return unknown;
  const others = new Map(fields);
  others.delete(tag);
  return compact({ fields: others, rest });
}
