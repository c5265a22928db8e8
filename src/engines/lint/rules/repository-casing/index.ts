import { parseImageReference } from '../../models/image-reference/index.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'repository-casing',
  title: 'Name of the base image is not in lower case',
  severity: 'high',
  aliases: [],
  fix: 'Write the repository in lower case.',
  references: ['https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests'],
  check: function* ({ model, dockerfile }) {
    for (const { from, baseWord, base, parent, isBaseOpen } of model.stages) {
      if (baseWord === undefined || parent !== undefined || isBaseOpen) continue;
      const { registry, repository } = parseImageReference(base);
      const begin = registry === undefined ? 0 : registry.length + 1;
      const written = base.slice(begin, begin + repository.length);
      if (written === repository || isPlaceholder(written)) continue;
      const lower = `${base.slice(0, begin)}${repository}${base.slice(begin + repository.length)}`;
      if (!parseImageReference(lower).isValid) continue;
      const place = from.args.spanOf(baseWord);
      const isPlain = dockerfile.text.slice(place.start, place.end) === base;
      const edit = { start: place.start + begin, end: place.start + begin + repository.length };
      yield {
        ...place,
        detail: `${written.slice(0, 80)}, which no builder takes`,
        ...(isPlain
          ? {
              repair: {
                safety: 'safe',
                summary: `Write "${repository.slice(0, 80)}"`,
                edits: [{ ...edit, text: repository }],
              },
            }
          : {}),
      } satisfies Hit;
    }
  },
};

/** `FROM BASE_IMAGE`, which a script replaces. */
function isPlaceholder(repository: string): boolean {
  return repository.split('/').some((part) => /^[A-Z][A-Z\d_-]{0,100}$/.test(part));
}
