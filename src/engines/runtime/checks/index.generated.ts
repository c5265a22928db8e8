// Written by "npm run generate" from the folders. Do not edit.
import type { CheckGroup } from '../check.js';
import { group as auditRules } from './audit-rules/index.js';
import { group as commands } from './commands/index.js';
import { group as daemon } from './daemon/index.js';
import { group as files } from './files/index.js';
import { group as host } from './host/index.js';
import { group as images } from './images/index.js';
import { group as lifecycle } from './lifecycle/index.js';
import { group as limits } from './limits/index.js';
import { group as mounts } from './mounts/index.js';
import { group as namespaces } from './namespaces/index.js';
import { group as ports } from './ports/index.js';
import { group as privileges } from './privileges/index.js';
import { group as sprawl } from './sprawl/index.js';
import { group as swarm } from './swarm/index.js';

export const checkGroups: readonly CheckGroup[] = [
  auditRules,
  commands,
  daemon,
  files,
  host,
  images,
  lifecycle,
  limits,
  mounts,
  namespaces,
  ports,
  privileges,
  sprawl,
  swarm,
];
