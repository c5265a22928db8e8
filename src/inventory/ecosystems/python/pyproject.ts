import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { type Asked, asked, manifest } from '../../manifest.js';
import { named, type Own } from '../../project-facts.js';
import { nameOfRequirement, normaliseName } from './names.js';

const python = { type: 'pypi', ecosystem: 'PyPI', pins: true } as const;

/** PEP 621 (`project`), PEP 735 (groups), and the tables of Poetry, PDM and uv. */
export const pyproject = manifest({
  ...python,
  id: 'python/pyproject',
  basenames: ['pyproject.toml'],
  read(text) {
    const record = parseToml(text);
    return { asked: requirementsIn(record, placesIn(text)), own: ownIn(record, text) };
  },
});

/** https://pipenv.pypa.io/en/latest/pipfile.html: any other table of packages is a category of the user's. */
export const pipfile = manifest({
  ...python,
  id: 'python/pipfile',
  basenames: ['Pipfile'],
  read(text) {
    const record = parseToml(text);
    const places = placesIn(text);
    const groups = entriesOf(record).filter(([name]) => !notGroups.has(name));
    return {
      asked: [
        ...fromTable(record.packages, {}, places),
        ...groups.flatMap(([, table]) => fromTable(table, { isDevelopment: true }, places)),
      ],
    };
  },
});

const notGroups: ReadonlySet<string> = new Set([
  'packages',
  'requires',
  'source',
  'scripts',
  'pipenv',
  'pipfile',
]);

/** Extras that no one installs who only uses the package: for tests (of the oldest versions, too), checks, documentation. */
const ofWork =
  /^(?:dev(?:elop(?:ment)?)?|(?:unit|integration)?[-_]?tests?(?:ing)?|(?:min(?:imum|imal)?|oldest)[-_]?(?:versions?|deps|requirements)|lint(?:ing)?|style|typing|types|docs?|documentation|bench(?:marks?)?|release|ci)$/i;

type Role = Pick<Asked, 'isDevelopment' | 'isOptional'>;

function requirementsIn(record: JsonRecord, places: ReadonlyMap<string, number>): readonly Asked[] {
  const project = asRecord(record.project) ?? {};
  const tool = asRecord(record.tool) ?? {};
  const poetry = asRecord(tool.poetry) ?? {};
  const development = { isDevelopment: true };
  const groups = entriesOf(poetry.group).map(([, group]) => asRecord(group)?.dependencies);
  const lists: readonly (readonly [unknown, Role])[] = [
    [project.dependencies, {}],
    ...entriesOf(project['optional-dependencies']).map(
      ([name, list]) => [list, ofWork.test(name) ? development : { isOptional: true }] as const,
    ),
    ...entriesOf(record['dependency-groups']).map(([, list]) => [list, development] as const),
    ...entriesOf(asRecord(tool.pdm)?.['dev-dependencies']).map(([, list]) => [list, development] as const),
    [asRecord(tool.uv)?.['dev-dependencies'], development],
  ];
  return [
    ...fromTable(poetry.dependencies, {}, places),
    ...[poetry['dev-dependencies'], ...groups].flatMap((table) => fromTable(table, development, places)),
    ...lists.flatMap(([list, role]) =>
      asList(list).flatMap((each) => (typeof each === 'string' ? fromRequirement(each, role, places) : [])),
    ),
  ];
}

/** Poetry reads a bare version as exact; Pipenv wants `==`. */
function fromTable(value: unknown, role: Role, places: ReadonlyMap<string, number>): readonly Asked[] {
  return entriesOf(value).map(([written, entry]) => {
    const table = asRecord(entry);
    const line = places.get(`${written} =`);
    return {
      ...asked(normaliseName(written), table?.version ?? entry),
      ...role,
      ...(table?.optional === true ? { isOptional: true } : {}),
      ...(line === undefined ? {} : { line }),
    };
  });
}

/** `Name[extra]==1.2.3 ; marker` (PEP 508). */
function fromRequirement(text: string, role: Role, places: ReadonlyMap<string, number>): readonly Asked[] {
  const name = nameOfRequirement(text);
  if (name === undefined) return [];
  const version = /===?[ \t]{0,4}([^ \t,;*]{1,60})[ \t]{0,4}(?:;|$)/.exec(text)?.[1];
  const line = places.get(text);
  const range = version === undefined ? undefined : `==${version}`;
  return [{ ...asked(normaliseName(name), range), ...role, ...(line === undefined ? {} : { line }) }];
}

/** Where each string in quotes first stands, and each key of a table (as `key =`). */
function placesIn(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const place = (key: string, line: number): void => {
    if (!places.has(key)) places.set(key, line);
  };
  for (const [raw, line] of numberedLines(text)) {
    const key = /^[ \t]{0,20}["']?([\w.-]{1,200})["']?[ \t]{0,20}=/.exec(raw)?.[1];
    if (key !== undefined) place(`${key} =`, line);
    for (const [, double, single] of raw.matchAll(/"([^"\\]{1,300})"|'([^']{1,300})'/g))
      place(double ?? single ?? '', line);
  }
  return places;
}

/** `license` is an expression since PEP 639, a table before. */
function ownIn(record: JsonRecord, text: string): Own | undefined {
  const project = asRecord(record.project);
  const table = project ?? asRecord(asRecord(record.tool)?.poetry);
  if (table === undefined) return undefined;
  const licence = asText(table.license) ?? asText(asRecord(table.license)?.text);
  const start = text.search(project === undefined ? /^\[tool\.poetry\]/m : /^\[project\]/m);
  const at = text.slice(Math.max(0, start)).search(/^name[ \t]{0,20}=/m);
  const line = start < 0 || at < 0 ? undefined : text.slice(0, start + at).split('\n').length;
  const short = licence !== undefined && licence.length <= 100 ? licence : undefined;
  const name = asText(table.name);
  return named({ ...table, name: name === undefined ? undefined : normaliseName(name) }, line, short);
}
