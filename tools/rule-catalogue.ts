import { existsSync } from 'node:fs';
import type { RulePage } from '../src/gate/rulebook/index.js';

const notice = '<!-- Written by "npm run generate" from the folders of the rules. Do not edit. -->';

const folders = {
  lint: 'src/engines/lint/rules',
  config: 'src/engines/config/rules',
  sast: 'src/engines/sast/rules',
  dast: 'src/engines/dast/checks',
} as const;

/**
 * Tables over all rules, by path. What a rule means, with its examples, stands in the rule's own folder alone: in its readme,
 * which these tables link to and `seaworthy explain` prints.
 */
export function catalogue(
  rules: readonly RulePage[],
  secrets: readonly RulePage[],
): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/secrets.md', secretsPage(secrets)],
    ['docs/reference/rule-names.md', namesPage(rules)],
    ['docs/reference/dast-services.md', servicesPage(rules)],
  ]);
}

const services = 'src/engines/dast/services/rules';

function servicesPage(rules: readonly RulePage[]): string {
  const rows = rules
    .filter(({ id }) => existsSync(`${services}/${id}/readme.md`))
    .map(
      (page) => `| ${linkTo(page)} | ${cell(page.title)} | ${page.severity} | ${page.aliases.join(', ')} |`,
    );
  return `${notice}

# Rules about services of the dynamic engine

They look at what \`ftp:\` and \`ftps:\` targets answer; those about web applications are [checks](dast-checks.md).

| id | what | severity | also known as |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** The readme of a rule, from `docs/reference/`. */
function linkTo({ id, engine }: RulePage): string {
  const path = engine === 'secrets' ? '' : `${folders[engine]}/${id}/readme.md`;
  const more = [`src/gate/rulebook/more/${id}.md`, `${services}/${id}/readme.md`];
  const found = [path, ...more].find((one) => one !== '' && existsSync(one));
  return found === undefined ? `\`${id}\`` : `[\`${id}\`](../../${found})`;
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

function namesPage(rules: readonly RulePage[]): string {
  return `${notice}

# Rules by the names that other tools use

\`seaworthy explain NAME\` prints the page of a rule by any of its names. Trivy's checks are also known without the dash and with
\`AVD-\` before them: \`DS002\`, \`AVD-DS-0002\`.

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
    .map(([name, pages]) => `| \`${name}\` | ${pages.map(linkTo).join(', ')} |`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
