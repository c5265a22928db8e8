import { lastNameOf } from '../../models/image-reference/index.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'smaller-sibling',
  title: 'Base image has a smaller sibling',
  severity: 'none',
  aliases: ['CIS-DI-0003'],
  fix: 'Take the slim variant, or copy the program into a bare image.',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* ({ model }) {
    const stage = model.stages.at(-1);
    if (stage === undefined || stage.parent !== undefined || stage.baseWord === undefined || stage.isBaseOpen)
      return;
    const { registry, repository, tag, digest } = stage.reference;
    // Who names a digest has chosen.
    if (digest !== undefined) return;
    const isOfficial = registry === undefined && !repository.replace(/^library\//, '').includes('/');
    if (!isOfficial || !withSlim.has(lastNameOf(stage.reference)) || tag === undefined) return;
    if (!/^[\d.]+(?:-?[a-z]+\d?)?$/.test(tag) || small.test(tag)) return;
    yield { ...stage.from.args.spanOf(stage.baseWord), detail: `${repository}:${tag}-slim` };
  },
};

const withSlim = new Set(['debian', 'node', 'python', 'ruby', 'perl', 'openjdk', 'rust']);
const small = /slim|alpine|distroless|windowsservercore|nanoserver|-rc|onbuild/;
