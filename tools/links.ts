import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rooms } from './boundaries.js';

/** A link in Markdown: `[words](target)`, without images. */
const link = /(?<!!)\[[^\]\n]{1,300}\]\(([^)\s]{1,300})\)/g;
const fence = /^```[\s\S]*?^```/gm;

/** Files and folders of the repository that a page links to. */
export function linksOf(root: string, page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(fence, '');
  return [...text.matchAll(link)]
    .map((match) => (match[1] ?? '').split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target))
    .map((target) => relative(root, join(root, dirname(page), decodeURI(target))));
}

export interface DeadLink {
  readonly page: string;
  readonly target: string;
}

/** Links of these pages that lead nowhere. */
export function deadLinks(root: string, pages: readonly string[]): readonly DeadLink[] {
  return pages.flatMap((page) =>
    linksOf(root, page)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => ({ page, target })),
  );
}

/** What a reader sees after so many clicks, start included; a folder shows its readme. */
export function reachedFrom(root: string, start: string, clicks: number): ReadonlySet<string> {
  const seen = new Set([start]);
  let edge = [start];
  for (let click = 0; click < clicks; click++) {
    const next: string[] = [];
    for (const target of edge.flatMap((page) => linksOf(root, page)).map((one) => pageAt(root, one))) {
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      next.push(target);
    }
    edge = next.filter((path) => path.endsWith('.md'));
  }
  return seen;
}

function pageAt(root: string, target: string): string | undefined {
  const path = target.replace(/\/+$/, '');
  if (!existsSync(join(root, path))) return undefined;
  if (!statSync(join(root, path)).isDirectory()) return path;
  return readmeOf(root, path) ?? path;
}

function readmeOf(root: string, folder: string): string | undefined {
  return ['readme.md', 'README.md']
    .map((name) => join(folder, name))
    .find((path) => existsSync(join(root, path)));
}

/** The readme of each room of `tools/boundaries.ts`: its own. */
export function roomReadmes(root: string): ReadonlyMap<string, string | undefined> {
  const folders = Object.keys(rooms).filter((room) => !room.endsWith('.ts'));
  return new Map(folders.map((room) => [room, readmeOf(root, join('src', room))]));
}
