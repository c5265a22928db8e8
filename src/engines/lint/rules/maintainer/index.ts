import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'maintainer',
  title: 'MAINTAINER is deprecated',
  severity: 'low',
  aliases: ['DL4000', 'MaintainerDeprecated', ...ds(22), 'CKV_DOCKER_6'],
  fix: 'Use LABEL org.opencontainers.image.authors.',
  references: [hadolint('DL4000'), buildCheck('maintainer-deprecated')],
  effect: { config: ['Labels'] },
  check: function* ({ dockerfile }) {
    for (const { keyword, start, end, args, keywordSpan } of dockerfile.instructions) {
      if (keyword !== 'MAINTAINER') continue;
      const text = args.text.trim();
      const isQuoted =
        text.length > 1 && text.startsWith('"') && text.endsWith('"') && !text.slice(1, -1).includes('"');
      const value = isQuoted ? text : `"${text.replace(/[\\"$]/g, '\\$&')}"`;
      const isLower = dockerfile.text.slice(keywordSpan.start, keywordSpan.end) === 'maintainer';
      const edits = [
        { start, end, text: `${isLower ? 'label' : 'LABEL'} org.opencontainers.image.authors=${value}` },
      ];
      yield {
        start,
        end,
        ...(text === '' ? {} : { repair: { safety: 'safe', summary: 'Write a LABEL', edits } }),
      } satisfies Hit;
    }
  },
};
