import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, type CommandSpec, commandGroups, type OptionSpec } from '../src/cli/command.js';
import { errorCodes } from '../src/core/errors.js';
import { type Family, families } from './families.js';
import { manPage } from './man-page.js';

const notice = '<!-- Written by "npm run generate". Do not edit. -->';

/** `src/cli/commands.generated.ts`: every command's words, so that help and completion load no command. */
export async function commandsText(): Promise<string> {
  const commands = await allCommands();
  const entries = commands.map(
    ({ file, spec }) => `  { spec: ${JSON.stringify(spec)}, load: () => import('./commands/${file}.js') },`,
  );
  return `// Written by "npm run generate" from src/cli/commands/. Do not edit.
import type { CommandEntry } from './program.js';

export const commandEntries: readonly CommandEntry[] = [
${entries.join('\n')}
];
`;
}

/** Pages of docs/reference/, by path. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  pages.set('docs/reference/commands.md', commandsPage((await allCommands()).map(({ spec }) => spec)));
  pages.set('docs/reference/errors.md', errorsPage());
  pages.set('docs/reference/policy.md', await policyPage());
  pages.set('docs/reference/configuration.md', await configurationPage());
  for (const family of families) {
    if (existsSync(family.registry)) pages.set(`docs/reference/${family.name}s.md`, await unitsPage(family));
  }
  const others = [
    'docs/reference/secrets.md',
    'docs/reference/rule-names.md',
    'docs/reference/authz-policy.md',
  ];
  pages.set('docs/reference/README.md', indexPage([...pages.keys(), ...others]));
  return pages;
}

/** The manual of all commands, which the build puts into the package. */
export async function manual(): Promise<string> {
  return manPage((await allCommands()).map(({ spec }) => spec));
}

/** Published JSON schemas, by path. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([['schemas/seaworthy.json', await configSchemaText()]]);
  if (!existsSync('src/report/schemas.ts')) return files;
  const { generateSchemas } = (await import(moduleAt('src/report/schemas.ts'))) as {
    generateSchemas(): Record<string, string>;
  };
  for (const [name, text] of Object.entries(generateSchemas())) files.set(`schemas/${basename(name)}`, text);
  return files;
}

type TopCommand = CommandSpec & Pick<Command, 'group'>;

interface FoundCommand {
  readonly file: string;
  readonly spec: TopCommand;
}

async function allCommands(): Promise<readonly FoundCommand[]> {
  const files = readdirSync('src/cli/commands')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
  const commands: FoundCommand[] = [];
  for (const file of files) {
    const { command } = (await import(moduleAt(`src/cli/commands/${file}.ts`))) as { command: Command };
    commands.push({ file, spec: { ...specOnly(command), group: command.group } });
  }
  return commands.sort((a, b) => commandGroups.indexOf(a.spec.group) - commandGroups.indexOf(b.spec.group));
}

function specOnly(command: CommandSpec): CommandSpec {
  const { name, summary, details, arguments: args, options, examples, subcommands } = command;
  return {
    name,
    summary,
    ...(details ? { details } : {}),
    ...(args ? { arguments: args } : {}),
    ...(options ? { options } : {}),
    ...(examples ? { examples } : {}),
    ...(subcommands ? { subcommands: subcommands.map(specOnly) } : {}),
  };
}

function commandsPage(commands: readonly TopCommand[]): string {
  const sections = commands.map((spec) => commandSection(spec, 'seaworthy')).join('\n');
  return `${notice}\n# Commands\n\n${commandTable(commands)}\n\n${sections}`;
}

/** The way in: one row for each group, its commands with a link to their section. */
function commandTable(commands: readonly TopCommand[]): string {
  const rows = commandGroups.map((group) => {
    const links = commands
      .filter((spec) => spec.group === group)
      .map((spec) => `[${spec.name}](#${anchorOf(callOf(spec, 'seaworthy'))})`);
    return `| ${group} | ${links.join(', ')} |`;
  });
  return ['| group | commands |', '|---|---|', ...rows].join('\n');
}

