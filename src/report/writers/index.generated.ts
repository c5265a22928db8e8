// Written by "npm run generate" from the folders. Do not edit.
import type { Writer } from '../../core/report.js';
import { writer as ci } from './ci/index.js';
import { writer as csafVex } from './csaf-vex/index.js';
import { writer as cyclonedx } from './cyclonedx/index.js';
import { writer as github } from './github/index.js';
import { writer as gitlab } from './gitlab/index.js';
import { writer as gitlabCodequality } from './gitlab-codequality/index.js';
import { writer as html } from './html/index.js';
import { writer as json } from './json/index.js';
import { writer as junit } from './junit/index.js';
import { writer as lines } from './lines/index.js';
import { writer as markdown } from './markdown/index.js';
import { writer as openvex } from './openvex/index.js';
import { writer as sarif } from './sarif/index.js';
import { writer as spdx } from './spdx/index.js';
import { writer as terminal } from './terminal/index.js';
import { writer as zapJson } from './zap-json/index.js';
import { writer as zapXml } from './zap-xml/index.js';

export const writers: readonly Writer[] = [
  ci,
  csafVex,
  cyclonedx,
  github,
  gitlab,
  gitlabCodequality,
  html,
  json,
  junit,
  lines,
  markdown,
  openvex,
  sarif,
  spdx,
  terminal,
  zapJson,
  zapXml,
];
