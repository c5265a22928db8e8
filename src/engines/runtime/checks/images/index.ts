import { isLoneUpdate, unverifiedInstall } from '../../../../knowledge/image-instructions.js';
import { holdsPassword, looksLikeSecret, secretOptions } from '../../../../knowledge/secret-names.js';
import {
  type CheckGroup,
  fail,
  failuresOr,
  type ImageCheck,
  manual,
  notApplicable,
  pass,
  unknown,
} from '../../check.js';
import type { ImageFacts } from '../../facts/types.js';
import { hasHealthcheck } from '../lifecycle/index.js';
import { addedFiles, runCommands } from './history.js';

const dayMs = 86_400_000;
const oldDays = 180;

const rootUser: ImageCheck = {
  id: 'image-root-user',
  cis: ['4.1'],
  title: 'Image runs as root unless stated otherwise',
  severity: 'low',
  level: 1,
  pod: 'restricted',
  expected: 'a user with a number other than 0',
  fix: 'End the Dockerfile with a user.',
  remedy: { dockerfile: 'USER 10001:10001' },
  subject: 'image',
  judge: (image, { containers }) => {
    if (containers.some(({ imageId }) => imageId === image.id))
      return notApplicable('its containers are judged by the user they run as');
    const name = image.user.split(':')[0] ?? '';
    return name === '' || name === 'root' || /^[+-]?0+$/.test(name)
      ? fail(`User: "${image.user}"`)
      : pass(`User: ${image.user}`);
  },
};

const base: ImageCheck = {
  id: 'image-source-unknown',
  cis: ['4.2'],
  title: 'Where the image comes from is not known',
  severity: 'low',
  level: 1,
  expected: 'an image from a registry, by digest',
  fix: 'Build from pinned bases and push to your registry.',
  remedy: { dockerfile: 'FROM NAME@sha256:…' },
  subject: 'image',
  judge: ({ digests, history }) => {
    if (digests.length > 0) return manual(`from ${digests[0]}: trust is for a person to decide`);
    const isImported = history.length <= 1 && history.every((step) => step === '' || /import/i.test(step));
    return isImported
      ? fail('imported without a build history')
      : manual('built here: its base is not recorded');
  },
};

const unneeded: ImageCheck = {
  id: 'unneeded-packages',
  cis: ['4.3'],
  title: 'Image holds packages that are not used',
  severity: 'low',
  level: 1,
  expected: 'only packages that a run uses',
  fix: 'Use a smaller base.',
  remedy: { command: 'seaworthy observe IMAGE' },
  subject: 'image',
  judge: () => manual('"seaworthy observe IMAGE" lists the packages that a run uses'),
};

const old: ImageCheck = {
  id: 'image-old',
  cis: ['4.4'],
  title: 'Image has not been rebuilt for a long time',
  severity: 'medium',
  level: 1,
  expected: `built within ${oldDays} days`,
  fix: 'Build it again with current packages, and scan it.',
  remedy: { command: 'docker build --pull --no-cache . && seaworthy image NAME' },
  subject: 'image',
  judge: ({ created }, { now }) => {
    const builtMs = Date.parse(created);
    // Reproducible builds carry the epoch, or a year before any image.
    if (Number.isNaN(builtMs) || builtMs < Date.parse('2013-01-01'))
      return manual('it does not say when it was built');
    const days = Math.floor((now.getTime() - builtMs) / dayMs);
    return days > oldDays
      ? fail(`${days} days old`)
      : pass(`${Math.max(0, days)} days old; "seaworthy image" looks for vulnerabilities`);
  },
};

const health: ImageCheck = {
  id: 'image-healthcheck-missing',
  cis: ['4.6'],
  title: 'Image has no health check',
  severity: 'low',
  level: 1,
  expected: 'HEALTHCHECK',
  fix: 'Add a health check.',
  remedy: { dockerfile: 'HEALTHCHECK CMD …' },
  subject: 'image',
  judge: ({ healthcheck }) =>
    hasHealthcheck(healthcheck) ? pass((healthcheck ?? []).join(' ').slice(0, 100)) : fail('none'),
};

const update: ImageCheck = {
  id: 'update-alone',
  cis: ['4.7'],
  title: 'Package lists are updated in a step of their own',
  severity: 'low',
  level: 1,
  expected: 'update and install in one step',
  fix: 'Join the two: a cached update installs old packages.',
  remedy: { dockerfile: 'RUN apt-get update && apt-get install …' },
  subject: 'image',
  judge: (image) =>
    failuresOr(
      runCommands(image)
        .filter(isLoneUpdate)
        .map((command) => fail(command.slice(0, 160), { detail: command.slice(0, 80) })),
      image.history.length === 0 ? unknown('it has no history') : pass('none'),
    ),
};

