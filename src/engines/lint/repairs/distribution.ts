import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage } from '../models/stages/index.js';

/** Whether the programs of the image are those of BusyBox, as far as its name shows. */
export function isBusybox(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  return (
    /(?:^|[-_])(?:alpine|busybox)(?:[-_]|$)/.test(name) ||
    /(?:^|-)(?:alpine|busybox)/.test(reference.tag ?? '')
  );
}

/** Distributions as Docker's own images bring them: root, and the root of the file system to work in. */
export function isBareDistribution(stage: Stage): boolean {
  const { registry, repository } = rootStage(stage).reference;
  return (
    registry === undefined &&
    /^(?:library\/)?(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|busybox)$/.test(
      repository,
    )
  );
}
