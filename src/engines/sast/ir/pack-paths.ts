import type { Block, Instr, Path, Temp } from './ir.js';

const noKeys: readonly string[] = [];

/** A variable is read from itself, a member from what its object was read from; a declared type changes nothing. */
export function expectedPath(
  maker: Instr | undefined,
  pathOf: (temp: Temp) => Path | undefined,
): Path | undefined {
  switch (maker?.op) {
    case 'read':
      return { root: maker.from, keys: noKeys };
    case 'typed':
      return maker.narrows ? undefined : pathOf(maker.of);
    case 'get': {
      const way = pathOf(maker.object);
      return way && { root: way.root, keys: [...way.keys, maker.key] };
    }
    default:
      return undefined;
  }
}

export function expectedPaths(blocks: readonly Block[], temps: number): readonly (Path | undefined)[] {
  const makers = new Array<Instr | undefined>(temps);
  for (const { instrs } of blocks) for (const instr of instrs) if ('out' in instr) makers[instr.out] = instr;
  const paths: (Path | undefined)[] = [];
  for (let temp = 0; temp < temps; temp += 1)
    paths.push(expectedPath(makers[temp], (inner) => (inner < temp ? paths[inner] : undefined)));
  return paths;
}

export function isSamePath(a: Path | undefined, b: Path | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.root.slot === b.root.slot &&
    a.root.up === b.root.up &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, index) => key === b.keys[index])
  );
}
