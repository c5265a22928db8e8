import { nameOf } from '../../../../core/paths.js';
import { withoutTrailing } from '../../../../core/trailing.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'deletable-file',
  title: 'File of the build goes into the image',
  severity: 'low',
  aliases: ['DKL-LI-0003'],
  fix: 'Leave it out of the COPY, and name it in .dockerignore.',
  references: [
    'https://github.com/goodwithtech/dockle/blob/master/CHECKPOINT.md#dkl-li-0003',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  check: function* ({ model }) {
    for (const { effective } of model.steps) {
      if (effective.keyword !== 'COPY' && effective.keyword !== 'ADD') continue;
      if (effective.flags.some(({ name }) => name === 'from') || effective.heredocs.length > 0) continue;
      for (const source of (effective.json ?? effective.words).slice(0, -1)) {
        if (!isOfBuild(source.value)) continue;
        yield { ...effective.args.spanOf(source), detail: source.value.slice(0, 80) } satisfies Hit;
      }
    }
  },
};

/** What describes the build, what holds the history of the sources, and what tools keep to be faster. */
function isOfBuild(path: string): boolean {
  const plain = withoutTrailing(path, '/');
  return (
    /^(?:Dockerfile|Containerfile|(?:docker-)?compose\.ya?ml|\.dockerignore|\.git|\.gitignore|\.gitattributes|\.svn|\.hg|\.DS_Store|\.cache|\.npm|__pycache__|\.pytest_cache|\.vscode|\.idea|node_modules\/\.cache)$/.test(
      nameOf(plain),
    ) || /(?:^|\/)(?:\.git|\.svn|\.hg)\//.test(plain)
  );
}
