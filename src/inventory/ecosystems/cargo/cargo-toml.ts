import { asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { type Asked, manifest } from '../../manifest.js';
import { named } from '../../project-facts.js';

/** https://doc.rust-lang.org/cargo/reference/manifest.html: a version may be the workspace's, which only Cargo.lock repeats. */
export const cargoToml = manifest({
  id: 'cargo/cargo-toml',
  basenames: ['Cargo.toml'],
  type: 'cargo',
  ecosystem: 'crates.io',
  pins: true,
  read(text) {
    const record = parseToml(text);
    const table = asRecord(record.package);
    return {
      asked: dependenciesOf(record, keyLines(text)),
      own: table === undefined ? undefined : named(table, undefined, asText(table.license)),
    };
  },
});

const tables = [
  'dependencies',
  'dev-dependencies',
  'build-dependencies',
  'dev_dependencies',
  'build_dependencies',
] as const;

/** Renamed ones by the package's own name; what is built with is for development, as what is tested with. */
function dependenciesOf(record: JsonRecord, lines: ReadonlyMap<string, number>): readonly Asked[] {
  const all = [record, ...entriesOf(record.target).map(([, target]) => asRecord(target) ?? {})];
  return all.flatMap((table) =>
    tables.flatMap((key) =>
      entriesOf(table[key]).map(([alias, value]): Asked => {
        const entry = asRecord(value);
        const name = asText(entry?.package) ?? alias;
        const isRuntime = key === 'dependencies';
        // A bare version is a range here; `=` in front of all three numbers is one release.
        const range = asText(value) ?? asText(entry?.version) ?? '';
        const version = /^=\s{0,4}(\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,60})?)$/.exec(range.trim())?.[1];
        const line = version === undefined ? undefined : lines.get(alias);
        return {
          name,
          isDevelopment: !isRuntime,
          isOptional: isRuntime && entry?.optional === true,
          ...(version === undefined ? {} : { version }),
          ...(line === undefined ? {} : { line }),
        };
      }),
    ),
  );
}

/** Where a dependency is first a key, or has a table of its own. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isTable = false;
  for (const [raw, line] of numberedLines(text)) {
    const header = /^\s{0,20}\[([^\]]{1,200})\]/.exec(raw)?.[1];
    if (header !== undefined) isTable = /dependencies$/.test(header);
    const name =
      header === undefined
        ? /^\s{0,20}["']?([\w-]{1,200})["']?(?:\.version)?\s{0,20}=/.exec(raw)?.[1]
        : /dependencies\.["']?([\w-]{1,200})["']?$/.exec(header)?.[1];
    if (name !== undefined && (isTable || header !== undefined) && !lines.has(name)) lines.set(name, line);
  }
  return lines;
}
