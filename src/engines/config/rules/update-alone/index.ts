import { isLoneUpdate } from '../../../../knowledge/image-instructions.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'update-alone',
  title: 'Package lists were updated in a step of their own',
  severity: 'medium',
  aliases: [...cis('4.7'), 'CIS-DI-0007', 'DKL-DI-0003'],
  expected: 'update and install in one step',
  fix: 'Join update and install in one RUN.',
  references: [cisDocker, 'https://docs.docker.com/build/building/best-practices/#apt-get'],
  image: ({ history }) =>
    history
      .filter(({ instruction, text }) => instruction === 'RUN' && isLoneUpdate(text))
      .map(({ text, index }) => ({
        setting: `history step ${index + 1}`,
        actual: text.slice(0, 200),
        detail: text.slice(0, 200),
      })),
};
