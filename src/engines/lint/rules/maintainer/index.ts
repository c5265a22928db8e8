import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';

const label = 'org.opencontainers.image.authors';

export const rule: Rule = {
  id: 'maintainer',
  title: 'MAINTAINER is deprecated',
  severity: 'low',
  aliases: ['DL4000', 'MaintainerDeprecated', ...ds(22), 'CKV_DOCKER_6'],
  fix: 'Use LABEL org.opencontainers.image.authors.',
  references: [hadolint('DL4000'), buildCheck('maintainer-deprecated')],
  effect: { config: ['Labels'] },
  check: function* ({ dockerfile }) {
    // Beside a label that says it, the two would contradict each other.
    const isSaid = dockerfile.instructions.some(
      ({ keyword, pairs }) =>
        keyword === 'LABEL' && pairs.some(({ key }) => key.replace(/["']/g, '') === label),
    );
    for (const { keyword, start, end, args, keywordSpan } of dockerfile.instructions) {
      if (keyword !== 'MAINTAINER') continue;
      const text = args.text.trim();
      const isQuoted =
        text.length > 1 && text.startsWith('"') && text.endsWith('"') && !text.slice(1, -1).includes('"');
      const value = `"${escaped(isQuoted ? text.slice(1, -1) : text, dockerfile.escape)}"`;
      const isLower = dockerfile.text.slice(keywordSpan.start, keywordSpan.end) === 'maintainer';
      const edits = [{ start, end, text: `${isLower ? 'label' : 'LABEL'} ${label}=${value}` }];
      yield {
        start,
        end,
        ...(text === '' || isSaid ? {} : { repair: { safety: 'safe', summary: 'Write a LABEL', edits } }),
      } satisfies Hit;
    }
  },
};

/** For a value in double quotes. @param sign the file's escape character */
function escaped(text: string, sign: string): string {
  return text
    .split('')
    .map((one) => (one === '"' || one === '$' || one === sign ? `${sign}${one}` : one))
    .join('');
}
