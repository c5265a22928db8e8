import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { isOfCi, publishes } from '../../knowledge/roles/builders.js';
import { calledFor, calledForAlways, dockerfileNames } from '../../knowledge/roles/images.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import { assignmentsIn } from './assignments.js';
import { type Builder, buildersIn } from './builders.js';
import type { Tree } from './find.js';
import { filesOf, imageBuildIn } from './image-builds.js';
import { projectAround } from './project-around.js';
import { blocksOf } from './users.js';

/**
 * What an image is for by what those call it who build it, where each of these names says so: `docker build -t tide-build .`. Where the
 * file is the only one of its folder, what a run on the sources calls the image as well.
 */
export function roleByCalls(path: string, tree: Tree): Role | undefined {
  const folder = prefixOf(path);
  const builders = [...buildersIn(tree, folder), ...pagesNear(folder, tree)];
  const calls = builders.flatMap((builder) => callsOf(path, builder, tree));
  if (calls.length === 0 || calls.some((each) => each === 'pushed')) return undefined;
  const names = projectAround(path, tree)?.titles ?? [];
  const roles = new Set(calls.map((call) => roleOfCall(call, names)));
  if (roles.has(undefined)) return undefined;
  return [...roles].find((role) => role === 'test') ?? [...roles][0];
}

/** Whether who builds an image takes files out of a container of it and removes it: `docker image rm`, in the same target or script. */
export function isRemoved(path: string, tree: Tree): boolean {
  const blocks = buildersIn(tree, prefixOf(path)).flatMap((builder) =>
    blocksOf({ ...builder, text: joined(builder.text) })
      .filter(({ lines }) => lines.some((line) => isBuildOf(path, line, builder)))
      .map(({ lines }) => lines.join('\n')),
  );
  return blocks.length > 0 && blocks.every((each) => removes.test(each) && takesOut.test(each));
}

const removes = /\b(?:docker|podman)[ \t]{1,4}(?:image[ \t]{1,4}rm|rmi)\b/;
const takesOut = /\b(?:docker|podman)[ \t]{1,4}(?:container[ \t]{1,4})?(?:cp|create|run|export)\b/;

function isBuildOf(path: string, line: string, { path: user }: Builder): boolean {
  const build = line.trimStart().startsWith('#') ? undefined : imageBuildIn(line);
  return build !== undefined && filesOf(build, prefixOf(user)).includes(path);
}

function joined(text: string): string {
  return text.replace(/\\[ \t]{0,9}\r?\n/g, ' ');
}

function pagesNear(folder: string, tree: Tree): readonly Builder[] {
  return [...new Set([folder, ''])].flatMap((each) =>
    tree
      .entries(each)
      .filter((name) => introducingPages.test(name))
      .map((name) => ({ path: `${each}${name}`, text: tree.text(`${each}${name}`) })),
  );
}

function callsOf(path: string, builder: Builder, tree: Tree): readonly string[] {
  const text = joined(builder.text);
  if (!/\b(?:docker|podman|buildah)\b/.test(text)) return [];
  const lines = text.split('\n').slice(0, mostLines);
  const built = lines.flatMap((line) =>
    isBuildOf(path, line, builder) ? (imageBuildIn(line)?.tags ?? []) : [],
  );
  const isOnly = tree.entries(prefixOf(path)).filter((name) => dockerfileNames.test(name)).length === 1;
  const isBeside =
    isOnly && prefixOf(builder.path) === prefixOf(path) && !introducingPages.test(nameOf(builder.path));
  const tags = built.length > 0 || !isBeside ? built : lines.flatMap(runOnTree);
  if (tags.length > 0 && publishes.test(text)) return ['pushed'];
  // A CI calls what it tries out by names of its own: `acme/tide:ci`.
  if (isOfCi.test(builder.path)) return [];
  return tags.map((tag) => withValues(tag, text));
}

const mostLines = 4_000;

/** What a run with the sources mounted starts, where a variable holds its name. */
function runOnTree(line: string): readonly string[] {
  const [, text = ''] = /\b(?:docker|podman)[ \t]{1,4}run[ \t]([^\n]{1,600})/.exec(line) ?? [];
  const words = text.split(/\s+/).map((word) => word.replace(/["';]/g, ''));
  const image = words.findIndex((word) => /^\$[({]?\w{1,60}[)}]?$/.test(word));
  const mounts = words.slice(0, Math.max(0, image)).join(' ');
  const ofTree = /(?:^| )(?:-v|--volume|--mount)[ =]/.test(mounts) && /\bpwd\b|\bCURDIR\b/i.test(mounts);
  return ofTree ? words.slice(image, image + 1) : [];
}

const reference = /\$[({]?(\w{1,60})(?:[^)}\s/:]{0,40}[)}])?/g;

/** By assignments of the same text, in a shell or of make. */
function withValues(tag: string, text: string): string {
  if (!tag.includes('$')) return tag;
  // The first of several holds.
  const values = new Map([...assignmentsIn(text)].reverse().map(({ name, value }) => [name, value]));
  return tag.replace(reference, (whole, name: string) => values.get(name) ?? whole);
}

function roleOfCall(call: string, names: readonly string[]): Role | undefined {
  const [, name = '', tag = ''] = /([^/:]{1,120})(?::([^/]{1,120}))?$/.exec(call) ?? [];
  const own = names.reduce((rest, each) => rest.replace(each, ''), name);
  const inName = calledFor.find(({ word }) => own.split(/[._-]/).some((each) => word.test(each)));
  const inTag = calledForAlways.find(({ word }) => tag.split(/[._-]/).some((each) => word.test(each)));
  return (inName ?? inTag)?.role;
}
