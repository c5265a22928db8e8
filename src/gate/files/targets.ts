import { relative, resolve } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { isDockerfileName } from '../../engines/lint/analyzer.js';

export interface FileTarget {
  /** As typed; `-` is standard input. */
  readonly word: string;
  readonly kind: 'stdin' | 'file' | 'folder';
  /** What a file or standard input is taken for, whatever its name. */
  readonly as?: FileFormat;
}

/** The names that the formats are known by. */
export const namesByFormat = {
  dockerfile: 'Dockerfile',
  compose: 'compose.yaml',
  kubernetes: 'manifest.yaml',
  terraform: 'main.tf',
  ecs: 'task-definition.json',
} as const;

export type FileFormat = keyof typeof namesByFormat;

const fileFormats = Object.keys(namesByFormat) as readonly FileFormat[];

export function targetsOf(words: readonly string[], { disk }: World, format?: string): readonly FileTarget[] {
  const as = fileFormats.find((one) => one === format);
  const taken = as === undefined ? {} : { as };
  return (words.length === 0 ? ['.'] : words).map((word) => {
    if (word === '-') return { word, kind: 'stdin', ...taken };
    const type = disk.status(disk.status(word)?.type === 'symlink' ? disk.realPath(word) : word)?.type;
    if (type === 'directory') return { word, kind: 'folder' };
    if (type === 'file') return { word, kind: 'file', ...taken };
    throw new SeaworthyError('NOT_FOUND', 'There is no such file or folder.', {
      where: word,
      whatToDo: 'Check the path.',
    });
  });
}

/** Whether an engine other than the one for Dockerfiles has anything to look at. */
export function needsSettingsEngine(targets: readonly FileTarget[]): boolean {
  return targets.some(({ word, kind, as }) => {
    if (kind === 'folder') return true;
    return as === undefined ? kind === 'file' && !isDockerfileName(word) : as !== 'dockerfile';
  });
}

/** Seen from the working folder, where it lies in it; else the whole path. */
export function pathOf(word: string, { disk }: World): string {
  const path = relative(disk.workingDirectory(), resolve(disk.workingDirectory(), word));
  return path.startsWith('..') ? resolve(disk.workingDirectory(), word) : path.split('\\').join('/');
}
