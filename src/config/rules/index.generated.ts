// Written by "npm run generate" from the folders. Do not edit.
import type { ConfigRule } from '../rule.js';
import { rule as apparmorUnconfined } from './apparmor-unconfined/index.js';
import { rule as capabilitiesNotDropped } from './capabilities-not-dropped/index.js';
import { rule as capabilityAdded } from './capability-added/index.js';
import { rule as capabilityNetRaw } from './capability-net-raw/index.js';
import { rule as capabilitySysAdmin } from './capability-sys-admin/index.js';
import { rule as capabilitySysModule } from './capability-sys-module/index.js';
import { rule as defaultCapabilityAdded } from './default-capability-added/index.js';
import { rule as defaultSecurityContext } from './default-security-context/index.js';
import { rule as lowGroupId } from './low-group-id/index.js';
import { rule as lowUserId } from './low-user-id/index.js';
import { rule as privilegeEscalationAllowed } from './privilege-escalation-allowed/index.js';
import { rule as privilegedContainer } from './privileged-container/index.js';
import { rule as procUnmasked } from './proc-unmasked/index.js';
import { rule as rootGroup } from './root-group/index.js';
import { rule as rootPossible } from './root-possible/index.js';
import { rule as rootUser } from './root-user/index.js';
import { rule as seccompProfileMissing } from './seccomp-profile-missing/index.js';
import { rule as seccompUnconfined } from './seccomp-unconfined/index.js';
import { rule as selinuxRelaxed } from './selinux-relaxed/index.js';
import { rule as writableRootFilesystem } from './writable-root-filesystem/index.js';

export const configRules: readonly ConfigRule[] = [
  apparmorUnconfined,
  capabilitiesNotDropped,
  capabilityAdded,
  capabilityNetRaw,
  capabilitySysAdmin,
  capabilitySysModule,
  defaultCapabilityAdded,
  defaultSecurityContext,
  lowGroupId,
  lowUserId,
  privilegeEscalationAllowed,
  privilegedContainer,
  procUnmasked,
  rootGroup,
  rootPossible,
  rootUser,
  seccompProfileMissing,
  seccompUnconfined,
  selinuxRelaxed,
  writableRootFilesystem,
];
