import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Who may read without the limits: each reads what this tool itself wrote, behind a digest or in its own folder, or is no reader. */
const own = [
  /^src\/testing\//,
  /\.test\.ts$/,
  /\.generated\.ts$/,
  /^src\/formats\/(json|yaml)\//,
  /^src\/advisories\/store\//,
  /^src\/artifact\/analysis\/cache\.ts$/,
  /^src\/engines\/sast\/(memory\.ts|models\/)/,
  /^src\/report\/(schemas\.ts|writers\/html\/script\.ts)$/,
  /^src\/servers\/authz\/ledger\.ts$/,
  /^src\/servers\/notary\/journal\.ts$/,
];
/** Configuration files have places, several documents and a budget of their own. */
const ownYaml = /^src\/(engines\/config|formats\/yaml)\/|\.test\.ts$|^src\/testing\//;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ path: join('src', name), text: readFileSync(join('src', name), 'utf8') }));

it('foreign JSON is read by readJson, which bounds its depth', () => {
  const readers = sources.filter(
    ({ path, text }) => /\bJSON\.parse\(/.test(text) && !own.some((each) => each.test(path)),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

it('foreign YAML is read by parseYaml, which bounds keys, aliases and depth', () => {
  const parsers = sources.filter(
    ({ path, text }) =>
      /import \{[^}]*\b(?:parse|parseDocument|parseAllDocuments)\b[^}]*\} from 'yaml'/.test(text) &&
      !ownYaml.test(path),
  );
  expect(parsers.map(({ path }) => path)).toEqual([]);
});
