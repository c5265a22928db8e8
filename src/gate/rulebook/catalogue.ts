import { bounded } from '../../core/bounded.js';
import { engineTitles, type RulePage } from './page.js';
import { block, generalException, ignoreWords, repairWords } from './words.js';

const notice = '<!-- Written by "npm run generate" from the folder of the rule. Do not edit. -->';

const folders = { lint: 'dockerfile', config: 'settings', sast: 'code' } as const;

/** The pages of `docs/rules/`, by path: one for each rule, one for all secrets, and the index. */
export function catalogue(
  rules: readonly RulePage[],
  secrets: readonly RulePage[],
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const page of rules) pages.set(`docs/rules/${placeOf(page)}`, rulePage(page));
  pages.set('docs/rules/secrets.md', secretsPage(secrets));
  pages.set('docs/rules/README.md', indexPage(rules, secrets));
  return pages;
}

function placeOf({ id, engine }: RulePage): string {
  return engine === 'secrets' ? 'secrets.md' : `${folders[engine]}/${id}.md`;
}

function rulePage(page: RulePage): string {
  const { id, engine, title, severity, aliases, why, whenNot, standards = [], references } = page;
  return [
    notice,
    `# ${title}`,
    [
      '| | |',
      '|---|---|',
      `| Id | \`${id}\` |`,
      `| Part | ${engineTitles[engine]} |`,
      `| Severity | ${severity} |`,
      ...(aliases.length === 0 ? [] : [`| Also known as | ${aliases.map(code).join(', ')} |`]),
      ...(standards.length === 0 ? [] : [`| Standards | ${cell(standards.join('; '))} |`]),
    ].join('\n'),
    why,
    '## When not to follow it',
    whenNot ?? generalException(page),
    ...examplesOf(page, 'bad', '## Bad'),
    ...examplesOf(page, 'good', '## Good'),
    '## Fix',
    [page.fix, repairWords(page).replaceAll('"', '`')].filter((words) => words !== '').join(' '),
    '## Leave it be',
    ignoreWords(page).replace(bounded(/(?:# )?seaworthy[ :].*reason=WHY/, 2048), code),
    ...(references.length === 0
      ? []
      : ['## Read on', references.map((address) => `- <${address}>`).join('\n')]),
    '',
  ].join('\n\n');
}

function examplesOf({ examples }: RulePage, verdict: 'bad' | 'good', heading: string): readonly string[] {
  const shown = examples.filter((example) => example.verdict === verdict);
  if (shown.length === 0) return [];
  return [
    heading,
    ...shown.flatMap((example) =>
      example.path === undefined ? [block(example)] : [`In ${code(example.path)}:`, block(example)],
    ),
  ];
}

function secretsPage(secrets: readonly RulePage[]): string {
  const rows = secrets.map(
    ({ id, title, severity, fix }) =>
      `| \`${id}\` | ${cell(title.replace(/ in a file$/, ''))} | ${severity} | ${cell(revocation(fix))} |`,
  );
  return `${notice}

# Secrets

Anyone who can read the file, the image or the history of the repository can use a credential in it: revoke it, then read its
successor from the environment or a secret store. Deleting the line does not help, because earlier commits and layers keep it.
All of them are CWE-798. A line with \`seaworthy:allow\` or \`gitleaks:allow\` is left alone; see the [guide](../guides/secrets.md).

| id | what | severity | revoke at |
|---|---|---|---|
${rows.join('\n')}
`;
}

function revocation(fix: string): string {
  return /^Revoke it: (.*)\. Then /.exec(fix)?.[1] ?? '';
}

function indexPage(rules: readonly RulePage[], secrets: readonly RulePage[]): string {
  const sections = (['lint', 'config', 'sast'] as const).map((engine) => {
    const rows = rules
      .filter((page) => page.engine === engine)
      .map(
        (page) =>
          `| [\`${page.id}\`](${placeOf(page)}) | ${cell(page.title)} | ${page.severity} | ${page.repair === 'manual' ? '' : page.repair} |`,
      );
    return `## ${engineTitles[engine]}\n\n| id | what | severity | repair |\n|---|---|---|---|\n${rows.join('\n')}`;
  });
  return `${notice}

# Rules

\`seaworthy explain ID\` prints any of these pages, by our id or by another tool's. *safe* repairs are made by \`seaworthy lint --fix\`,
those that *ask* by \`seaworthy lint --fix=all\`. Every example on the pages is run as a test.

${sections.join('\n\n')}

## Secrets

${secrets.length} kinds, in [one table](secrets.md).

## By the names that other tools use

Trivy's checks are also known without the dash and with \`AVD-\` before them: \`DS002\`, \`AVD-DS-0002\`.

| name | rule |
|---|---|
${foreignRows(rules).join('\n')}
`;
}

/** The other spellings of Trivy's ids would treble the table. */
const otherSpelling = /^AVD-|^(?:DS|KSV)\d{3}$/;

function foreignRows(rules: readonly RulePage[]): readonly string[] {
  const byName = new Map<string, RulePage[]>();
  for (const page of rules) {
    for (const name of page.aliases) {
      if (!otherSpelling.test(name)) byName.set(name, [...(byName.get(name) ?? []), page]);
    }
  }
  return [...byName]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(
      ([name, pages]) =>
        `| \`${name}\` | ${pages.map((page) => `[${page.id}](${placeOf(page)})`).join(', ')} |`,
    );
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