/** As GitHub makes them of headings: lower case, without signs, spaces as hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function callOf(spec: CommandSpec, parent: string): string {
  return [parent, spec.name, ...Object.keys(spec.arguments ?? {})].join(' ');
}

function commandSection(spec: CommandSpec, parent: string): string {
  const call = callOf(spec, parent);
  const parts = [`## \`${call}\``, '', spec.details ?? `${spec.summary}.`, ''];
  if (spec.arguments) {
    parts.push(
      '| argument | meaning |',
      '|---|---|',
      ...Object.entries(spec.arguments).map(([name, meaning]) => `| \`${name}\` | ${cell(meaning)} |`),
      '',
    );
  }
  if (spec.options?.length)
    parts.push('| option | meaning |', '|---|---|', ...spec.options.map(optionRow), '');
  if (spec.examples) {
    parts.push(
      '```sh',
      ...Object.entries(spec.examples).map(([command, meaning]) => `${command}   # ${meaning}`),
      '```',
      '',
    );
  }
  return [
    ...parts,
    ...(spec.subcommands ?? []).map((sub) => commandSection(sub, `${parent} ${spec.name}`)),
  ].join('\n');
}

function optionRow({ flags, meaning, repeatable }: OptionSpec): string {
  return `| \`${flags}\` | ${cell(meaning)}${repeatable ? ' (repeatable)' : ''} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { exit, meaning }]) => `| \`${code}\` | ${exit} | ${meaning} |`,
  );
  return `${notice}
# Errors and exit codes

Exit 0: the policy holds. 1: findings break the policy. 3: something could not be looked at, and the policy is strict.
All other codes come with one of these errors:

| code | exit | meaning |
|---|---|---|
${rows.join('\n')}
`;
}

async function policyPage(): Promise<string> {
  const { clauseWords } = await import('../src/policy/clause.js');
  const rows = Object.entries(clauseWords).map(([word, { meaning }]) => `| \`${word}\` | ${meaning} |`);
  return `${notice}
# Policy clauses

\`--fail-on\` and \`policy.fail-on\` take clauses joined by \`,\` (any of them breaks the policy). A clause is words joined by \`+\`
(all of them must fit). \`low\`, \`medium\`, \`high\`, \`critical\` mean "this or worse"; \`epss>=0.5\`, \`cvss>=9\` and \`risk>=80\` compare numbers.

| word | fits |
|---|---|
${rows.join('\n')}
`;
}

async function configurationPage(): Promise<string> {
  const schema = JSON.parse(await configSchemaText()) as JsonSchema;
  return `${notice}
# \`seaworthy.yaml\`

Looked for in the folder that is scanned and above it, up to the root of the repository. The schema is \`schemas/seaworthy.json\`:
put \`# yaml-language-server: $schema=…/schemas/seaworthy.json\` on the first line, and an editor completes the keys.

| key | meaning |
|---|---|
${keyRows(schema, '').join('\n')}
`;
}

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

function keyRows(schema: JsonSchema, prefix: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
    ...(child.description ? [`| \`${prefix}${key}\` | ${cell(child.description)} |`] : []),
    ...keyRows(child, `${prefix}${key}.`),
    ...(child.items ? keyRows(child.items, `${prefix}${key}[].`) : []),
  ]);
}

async function configSchemaText(): Promise<string> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { configSchema } = await import('../src/gate/settings/config.js');
  const schema = {
    $id: 'https://seaworthy.dev/schemas/seaworthy.json',
    title: 'seaworthy.yaml',
    ...toJsonSchema(configSchema),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

interface Unit {
  readonly id?: string;
  readonly title: string;
  readonly [detail: string]: unknown;
}

async function unitsPage(family: Family): Promise<string> {
  const module = (await import(moduleAt(family.registry))) as Record<string, readonly Unit[]>;
  const units = module[family.registryName] ?? [];
  const rows = units.map(
    (unit) => `| ${linkTo(unit, family)} | ${cell(unit.title)} | ${cell(detailsOf(unit))} |`,
  );
  return `${notice}\n# ${family.title}\n\n| id | what | details |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** To the unit's own readme, where it has one. */
function linkTo(unit: Unit, { folder }: Family): string {
  const name = nameOf(unit);
  const readme = `${folder}/${name}/readme.md`;
  return existsSync(readme) ? `[\`${name}\`](../../${readme})` : `\`${name}\``;
}

/** Rules of code are called by the member of findings that says which rule it was. */
function nameOf(unit: Unit): string {
  const name = unit.id ?? unit.rule ?? unit.name;
  if (typeof name !== 'string') throw new Error(`A unit without a name: ${unit.title}`);
  return name;
}

/** What a reader wants to know of a unit, from the data that it carries. */
function detailsOf(unit: Unit): string {
  const parts: string[] = [];
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string') parts.push(`${name} \`${value}\``);
    if (Array.isArray(value) && value.length > 0)
      parts.push(`${name} ${value.map((entry) => `\`${String(entry)}\``).join(', ')}`);
  };
  add(
    'analyzers',
    Array.isArray(unit.analyzers) ? unit.analyzers.map((analyzer: { id: string }) => analyzer.id) : undefined,
  );
  add('ecosystems', unit.ecosystems);
  if (typeof unit.cwe === 'number') add('weakness', `CWE-${unit.cwe}`);
  if (typeof unit.severity === 'string') add('severity', unit.severity);
  add('mode', unit.mode);
  add('scope', unit.scope);
  add('ZAP', zapIdsOf(unit));
  add('from', unit.defaultBase);
  add('licence', unit.licence);
  add('extension', unit.extension);
  return parts.join('; ');
}

/** Ids that rule files of ZAP use, without the prefix. */
function zapIdsOf({ aliases }: Unit): readonly string[] | undefined {
  if (!Array.isArray(aliases)) return undefined;
  return aliases.filter((alias) => String(alias).startsWith('ZAP-')).map((alias) => String(alias).slice(4));
}

function indexPage(paths: readonly string[]): string {
  return `${notice}\n# Reference\n\n${paths.map((path) => `- [${basename(path, '.md')}](${basename(path)})`).join('\n')}\n`;
}

function moduleAt(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
