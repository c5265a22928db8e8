import { crateModule } from '../spellings.js';
import type { Renames } from './read.js';

const inline =
  /^\s{0,20}["']?([\w-]{1,100})["']?\s{0,20}=\s{0,20}\{[^}\n]{0,1000}\bpackage\s{0,20}=\s{0,20}"([\w-]{1,100})"/;
const table = /^\s{0,20}\[[^\]\n]{0,200}dependencies\.["']?([\w-]{1,100})["']?\]/;
const named = /^\s{0,20}package\s{0,20}=\s{0,20}"([\w-]{1,100})"/;

/**
 * Crates that Cargo.toml gives another name in the code:
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#renaming-dependencies-in-cargotoml
 */
export function renamesIn(sources: readonly { readonly path: string; readonly text: string }[]): Renames {
  const renames = new Map<string, string>();
  for (const { text } of sources.filter(({ path }) => /(^|\/)Cargo\.toml$/.test(path))) {
    let open: string | undefined;
    for (const line of text.split('\n')) {
      const [, local, crate] = inline.exec(line) ?? [];
      if (local !== undefined && crate !== undefined) renames.set(crateModule(local), crateModule(crate));
      if (/^\s{0,20}\[/.test(line)) open = table.exec(line)?.[1];
      const other = named.exec(line)?.[1];
      if (open !== undefined && other !== undefined) renames.set(crateModule(open), crateModule(other));
    }
  }
  return renames;
}
