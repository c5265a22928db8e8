import type { Disk } from '../../../core/world.js';

const usualLimit = 1024 * 1024;

/** The text of a file of the host, `undefined` where it is missing, too long or may not be read. */
export function textOf(disk: Disk, path: string, maxBytes = usualLimit): string | undefined {
  try {
    return new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  } catch {
    return undefined;
  }
}

export function linkOf(disk: Disk, path: string): string | undefined {
  try {
    return disk.readLink(path);
  } catch {
    return undefined;
  }
}

export function namesIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk.list(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}

export function realPathOf(disk: Disk, path: string): string | undefined {
  try {
    return disk.realPath(path);
  } catch {
    return undefined;
  }
}

export function numberOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^\d{1,20}$/.test(trimmed) ? Number(trimmed) : undefined;
}
