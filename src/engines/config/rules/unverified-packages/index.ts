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
      const found = instruction === 'RUN' ? careless.exec(text) : null;
      return found === null
        ? []
        : [
            {
              setting: `history step ${index + 1}`,
              actual: found[0].slice(0, 200),
              detail: found[0].slice(0, 200),
            },
          ];
    }),
};

const careless =
  /--allow-unauthenticated\b|--force-yes\b|--allow-insecure-repositories\b|\[[^\]\n]{0,200}\btrusted=yes\b|--no-?gpg-?checks?\b|--allow-untrusted\b|--trusted-host\b|\b(?:curl|wget)\b[^\n;&|]{0,500}\|[ \t]{0,10}(?:sudo[ \t]{1,10})?(?:ba|da|z)?sh\b/;
