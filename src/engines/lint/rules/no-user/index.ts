import { hasOwnUser, serviceImage } from '../../../../knowledge/service-images.js';
import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { isImageId, lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage, type Step } from '../../models/stages/index.js';
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
    const { model, dockerfile } = file;
    const stage = model.stages.at(-1);
    if (stage?.baseWord === undefined || stage.end.user !== undefined || isKnownNonRoot(rootStage(stage)))
      return;
    if (!stage.end.shell.isPosix && isWindowsImage(rootStage(stage).base)) return;
    const { detail, severity } = weightOf(stage, file);
    const elsewhere = dockerfile.instructions.some(({ keyword }) => keyword === 'USER');
    yield {
      start: stage.from.start,
      end: stage.from.end,
      ...(detail === undefined ? {} : { detail, severity }),
      // Trivy and Checkov ask only whether there is a USER anywhere in the file.
      ...(elsewhere ? { aliases: ['CIS-DI-0001', 'CIS-Docker-4.1'] } : {}),
    } satisfies Hit;
  },
};

/** There the account is ContainerAdministrator or ContainerUser, and no root. */
function isWindowsImage(base: string): boolean {
  return /(?:^|\/)(?:windows|nanoserver|servercore|dotnet-framework|dotnet\/framework)(?:[/:@]|$)/i.test(
    base,
  );
}

function weightOf(stage: Stage, file: LintFile): Pick<Hit, 'detail' | 'severity'> {
  if (isExport(stage)) return { detail: 'nothing in it starts by itself', severity: 'low' };
  if (isForWork(stage)) return { detail: 'in a last stage for development', severity: 'low' };
  const texts = textsAtStart(file);
  if (texts.some((text) => dropsRoot.some((each) => each.test(text))))
    return { detail: 'until what it starts gives root up', severity: 'low' };
  if (texts.some(asksForRoot))
    return { detail: 'its start script hands folders over while it is root', severity: 'medium' };
  const detail = doubtAbout(rootStage(stage));
  return detail === undefined ? {} : { detail, severity: 'medium' };
}

/** Programs that start another one as a user: gosu(1), setpriv(1), su-exec, runuser(1), chpst(8), s6-setuidgid(8), start-stop-daemon(8). */
const dropsRoot: readonly RegExp[] = [
  /(?:^|[\s"';&|(/])(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid|setuidgid)[\s"',]/,
  /(?:^|[\s"';&|(/])su (?:-|["'$\w]{1,60} -)/,
  /\bchroot --userspec\b| --chuid\b/,
];

/** `if [ "$(id -u)" = 0 ]; then chown …` */
function asksForRoot(text: string): boolean {
  return /\bid -u\b/.test(text) && /\bchown\b/.test(text);
}

/** `FROM tide-base AS dev`: what is shipped is another stage. */
function isForWork({ nameWord, index }: Stage): boolean {
  return (
    index > 0 &&
    /^(?:dev|devel|develop|development|devcontainer|test|tests|ci|lint|debug)$/i.test(nameWord?.raw ?? '')
  );
}

/**
 * Files alone, as `docker build --output` takes them out, or a base for others: on scratch or on a distribution, and without a program to
 * start.
 */
function isExport(stage: Stage): boolean {
  const isStart = ({ effective }: Step) => /^(?:CMD|ENTRYPOINT)$/.test(effective.keyword);
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent)
    if (each.steps.some(isStart)) return false;
  const { base, reference } = rootStage(stage);
  return base === 'scratch' || isBareImage(reference.repository);
}

/** What the base image itself may do about it, which its name alone does not show. */
function doubtAbout({ reference, baseWord }: Stage): string | undefined {
  if (baseWord === undefined || reference.repository === 'scratch') return undefined;
  if (reference.repository === '' || isImageId(reference)) return ofBase;
  if (serviceImage(lastNameOf(reference))?.dropsRoot)
    return 'until the entrypoint of the base image gives it up';
  const isOfficial =
    reference.registry === undefined && !reference.repository.replace(/^library\//, '').includes('/');
  return isOfficial || isBareImage(reference.repository) ? undefined : ofBase;
}

const ofBase = 'unless the base image names a user';

/** Distributions and distroless images, wherever they are pulled from; `team/alpine-node` is what a team made of one. */
function isBareImage(repository: string): boolean {
  return /(?:^|\/)(?:(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|busybox|opensuse|leap|tumbleweed|ubi\d{0,2})(?:-(?:slim|minimal|micro|init|base))?$|(?:distroless|opensuse|ubi\d{0,2})\/)/.test(
    repository,
  );
}

/** Images whose names promise a user of their own, and those whose Dockerfiles are known to end with USER. */
function isKnownNonRoot({ base, reference }: Stage): boolean {
  return /non-?root|rootless|unprivileged|(?:^|\/)chainguard\//.test(base) || hasOwnUser(reference);
}
