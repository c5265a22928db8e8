import { unverifiedInstallIn } from '../../../../knowledge/image-instructions.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'unverified-packages',
  title: 'Packages were installed without a look at their signature',
  severity: 'high',
  aliases: cis('4.11'),
  expected: 'signed packages from known sources',
  fix: "Add the repository's key and leave the checks on.",
  references: [cisDocker],
  image: ({ history }) =>
    history.flatMap(({ instruction, text, index }) => {
      const found = instruction === 'RUN' ? unverifiedInstallIn(text)?.slice(0, 200) : undefined;
      return found === undefined
        ? []
        : [{ setting: `history step ${index + 1}`, actual: found, detail: found }];
    }),
};
