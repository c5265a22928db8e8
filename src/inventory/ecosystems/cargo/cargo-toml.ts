import { asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { type Asked, manifest } from '../../manifest.js';
import { named } from '../../project-facts.js';

/** https://doc.rust-lang.org/cargo/reference/manifest.html: a version may be the workspace's, which only Cargo.lock repeats. */
export const cargoToml = manifest({
  id: 'cargo/cargo-toml',
  basenames: ['Cargo.toml'],
  type: 'cargo',
  ecosystem: 'crates.io',
  read(text) {
    const record = parseToml(text);
    const table = asRecord(record.package);
    return {
      asked: dependenciesOf(record),
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
function dependenciesOf(record: JsonRecord): readonly Asked[] {
  const all = [record, ...entriesOf(record.target).map(([, target]) => asRecord(target) ?? {})];
  return all.flatMap((table) =>
    tables.flatMap((key) =>
      entriesOf(table[key]).map(([alias, value]): Asked => {
        const entry = asRecord(value);
        const name = asText(entry?.package) ?? alias;
        const isRuntime = key === 'dependencies';
        return {
          name,
          isDevelopment: !isRuntime,
          isOptional: isRuntime && entry?.optional === true,
        };
      }),
    ),
  );
}
