import { describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { createRealWorld } from '../../../world/index.js';
import { grammarsOnDisk } from './assets.js';
import { directWalk, publicWalk, type TreeWalk } from './walk.js';

const read = grammarsOnDisk(createRealWorld().disk);
const text =
  'import os\n\ndef run(name, *rest):\n    é = [x for x in rest if x]\n    return os.system("lp " + name) or (\n';
const module = { wasmBinary: read('web-tree-sitter.wasm') };

async function parsed() {
  await Parser.init(module);
  const parser = new Parser();
  parser.setLanguage(await Language.load(read('tree-sitter-python.wasm')));
  const tree = parser.parse(text);
  if (tree === null) throw new Error('no tree');
  return tree;
}

/** Every node that a walk comes by, in order. */
function reported(walk: TreeWalk): readonly string[] {
  const all: string[] = [];
  for (let down = true; ; ) {
    if (down) {
      all.push([walk.kind(), walk.field(), walk.isNamed(), walk.start(), walk.end()].join(' '));
      if (walk.toFirstChild()) continue;
    }
    if (walk.toNextSibling()) down = true;
    else if (walk.toParent()) down = false;
    else break;
  }
  walk.close();
  return all;
}

describe('a walk through a tree', () => {
  it('sees the same inside the parser as through its cursor', async () => {
    const tree = await parsed();
    const direct = directWalk(module, tree);
    expect(direct).toBeDefined();
    const seen = reported(direct as TreeWalk);
    expect(seen.length).toBeGreaterThan(40);
    expect(seen).toEqual(reported(publicWalk(tree)));
    tree.delete();
  });

  it('is not tried where the package does not give out what it takes', async () => {
    expect(directWalk({}, await parsed())).toBeUndefined();
  });
});
