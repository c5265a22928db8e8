import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'setuid-program',
  title: 'Programs in it run as their owner no matter who starts them',
  severity: 'low',
  aliases: [...cis('4.8'), 'CIS-DI-0008'],
  expected: 'no setuid and setgid bits',
  fix: 'Take the bits away at the end of the build: find / -xdev -perm /6000 -type f -exec chmod a-s {} +.',
  references: [cisDocker],
  image: ({ setuidFiles }) => {
    const listed = setuidFiles.slice(0, 30).map(({ path, mode }) => `${path} (${mode})`);
    return setuidFiles.map(({ path, layerIndex }) => ({
      setting: 'setuid programs',
      actual: listed.join(', '),
      path,
      ...(layerIndex === undefined ? {} : { layerIndex }),
    }));
  },
};
