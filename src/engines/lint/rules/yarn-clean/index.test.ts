import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a stage below the last one': 'FROM a:1 AS b\nRUN yarn install\nFROM b\nRUN c' },
  good: {
    'other commands': 'RUN yarn build',
    'by hand': 'RUN yarn install && rm -rf /usr/local/share/.cache/yarn',
  },
  safety: {
    'package and lock file alone': ['COPY package.json yarn.lock ./\nRUN yarn install --production', 'safe'],
    'the whole folder, with what yarn 2 may keep there': ['COPY . .\nRUN yarn install', 'decide'],
    'the settings of yarn 2': ['COPY package.json yarn.lock .yarnrc.yml ./\nRUN yarn install', 'decide'],
    'a later deletion that fails for want of files': [
      'COPY package.json yarn.lock ./\nRUN yarn install\nRUN rm -r /usr/local/share/.cache',
      'none',
    ],
    corepack: ['COPY package.json yarn.lock ./\nRUN corepack enable && yarn install', 'decide'],
    'a folder of the stage below': ['FROM a:1 AS b\nCOPY . .\nFROM b\nRUN yarn install', 'decide'],
  },
});
