// Written by "npm run generate" from the folders. Do not edit.
import type { ConfigRule } from '../rule.js';
import { rule as addedNotCopied } from './added-not-copied/index.js';
import { rule as adminBinding } from './admin-binding/index.js';
import { rule as ambiguousRepositoryPrefix } from './ambiguous-repository-prefix/index.js';
import { rule as anonymousBinding } from './anonymous-binding/index.js';
import { rule as apparmorUnconfined } from './apparmor-unconfined/index.js';
import { rule as approveCertificates } from './approve-certificates/index.js';
import { rule as attachToPods } from './attach-to-pods/index.js';
import { rule as bindPrivilegedRole } from './bind-privileged-role/index.js';
import { rule as bindRoles } from './bind-roles/index.js';
import { rule as capabilitiesNotDropped } from './capabilities-not-dropped/index.js';
import { rule as capabilityAdded } from './capability-added/index.js';
import { rule as capabilityNetRaw } from './capability-net-raw/index.js';
import { rule as capabilitySysAdmin } from './capability-sys-admin/index.js';
import { rule as capabilitySysModule } from './capability-sys-module/index.js';
import { rule as cgroupParent } from './cgroup-parent/index.js';
import { rule as clusterEndpointPublic } from './cluster-endpoint-public/index.js';
import { rule as clusterLegacyAccess } from './cluster-legacy-access/index.js';
import { rule as clusterLogsOff } from './cluster-logs-off/index.js';
import { rule as clusterSecretsUnencrypted } from './cluster-secrets-unencrypted/index.js';
import { rule as configmapWithPersonalData } from './configmap-with-personal-data/index.js';
import { rule as configmapWithSecrets } from './configmap-with-secrets/index.js';
import { rule as controlPlaneFlag } from './control-plane-flag/index.js';
import { rule as cpuLimitMissing } from './cpu-limit-missing/index.js';
import { rule as cpuRequestMissing } from './cpu-request-missing/index.js';
import { rule as createTokens } from './create-tokens/index.js';
import { rule as dashboardDeployed } from './dashboard-deployed/index.js';
import { rule as defaultBridgeNetwork } from './default-bridge-network/index.js';
import { rule as defaultCapabilityAdded } from './default-capability-added/index.js';
import { rule as defaultNamespace } from './default-namespace/index.js';
import { rule as defaultSecurityContext } from './default-security-context/index.js';
import { rule as defaultServiceAccountBound } from './default-service-account-bound/index.js';
import { rule as defaultServiceAccountToken } from './default-service-account-token/index.js';
import { rule as deletePodLogs } from './delete-pod-logs/index.js';
import { rule as engineSocketMounted } from './engine-socket-mounted/index.js';
import { rule as escalateRoles } from './escalate-roles/index.js';
import { rule as everyoneBinding } from './everyone-binding/index.js';
import { rule as execIntoPods } from './exec-into-pods/index.js';
import { rule as extendRoleBinding } from './extend-role-binding/index.js';
import { rule as externalIps } from './external-ips/index.js';
import { rule as foreignRegistry } from './foreign-registry/index.js';
import { rule as healthcheckMissing } from './healthcheck-missing/index.js';
import { rule as hostAliases } from './host-aliases/index.js';
import { rule as hostDevice } from './host-device/index.js';
import { rule as hostIpc } from './host-ipc/index.js';
import { rule as hostNetwork } from './host-network/index.js';
import { rule as hostPathMounted } from './host-path-mounted/index.js';
import { rule as hostPid } from './host-pid/index.js';
import { rule as hostPort } from './host-port/index.js';
import { rule as hostUserNamespace } from './host-user-namespace/index.js';
import { rule as hostUts } from './host-uts/index.js';
import { rule as imageNotPinned } from './image-not-pinned/index.js';
import { rule as imageOld } from './image-old/index.js';
import { rule as imagePullPolicy } from './image-pull-policy/index.js';
import { rule as imageTagLatest } from './image-tag-latest/index.js';
import { rule as impersonateGroups } from './impersonate-groups/index.js';
import { rule as ingressSnippet } from './ingress-snippet/index.js';
import { rule as ingressWithoutTls } from './ingress-without-tls/index.js';
import { rule as limitRangeIncomplete } from './limit-range-incomplete/index.js';
import { rule as livenessProbeMissing } from './liveness-probe-missing/index.js';
import { rule as lowGroupId } from './low-group-id/index.js';
import { rule as lowUserId } from './low-user-id/index.js';
import { rule as manageAllClusterResources } from './manage-all-cluster-resources/index.js';
import { rule as manageAllNamespaceResources } from './manage-all-namespace-resources/index.js';
import { rule as manageCloudAccounts } from './manage-cloud-accounts/index.js';
import { rule as manageConfigmaps } from './manage-configmaps/index.js';
import { rule as manageNamespaceSecrets } from './manage-namespace-secrets/index.js';
import { rule as manageNetworking } from './manage-networking/index.js';
import { rule as managePersistentVolumes } from './manage-persistent-volumes/index.js';
import { rule as manageRbac } from './manage-rbac/index.js';
import { rule as manageSecrets } from './manage-secrets/index.js';
import { rule as manageWebhooks } from './manage-webhooks/index.js';
import { rule as manageWorkloads } from './manage-workloads/index.js';
import { rule as mastersBinding } from './masters-binding/index.js';
import { rule as memoryLimitMissing } from './memory-limit-missing/index.js';
import { rule as memoryRequestMissing } from './memory-request-missing/index.js';
import { rule as networkPolicyOpen } from './network-policy-open/index.js';
import { rule as networkPolicyWithoutSelector } from './network-policy-without-selector/index.js';
import { rule as nodeProxy } from './node-proxy/index.js';
import { rule as nonEphemeralVolume } from './non-ephemeral-volume/index.js';
import { rule as pidsLimitMissing } from './pids-limit-missing/index.js';
import { rule as podSecurityNotEnforced } from './pod-security-not-enforced/index.js';
import { rule as portCapabilityAdded } from './port-capability-added/index.js';
import { rule as portOnAllInterfaces } from './port-on-all-interfaces/index.js';
import { rule as privilegeEscalationAllowed } from './privilege-escalation-allowed/index.js';
import { rule as privilegedContainer } from './privileged-container/index.js';
import { rule as privilegedPort } from './privileged-port/index.js';
import { rule as probeHost } from './probe-host/index.js';
import { rule as procUnmasked } from './proc-unmasked/index.js';
import { rule as readinessProbeMissing } from './readiness-probe-missing/index.js';
import { rule as refusedByCompose } from './refused-by-compose/index.js';
import { rule as registryScanOff } from './registry-scan-off/index.js';
import { rule as registryTagsMutable } from './registry-tags-mutable/index.js';
import { rule as removedApi } from './removed-api/index.js';
import { rule as resourceInDefaultNamespace } from './resource-in-default-namespace/index.js';
import { rule as resourceQuotaIncomplete } from './resource-quota-incomplete/index.js';
import { rule as restartWithoutEnd } from './restart-without-end/index.js';
import { rule as rootGroup } from './root-group/index.js';
import { rule as rootPossible } from './root-possible/index.js';
import { rule as rootUser } from './root-user/index.js';
import { rule as seccompProfileMissing } from './seccomp-profile-missing/index.js';
import { rule as seccompUnconfined } from './seccomp-unconfined/index.js';
import { rule as secretByEnvironment } from './secret-by-environment/index.js';
import { rule as secretInEnvironment } from './secret-in-environment/index.js';
import { rule as selinuxRelaxed } from './selinux-relaxed/index.js';
import { rule as sensitiveHostPath } from './sensitive-host-path/index.js';
import { rule as serviceAccountTokenMounted } from './service-account-token-mounted/index.js';
import { rule as serviceAccountTokenNotDisabled } from './service-account-token-not-disabled/index.js';
import { rule as setuidProgram } from './setuid-program/index.js';
import { rule as sharedMountPropagation } from './shared-mount-propagation/index.js';
import { rule as sharedProcessNamespace } from './shared-process-namespace/index.js';
import { rule as signaturesNotRequired } from './signatures-not-required/index.js';
import { rule as sshPort } from './ssh-port/index.js';
import { rule as systemNamespace } from './system-namespace/index.js';
import { rule as tillerDeployed } from './tiller-deployed/index.js';
import { rule as unneededPackages } from './unneeded-packages/index.js';
import { rule as unsafeSysctl } from './unsafe-sysctl/index.js';
import { rule as untrustedRegistry } from './untrusted-registry/index.js';
import { rule as unverifiedPackages } from './unverified-packages/index.js';
import { rule as updateAlone } from './update-alone/index.js';
import { rule as wildcardInRole } from './wildcard-in-role/index.js';
import { rule as wildcardRole } from './wildcard-role/index.js';
import { rule as wildcardVerb } from './wildcard-verb/index.js';
import { rule as windowsHostProcess } from './windows-host-process/index.js';
import { rule as windowsOsUnnamed } from './windows-os-unnamed/index.js';
import { rule as workflowInjection } from './workflow-injection/index.js';
import { rule as workflowUntrustedCode } from './workflow-untrusted-code/index.js';
import { rule as writableRootFilesystem } from './writable-root-filesystem/index.js';