const setuid: ImageCheck = {
  id: 'setuid-program',
  cis: ['4.8'],
  title: 'Image holds programs that run as their owner',
  severity: 'low',
  level: 2,
  expected: 'no set-user-id or set-group-id programs',
  fix: 'Take the bits away.',
  remedy: { dockerfile: 'RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +' },
  subject: 'image',
  judge: ({ setuidFiles }) => {
    if (setuidFiles === undefined)
      return manual(
        'its layers were not looked at: use --deep on the host, or "seaworthy image NAME --with config"',
      );
    return setuidFiles.length === 0
      ? pass('none')
      : fail(`${setuidFiles.length}: ${setuidFiles.slice(0, 12).join(', ')}`);
  },
};

const added: ImageCheck = {
  id: 'added-not-copied',
  cis: ['4.9'],
  title: 'Files were brought in with ADD',
  severity: 'low',
  level: 1,
  expected: 'COPY',
  fix: 'Use COPY: ADD also fetches addresses and unpacks archives.',
  remedy: { dockerfile: 'COPY …' },
  subject: 'image',
  judge: (image) =>
    failuresOr(
      addedFiles(image).map((step) => fail(step.slice(0, 160), { detail: step.slice(0, 80) })),
      image.history.length === 0 ? unknown('it has no history') : pass('none'),
    ),
};

const secrets: ImageCheck = {
  id: 'secret-in-image',
  cis: ['4.10'],
  title: 'Secret stands in the configuration of the image',
  severity: 'high',
  level: 1,
  expected: 'no secret in environment, labels or history',
  fix: 'Hand it over at build time with a secret mount, and replace it.',
  remedy: { dockerfile: 'RUN --mount=type=secret,id=NAME …' },
  subject: 'image',
  judge: (image) =>
    failuresOr(
      [...new Set(secretNames(image))].map((name) => fail(`${name}=(redacted)`, { detail: name })),
      pass('no name that says secret; "seaworthy secrets" looks into the layers'),
    ),
};

/** Variables, labels, and what build arguments leave in the history (`|1 TOKEN=… /bin/sh -c …`). */
function secretNames({
  environment,
  command,
  labels,
  history,
  healthcheck = [],
}: ImageFacts): readonly string[] {
  const steps = history.flatMap((step) =>
    step.split(/[\s|]+/).filter((word) => /^[A-Za-z_][A-Za-z0-9_]{0,100}=.{4,}/.test(word)),
  );
  const pairs = [
    ...[...environment, ...steps].map(
      (line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)] as const,
    ),
    ...Object.entries(labels),
  ];
  return [
    ...pairs
      .filter(([name, value]) => looksLikeSecret(name, value) || holdsPassword(value))
      .map(([name]) => name),
    ...secretOptions([...command, ...healthcheck]),
  ];
}

const unverified: ImageCheck = {
  id: 'unverified-packages',
  cis: ['4.11'],
  title: 'Packages were installed without a look at their signature',
  severity: 'high',
  level: 2,
  expected: 'signed packages from known sources',
  fix: "Add the repository's key and leave the checks on.",
  remedy: { dockerfile: 'RUN apt-get install … (without --allow-unauthenticated)' },
  subject: 'image',
  judge: (image) =>
    failuresOr(
      runCommands(image).flatMap((command) =>
        unverifiedInstall
          .filter(
            ({ pattern, with: companion }) => pattern.test(command) && companion?.test(command) !== false,
          )
          .map(({ what }) => fail(what, { detail: what })),
      ),
      image.history.length === 0 ? unknown('it has no history') : pass('none seen in the history'),
    ),
};

const signed: ImageCheck = {
  id: 'image-signature-unchecked',
  cis: ['4.12'],
  title: 'Signature of the image was not checked',
  severity: 'low',
  level: 1,
  expected: 'a signature that was verified before the image ran',
  fix: 'Verify it.',
  remedy: { command: 'seaworthy verify IMAGE' },
  subject: 'image',
  judge: ({ digests }) =>
    digests.length === 0
      ? manual('built or loaded here: there is nothing to verify it by')
      : manual(`seaworthy verify ${digests[0]}`),
};

export const group: CheckGroup = {
  id: 'images',
  title: 'Images of the engine',
  checks: [rootUser, base, unneeded, old, health, update, setuid, added, secrets, unverified, signed],
};
