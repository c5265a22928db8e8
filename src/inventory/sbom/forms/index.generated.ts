// Written by "npm run generate" from the folders. Do not edit.
import type { BillForm } from '../form.js';
import { form as cyclonedx } from './cyclonedx/index.js';
import { form as cyclonedxXml } from './cyclonedx-xml/index.js';
import { form as spdx } from './spdx/index.js';
import { form as spdxRdf } from './spdx-rdf/index.js';
import { form as spdxTagValue } from './spdx-tag-value/index.js';
import { form as spdx3 } from './spdx3/index.js';
import { form as syft } from './syft/index.js';

export const forms: readonly BillForm[] = [
  cyclonedx,
  cyclonedxXml,
  spdx,
  spdxRdf,
  spdxTagValue,
  spdx3,
  syft,
];
