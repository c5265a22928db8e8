import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readLimited } from '../../world/limited-read.js';

const maxEntries = 200_000;
/** What that many entries, written twice over, take. */
const maxBytes = 256 * 1024 * 1024;

/** Volumes that callers made. A name alone proves nothing: a volume may be removed and made anew by someone else. */
export interface VolumeLedger {
  has(name: string, createdAt: string): boolean;
  add(name: string, createdAt: string): void;
}

export function memoryLedger(): VolumeLedger {
  const entries = new Map<string, string>();
  return {
    has: (name, createdAt) => entries.get(name) === createdAt,
    add: (name, createdAt) => {
      entries.set(name, createdAt);
    },
  };
}

/**
 * A ledger in a file of JSON lines, that only its owner reads. A line that is cut by a crash is left out; the file is written
 * anew when it is opened. Errors of the file system pass through: what cannot be noted must not be allowed.
 */
export function openLedger(path: string): VolumeLedger {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const entries = entriesIn(path);
  const kept = [...entries].slice(-maxEntries);
  writeFileSync(`${path}.new`, kept.map(lineOf).join(''), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return {
    has: (name, createdAt) => entries.get(name) === createdAt,
    add: (name, createdAt) => {
      if (entries.get(name) === createdAt) return;
      entries.set(name, createdAt);
      appendFileSync(path, lineOf([name, createdAt]), { mode: 0o600 });
    },
  };
}

/** What stands in the file now, for those who only ask; nothing where it cannot be read. */
export function readLedger(path: string): VolumeLedger {
  const ledger = memoryLedger();
  try {
    for (const [name, createdAt] of entriesIn(path)) ledger.add(name, createdAt);
  } catch {
    // Only root may read it: then volumes count as made by others.
  }
  return ledger;
}

function entriesIn(path: string): Map<string, string> {
  return new Map(
    existsSync(path)
      ? Buffer.from(readLimited(path, { maxBytes })).toString('utf8').split('\n').flatMap(entryOf)
      : [],
  );
}

function lineOf(entry: readonly [name: string, createdAt: string]): string {
  return `${JSON.stringify(entry)}\n`;
}

function entryOf(line: string): readonly (readonly [string, string])[] {
  try {
    const value: unknown = JSON.parse(line);
    const [name, createdAt] = Array.isArray(value) ? (value as unknown[]) : [];
    return typeof name === 'string' && typeof createdAt === 'string' ? [[name, createdAt]] : [];
  } catch {
    return [];
  }
}
