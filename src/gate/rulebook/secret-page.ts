import type { Detector } from '../../engines/secrets/detector.js';
import type { RulePage } from './page.js';

/** Kinds of secrets are data and have no readme: what is true of one is true of all. */
export function pageOfSecret({ id, title, severity, revoke, find }: Detector): RulePage {
  const words = title.trim();
  return {
    id: `secret-${id}`,
    engine: 'secrets',
    title: `${words.charAt(0).toUpperCase()}${words.slice(1)} in a file`,
    severity,
    aliases: ['CWE-798'],
    why: [
      'Anyone who can read the file, the image or the history of the repository can use the credential. Deleting the line',
      'does not help: earlier commits and layers keep it, and copies of them are elsewhere.',
      `It is looked for near: ${find.keywords.slice(0, 12).map(code).join(', ')}.`,
    ].join('\n'),
    whenNot:
      'An example that no service accepts as a credential. Say so on the line (`seaworthy:allow`), or for a folder of tests by a waiver in `seaworthy.yaml`.',
    examples: [],
    repair: 'manual',
    fix: `Revoke it: ${revoke}. Then read its successor from the environment or a secret store.`,
    references: [
      'https://cwe.mitre.org/data/definitions/798.html',
      ...(/^https:\/\/\S+$/.test(revoke) ? [revoke] : []),
    ],
  };
}

function code(word: string): string {
  return `\`${word.replaceAll('`', "'")}\``;
}
