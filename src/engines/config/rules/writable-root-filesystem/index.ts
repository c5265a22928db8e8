import { weightInCompose } from '../../compose-service.js';
import { isFalse, whenMissingOr } from '../../hits.js';
import { publishedService } from '../../repairs/repair.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, securityContexts } from '../../rule.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'writable-root-filesystem',
  title: 'Root file system is writable',
  severity: 'medium',
  aliases: [...ksv(14), 'CKV_K8S_22', ...cis('5.13')],
  expected: 'a read-only root file system',
  fix: 'Make the root file system read-only and give an emptyDir or tmpfs for what has to be written.',
  isLinuxOnly: true,
  references: [securityContexts, cisDocker],
  repairs,
  container: (container, workload) =>
    whenMissingOr(
      container.readOnlyRoot,
      isFalse,
      workload.format === 'compose'
        ? { ...ofCompose(container.image.value), ...weightInCompose(container, workload) }
        : {},
    ),
};

/** A second wall like no-new-privileges, and no more: what a service wrote there is gone with its container. */
function ofCompose(image: string | undefined): Pick<Hit, 'advice'> {
  const writes = publishedService(image ?? '')?.writes ?? [];
  const paths = writes.length === 0 ? '/tmp, and what "docker diff" lists after a run' : writes.join(', ');
  return {
    advice: `Set read_only: true. Where it writes (${paths}), data that it keeps needs a volume, the rest tmpfs, which hides what the image has there.`,
  };
}
