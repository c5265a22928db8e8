import { didYouMean } from '../../models/did-you-mean.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'unknown-copy-source',
  title: 'COPY --from names no earlier stage',
  severity: 'medium',
  aliases: ['DL3022'],
  fix: 'Name a stage that stands above, or an image with its tag.',
  references: [hadolint('DL3022')],
  repair,
  check: function* ({ model }) {
    const names = new Set<string>();
    for (const { index, nameWord, steps } of model.stages) {
      const own = nameWord?.value.toLowerCase();
      for (const { effective } of steps) {
        const flag = effective.flags.find(({ name }) => name === 'from');
        const source = flag?.value;
        if (effective.keyword !== 'COPY' || flag === undefined || source === undefined) continue;
        // A tag or a digest distinguishes an image from a stage.
        if (source.includes(':') || names.has(source.toLowerCase())) continue;
        if (/^\d{1,4}$/.test(source) && Number(source) < index) continue;
        // The own stage is for `copy-from-own-stage`.
        if (source.toLowerCase() === own) continue;
        const place = effective.args.spanOf(flag);
        // Where no stage has a name, or it is no name that a stage can have, it can only be meant as an image.
        const isImage = source.includes('/') || (names.size === 0 && own === undefined);
        yield isImage
          ? ({
              ...place,
              detail: `${source} is taken as an image without a tag`,
              severity: 'low',
            } satisfies Hit)
          : { ...place, detail: `${source}${didYouMean(source, names, '')}` };
      }
      if (own !== undefined) names.add(own);
    }
  },
};
