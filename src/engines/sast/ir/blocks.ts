import type { Block, Jump } from './ir.js';

/** The same function in fewer blocks: ways through empty ones are cut short, and what runs in one go is one block. */
export function simplified(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 1) return blocks.map(tight);
  const ends = blocks.map((_, index) => endOf(blocks, index));
  const jumps = blocks.map(({ jump }) => redirected(jump, (to) => ends[to] ?? to));
  const entered = entriesOf(jumps);
  const isLost = (index: number) => index > 0 && entered[index] === 0;
  const isSame = (a: number, b: number) => blocks[a]?.handler === blocks[b]?.handler;
  const followers = jumps.map((_, index) => {
    const next = isLost(index) ? undefined : follower(index, jumps, entered);
    return next !== undefined && isSame(index, next) ? next : undefined;
  });
  const tails = new Set(followers);
  const heads = blocks.flatMap(({ instrs }, index) =>
    tails.has(index) || (isLost(index) && instrs.length === 0) ? [] : [index],
  );
  const numbers = new Map(heads.map((head, number) => [head, number]));
  return heads.map((head) => {
    const instrs = blocks[head]?.instrs.slice() ?? [];
    let last = head;
    for (let next = followers[last]; next !== undefined; next = followers[last]) {
      instrs.push(...(blocks[next]?.instrs ?? []));
      last = next;
    }
    // What nothing leads to is kept for the functions in it, and leads nowhere.
    const jump: Jump = isLost(head) ? { kind: 'stop' } : (jumps[last] ?? { kind: 'stop' });
    const handler = blocks[head]?.handler;
    const to = handler && numbers.get(ends[handler.to] ?? handler.to);
    return tight({
      instrs,
      jump: redirected(jump, (each) => numbers.get(each) ?? 0),
      ...(handler && to !== undefined ? { handler: { slot: handler.slot, to } } : {}),
    });
  });
}

/**
 * Lists that grew hold room for more; what is done does not grow. Written out, for each copy by rest and spread has a
 * hidden class of its own, which takes more room than the block and makes every look at one slow.
 */
function tight({ instrs, jump, handler }: Block): Block {
  return handler ? { instrs: instrs.slice(), jump, handler } : { instrs: instrs.slice(), jump };
}

/** Where a way into a block leads when the empty blocks behind it are passed. */
function endOf(blocks: readonly Block[], start: number): number {
  let at = start;
  for (let steps = 0; steps < blocks.length; steps += 1) {
    const block = blocks[at];
    if (!block || block.instrs.length > 0 || block.jump.kind !== 'goto') return at;
    at = block.jump.to;
  }
  return start;
}

function redirected(jump: Jump, end: (to: number) => number): Jump {
  switch (jump.kind) {
    case 'goto':
      return { kind: 'goto', to: end(jump.to) };
    case 'branch':
      return { kind: 'branch', condition: jump.condition, yes: end(jump.yes), no: end(jump.no) };
    case 'either':
      return { kind: 'either', to: [...new Set(jump.to.map(end))] };
    case 'return':
    case 'stop':
      return jump;
  }
}

function targetsOf(jump: Jump | undefined): readonly number[] {
  switch (jump?.kind) {
    case 'goto':
      return [jump.to];
    case 'branch':
      return [jump.yes, jump.no];
    case 'either':
      return jump.to;
    default:
      return [];
  }
}

/** How many ways lead into each block, from blocks that can be reached. */
function entriesOf(jumps: readonly Jump[]): Uint32Array {
  const entered = new Uint32Array(jumps.length);
  const isSeen = new Uint8Array(jumps.length);
  const waiting = [0];
  isSeen[0] = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const to of targetsOf(jumps[next])) {
      entered[to] = (entered[to] ?? 0) + 1;
      if (isSeen[to] === 0) {
        isSeen[to] = 1;
        waiting.push(to);
      }
    }
  return entered;
}

/** The block that runs after this one and after no other. */
function follower(index: number, jumps: readonly Jump[], entered: Uint32Array): number | undefined {
  const jump = jumps[index];
  return jump?.kind === 'goto' && jump.to > 0 && entered[jump.to] === 1 ? jump.to : undefined;
}
