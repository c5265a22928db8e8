import { engineTitles, type RuleExample, type RulePage } from './page.js';

/** A page for a terminal, without colours. */
export function pageLines(page: RulePage): readonly string[] {
  const { id, title, severity, aliases, why, whenNot, standards = [], references } = page;
  return [
    `${id}  ${severity}  ${engineTitles[page.engine]}`,
    title,
    ...(aliases.length === 0 ? [] : [`Also known as ${aliases.join(', ')}`]),
    ...section('Why', paragraph(why)),
    ...section('When not to follow it', paragraph(whenNot ?? generalException(page))),
    ...exampleSections(page),
    ...section('Fix', [page.fix, repairWords(page)]),
    ...section('Leave it be', [ignoreWords(page)]),
    ...section('Standards', standards),
    ...section('Read on', references),
  ];
}

/** A page for an editor's hover: the same without what the diagnostic says already. */
export function pageMarkdown(page: RulePage): string {
  const { id, title, severity, aliases, why, whenNot, references } = page;
  const [bad, good] = (['bad', 'good'] as const).map((verdict) => firstOf(page, verdict));
  return [
    `**${title}** (\`${id}\`, ${severity})`,
    ...(aliases.length === 0 ? [] : [`Also known as ${aliases.map((one) => `\`${one}\``).join(', ')}.`]),
    why,
    `**When not to follow it.** ${whenNot ?? generalException(page)}`,
    ...(bad === undefined ? [] : ['**Bad**', block(bad)]),
    ...(good === undefined ? [] : ['**Good**', block(good)]),
    `**Fix.** ${page.fix} ${repairWords(page)}`,
    references.map((address) => `<${address}>`).join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What holds for any rule whose folder says nothing more. */
export function generalException({ engine }: RulePage): string {
  return engine === 'sast'
    ? 'Where the input cannot come from outside, or was checked in a way that the engine does not know. Say so in the comment that silences it.'
    : 'Where someone reviewed it and accepted the risk. Then say why, and until when, in a comment that silences it.';
}

export function repairWords({ engine, repair }: RulePage): string {
  if (repair === 'safe') return '"seaworthy lint --fix" does it: the repair is safe.';
  if (repair === 'ask') return '"seaworthy lint --fix=all" does it, and asks first.';
  return engine === 'lint' || engine === 'config' ? 'It is done by hand.' : '';
}

export function ignoreWords({ id, engine }: RulePage): string {
  if (engine === 'secrets') return 'On the line: seaworthy:allow. In a folder: a waiver in seaworthy.yaml.';
  if (engine === 'dast') return `A line in the file of --rules: ${id}, a TAB, IGNORE. Or --skip-check ${id}.`;
  if (engine === 'sast') return 'A waiver in seaworthy.yaml, by rule, path and day.';
  return `On the line above: # seaworthy ignore=${id} until=YYYY-MM-DD reason=WHY`;
}

function exampleSections(page: RulePage): readonly string[] {
  return (['bad', 'good'] as const).flatMap((verdict) => {
    const example = firstOf(page, verdict);
    if (example === undefined) return [];
    const name = verdict === 'bad' ? 'Bad' : 'Good';
    const lines = example.text.trimEnd().split('\n');
    return section(example.path === undefined ? name : `${name} (${example.path})`, lines);
  });
}

function firstOf({ examples }: RulePage, verdict: RuleExample['verdict']): RuleExample | undefined {
  return examples.find((example) => example.verdict === verdict);
}

export function block({ language, text }: RuleExample): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function section(name: string, lines: readonly string[]): readonly string[] {
  const reported = lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1));
  return reported.length === 0 ? [] : ['', name, ...reported.map((line) => (line === '' ? '' : `  ${line}`))];
}

function paragraph(markdown: string): readonly string[] {
  return markdown.split('\n');
}

/** Every rule in a line, by the part that it belongs to. */
export function listLines(pages: readonly RulePage[]): readonly string[] {
  const engines = [...new Set(pages.map(({ engine }) => engine))];
  return engines.flatMap((engine, index) => [
    ...(index > 0 ? [''] : []),
    engineTitles[engine],
    ...pages
      .filter((page) => page.engine === engine)
      .map(({ id, severity, title }) => `  ${id.padEnd(36)} ${severity.padEnd(8)} ${title}`),
  ]);
}