export const configRules: readonly ConfigRule[] = [
  addedNotCopied,
  adminBinding,
  ambiguousRepositoryPrefix,
  anonymousBinding,
  apparmorUnconfined,
  approveCertificates,
  attachToPods,
  bindPrivilegedRole,
  bindRoles,
  capabilitiesNotDropped,
  capabilityAdded,
  capabilityNetRaw,
  capabilitySysAdmin,
  capabilitySysModule,
  cgroupParent,
  clusterEndpointPublic,
  clusterLegacyAccess,
  clusterLogsOff,
  clusterSecretsUnencrypted,
  configmapWithPersonalData,
  configmapWithSecrets,
  controlPlaneFlag,
  cpuLimitMissing,
  cpuRequestMissing,
  createTokens,
  dashboardDeployed,
  defaultBridgeNetwork,
  defaultCapabilityAdded,
  defaultNamespace,
  defaultSecurityContext,
  defaultServiceAccountBound,
  defaultServiceAccountToken,
  deletePodLogs,
  engineSocketMounted,
  escalateRoles,
  everyoneBinding,
  execIntoPods,
  extendRoleBinding,
  externalIps,
  foreignRegistry,
  healthcheckMissing,
  hostAliases,
  hostDevice,
  hostIpc,
  hostNetwork,
  hostPathMounted,
  hostPid,
  hostPort,
  hostUserNamespace,
  hostUts,
  imageNotPinned,
  imageOld,
  imagePullPolicy,
  imageTagLatest,
  impersonateGroups,
  ingressSnippet,
  ingressWithoutTls,
  limitRangeIncomplete,
  livenessProbeMissing,
  lowGroupId,
  lowUserId,
  manageAllClusterResources,
  manageAllNamespaceResources,
  manageCloudAccounts,
  manageConfigmaps,
  manageNamespaceSecrets,
  manageNetworking,
  managePersistentVolumes,
  manageRbac,
  manageSecrets,
  manageWebhooks,
  manageWorkloads,
  mastersBinding,
  memoryLimitMissing,
  memoryRequestMissing,
  networkPolicyOpen,
  networkPolicyWithoutSelector,
  nodeProxy,
  nonEphemeralVolume,
  pidsLimitMissing,
  podSecurityNotEnforced,
  portCapabilityAdded,
  portOnAllInterfaces,
  privilegeEscalationAllowed,
  privilegedContainer,
  privilegedPort,
  probeHost,
  procUnmasked,
  readinessProbeMissing,
  refusedByCompose,
  registryScanOff,
  registryTagsMutable,
  removedApi,
  resourceInDefaultNamespace,
  resourceQuotaIncomplete,
  restartWithoutEnd,
  rootGroup,
  rootPossible,
  rootUser,
  seccompProfileMissing,
  seccompUnconfined,
  secretByEnvironment,
  secretInEnvironment,
  selinuxRelaxed,
  sensitiveHostPath,
  serviceAccountTokenMounted,
  serviceAccountTokenNotDisabled,
  setuidProgram,
  sharedMountPropagation,
  sharedProcessNamespace,
  signaturesNotRequired,
  sshPort,
  systemNamespace,
  tillerDeployed,
  unneededPackages,
  unsafeSysctl,
  untrustedRegistry,
  unverifiedPackages,
  updateAlone,
  wildcardInRole,
  wildcardRole,
  wildcardVerb,
  windowsHostProcess,
  windowsOsUnnamed,
  workflowInjection,
  workflowUntrustedCode,
  writableRootFilesystem,
];
