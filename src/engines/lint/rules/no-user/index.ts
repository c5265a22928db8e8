import { hasOwnUser, isForFunctions } from '../../../../knowledge/service-images.js';
import type { LintFile } from '../../models/file.js';
import { isImageList, rootStage, type Stage } from '../../models/stages/index.js';
import { shippedStages, upTo } from '../../models/stages/shipped.js';
import { weightOfRoot } from '../../repairs/root-need/index.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'no-user',
  title: 'Image runs as root, because no USER says otherwise',
  severity: 'high',
  aliases: [...ds(2), 'CIS-DI-0001', 'CKV_DOCKER_3', 'CIS-Docker-4.1'],
  fix: 'End with USER: the account that the image has for its program, or a number without rights (USER 10001:10001) that owns what it writes.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  effect: {
    config: ['User'],
    files: {
      owner: [''],
      mode: [''],
      content: [
        'etc/passwd',
        'etc/group',
        'etc/shadow',
        'etc/gshadow',
        'etc/passwd-',
        'etc/group-',
        'etc/shadow-',
        'etc/gshadow-',
        'etc/subuid',
        'etc/subgid',
      ],
      new: ['etc', 'home'],
    },
  },
  repair,
  check: function* (file) {
    if (isImageList(file.model)) return;
    for (const stage of shippedStages(file)) yield* judged(stage, upTo(stage, file));
  },
};

function* judged(stage: Stage, file: LintFile): Generator<Hit> {
  const root = rootStage(stage);
  if (stage.baseWord === undefined || stage.end.user !== undefined || isKnownNonRoot(root)) return;
  const raw = root.baseWord?.raw ?? '';
  if (file.images?.isBaseWithUser?.({ reference: root.reference, raw }) === true) return;
  if (!stage.end.shell.isPosix && isWindowsImage(root.base)) return;
  const elsewhere = file.dockerfile.instructions.some(({ keyword }) => keyword === 'USER');
  yield {
    start: stage.from.start,
    end: stage.from.end,
    ...weightOfRoot(stage, file),
    // Trivy and Checkov ask only whether there is a USER anywhere in the file.
    ...(elsewhere ? { aliases: ['CIS-DI-0001', 'CIS-Docker-4.1'] } : {}),
  };
}

/** There the account is ContainerAdministrator or ContainerUser, and no root. */
function isWindowsImage(base: string): boolean {
  return /(?:^|\/)(?:windows|nanoserver|servercore|dotnet-framework|dotnet\/framework)(?:[/:@]|$)/i.test(
    base,
  );
}

/** Images whose names promise a user of their own, those whose Dockerfiles are known to end with USER, and those of a platform that gives them one. */
function isKnownNonRoot({ base, reference }: Stage): boolean {
  return (
    /non-?root|rootless|unprivileged|(?:^|\/)chainguard\//.test(base) ||
    hasOwnUser(reference) ||
    isForFunctions(reference)
  );
}
