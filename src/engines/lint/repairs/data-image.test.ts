import { expect, it } from 'vitest';
import { lintDockerfile } from '../lint.js';
import { rule as endOfLifeBase } from '../rules/end-of-life-base/index.js';
import { rule as pinImageTag } from '../rules/pin-image-tag/index.js';
import { rule as tagBaseImage } from '../rules/tag-base-image/index.js';

const rules = [endOfLifeBase, pinImageTag, tagBaseImage];
const build = 'FROM node:24 AS pages\nRUN npm run build\n';

it.each([
  ['of a moving tag', 'FROM alpine:latest\nCOPY --from=pages /out /pages\nVOLUME /pages\n', 'low'],
  ['without a tag', 'FROM busybox\nWORKDIR /pages\nCOPY --from=pages /out .\nVOLUME ["/pages"]\n', 'low'],
  ['that is no longer maintained', 'FROM alpine:3.12\nCOPY --from=pages /out /pages\nVOLUME /pages\n', 'low'],
  ['that starts something', 'FROM alpine\nCOPY --from=pages /out /p\nVOLUME /p\nCMD ["/p/tide"]\n', 'medium'],
  ['that installs', 'FROM alpine\nRUN apk add b\nCOPY --from=pages /out /p\nVOLUME /p\n', 'medium'],
  ['without a volume', 'FROM alpine\nCOPY --from=pages /out /p\n', 'medium'],
  ['on a server', 'FROM nginx:latest\nCOPY --from=pages /out /p\nVOLUME /p\n', 'medium'],
])('weighs an image of files %s', (_, text, severity) => {
  const request = { path: 'Dockerfile', text: `${build}${text}`, today: '2026-01-01', rules };
  const hits = lintDockerfile(request).problems.map(({ hit, rule }) => hit.severity ?? rule.severity);
  expect(hits).toEqual([severity]);
});
