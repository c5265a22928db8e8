import type { Workload } from '../container.js';
import { taskWorkload } from '../ecs/task.js';
import { type Entry, Tree } from '../tree.js';
import { loadYaml } from '../yaml.js';
import type { TerraformResource } from './module.js';

/** `aws_ecs_task_definition` in the words of the task definition's JSON; nothing where its containers are not known here. */
export function ecsWorkload({ name, tree, header }: TerraformResource): Workload | undefined {
  const definitions = containersOf(tree.get('container_definitions'));
  if (definitions === undefined) return undefined;
  const entries = new Map<string, Entry>();
  const put = (key: string, value: Tree | undefined) => {
    if (value !== undefined) entries.set(key, { key, keySpot: header, value });
  };
  put('family', Tree.scalar(header, tree.get('family')?.text ?? name));
  put('containerDefinitions', definitions);
  put('networkMode', tree.get('network_mode'));
  put('pidMode', tree.get('pid_mode'));
  put('ipcMode', tree.get('ipc_mode'));
  put('volumes', volumesOf(tree.get('volume')));
  const workload = taskWorkload(tree.get('family')?.text ?? name, Tree.map(tree, entries));
  return { ...workload, spot: header };
}

/** `jsonencode([…])`, or JSON in a text. */
function containersOf(value: Tree | undefined): Tree | undefined {
  if (value?.kind === 'list') return value;
  if (value?.text === undefined) return undefined;
  const [document] = loadYaml(value.source.path, value.text, () => true).documents;
  return document?.kind === 'list' ? movedTo(document, value, 0) : undefined;
}

const deepest = 20;

/** JSON in a string is reported where the string is. */
function movedTo(tree: Tree, spot: Tree, depth: number): Tree {
  if (depth > deepest) return Tree.unknown(spot);
  if (tree.kind === 'list')
    return Tree.list(
      spot,
      tree.items.map((item) => movedTo(item, spot, depth + 1)),
    );
  if (tree.kind === 'map') {
    const entries = [...tree.entries.values()].map(
      ({ key, value }) => [key, { key, keySpot: spot, value: movedTo(value, spot, depth + 1) }] as const,
    );
    return Tree.map(spot, new Map(entries));
  }
  return tree.value === undefined ? Tree.unknown(spot) : Tree.scalar(spot, tree.value, tree.raw);
}

function volumesOf(blocks: Tree | undefined): Tree | undefined {
  if (blocks === undefined) return undefined;
  return Tree.list(
    blocks,
    blocks.items.map((block) => {
      const entries = new Map<string, Entry>();
      const name = block.entries.get('name');
      const path = block.entries.get('host_path');
      if (name !== undefined) entries.set('name', name);
      if (path !== undefined) {
        const host = Tree.map(path.value, new Map([['sourcePath', { ...path, key: 'sourcePath' }]]));
        entries.set('host', { key: 'host', keySpot: path.keySpot, value: host });
      }
      return Tree.map(block, entries);
    }),
  );
}
