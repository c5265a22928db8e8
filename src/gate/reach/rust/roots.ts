import type { Component } from '../../../core/component.js';
import type { ReadFile } from '../imports.js';
import { crateModule } from '../spellings.js';
import type { TextFile } from '../survey/index.js';
import type { Renames } from './read.js';

const ofLanguage = new Set(
  (
    'std core alloc proc_macro test bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 ' +
    'clippy rustfmt rustdoc'
  ).split(' '),
);

/**
 * First words of paths that belong to no crate by its usual name, no module and not to the language: any crate whose
 * library has a name of its own may be meant. Where there is none, all that the code names is accounted for.
 */
export function unexplainedRoots({
  files,
  sources,
  components,
  renames,
}: {
  readonly files: readonly ReadFile[];
  readonly sources: readonly TextFile[];
  readonly components: readonly Component[];
  readonly renames: Renames;
}): readonly string[] {
  const known = new Set([
    ...ofLanguage,
    ...components.map(({ name }) => crateModule(name)),
    ...renames.keys(),
    ...sources.flatMap(ownNames),
  ]);
  const roots = files
    .filter(({ language }) => language === 'rust')
    .flatMap(({ imports }) => imports.map(({ module }) => module.split('::')[0] ?? ''));
  return [...new Set(roots)].filter((root) => /^[a-z_]/.test(root) && !known.has(root)).sort();
}

/** Modules of the project, its own crates, and names that a function or macro declares. */
function ownNames({ path, text }: TextFile): readonly string[] {
  if (/(^|\/)Cargo\.toml$/.test(path))
    return [...text.matchAll(/^\s{0,8}name\s{0,8}=\s{0,8}"([\w-]{1,100})"/gm)].map(([, name = '']) =>
      crateModule(name),
    );
  if (!path.endsWith('.rs')) return [];
  const words = [...text.matchAll(/\b(?:mod|enum|type|as)\s{1,8}([a-z_]\w{0,100})/g)].map(
    ([, name = '']) => name,
  );
  const file = path.slice(path.lastIndexOf('/') + 1, -3);
  return [...words, file];
}
