import { bounded } from '../../../../core/bounded.js';
import { shellWord } from '../../../../core/shell-word.js';
import { holdsPassword, looksLikeSecret, secretOptions } from '../../../../knowledge/secret-names.js';
import { type CheckGroup, type ContainerCheck, fail, failuresOr, pass, type Remedy } from '../../check.js';

const readOnly: ContainerCheck = {
  id: 'writable-root-filesystem',
  cis: ['5.13'],
  title: 'Root file system is writable',
  severity: 'low',
  level: 1,
  expected: 'a read-only root with tmpfs for what is written',
  fix: 'Mount the root read-only; "seaworthy observe" lists the paths that are written.',
  remedy: { flag: '--read-only --tmpfs /tmp', compose: 'read_only: true' },
  subject: 'container',
  judge: ({ readOnlyRoot }) => (readOnlyRoot ? pass('read-only') : fail('ReadonlyRootfs: false')),
};

const restart: ContainerCheck = {
  id: 'restart-without-end',
  cis: ['5.15'],
  title: 'Container is restarted without end',
  severity: 'low',
  level: 1,
  expected: 'no restart, or on-failure with at most 5',
  fix: 'Restart on failure, at most 5 times.',
  remedy: { flag: '--restart on-failure:5', compose: 'restart: on-failure:5' },
  subject: 'container',
  judge: ({ restart: { name, maximum } }) => {
    const text = name === 'on-failure' ? `${name}:${maximum}` : name || 'no';
    const isEndless =
      name === 'on-failure' ? maximum <= 0 || maximum > 5 : name === 'always' || name === 'unless-stopped';
    return isEndless ? fail(text) : pass(text);
  },
};

const healthcheck: ContainerCheck = {
  id: 'healthcheck-missing',
  cis: ['5.27'],
  title: 'Container has no health check',
  severity: 'low',
  level: 1,
  expected: 'a health check',
  fix: 'Let the engine ask whether it works.',
  remedy: {
    flag: '--health-cmd COMMAND',
    compose: 'healthcheck: { test: [CMD, COMMAND] }',
    dockerfile: 'HEALTHCHECK CMD COMMAND',
  },
  subject: 'container',
  judge: ({ healthcheck: test }) =>
    hasHealthcheck(test)
      ? pass(test?.join(' ').slice(0, 100) ?? '')
      : fail(test?.[0] === 'NONE' ? 'switched off: NONE' : 'none'),
};

export function hasHealthcheck(test: readonly string[] | undefined): boolean {
  return test !== undefined && test.length > 1 && test[0] !== 'NONE';
}

const fresh: ContainerCheck = {
  id: 'image-not-current',
  cis: ['5.28'],
  title: 'Container does not run what its tag stands for',
  severity: 'low',
  level: 1,
  expected: 'the image that the tag has now, or a digest',
  fix: 'Create it again from the current image, or name a digest.',
  remedy: { flag: '--pull always', compose: 'pull_policy: always' },
  subject: 'container',
  judge: ({ image, imageId }, { images }) => {
    if (/@sha256:[0-9a-f]{64}$/.test(image)) return pass('pinned by digest');
    const current = [...images.values()].find(({ tags }) => tags.includes(withTag(image)));
    if (current !== undefined && current.id !== imageId)
      return fail(`${image} is another image by now`, { detail: 'stale' });
    if (images.size > 0 && !images.has(imageId))
      return fail('its image is gone from this engine', { detail: 'gone' });
    return /:latest$/.test(withTag(image))
      ? fail(`${image} follows the moving tag latest`, {
          detail: 'latest',
          remedy: byDigest(images.get(imageId)?.digests ?? [], image),
        })
      : pass(`${image} is what the tag stands for here`);
  },
};

/** The digest that runs is the one to name; an image that was built here gets one when it is pushed. */
function byDigest(digests: readonly string[], image: string): Remedy {
  const repository = image.replace(/:[^/:]{1,128}$/, '');
  const digest = digests.find((one) => one.startsWith(`${repository}@sha256:`)) ?? digests[0];
  const word = shellWord(digest ?? `${repository}@sha256:DIGEST`);
  return { flag: word, compose: `image: ${word}` };
}

const tagOrDigest = bounded(/:[^/]+$/, 8192);

/** `registry:5000/app` is `registry:5000/app:latest`; an id has no tag. */
function withTag(image: string): string {
  if (/^(?:sha256:)?[0-9a-f]{12,64}$/.test(image)) return image;
  return tagOrDigest.test(image) ? image : `${image}:latest`;
}

const secrets: ContainerCheck = {
  id: 'secret-in-environment',
  cis: [],
  title: 'Secret stands in the environment or the command',
  severity: 'high',
  level: 2,
  expected: 'secrets in files that only the program reads',
  fix: 'Mount it as a file; everybody who may inspect the container reads its environment.',
  remedy: { flag: '-v SECRET:/run/secrets/NAME:ro', compose: 'secrets: [NAME]' },
  subject: 'container',
  judge: (container, { images }) => {
    const image = images.get(container.imageId);
    const inherited = new Set(image?.environment ?? []);
    const names = container.environment
      .filter((line) => !inherited.has(line))
      .map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)] as const)
      .filter(([name, value]) => looksLikeSecret(name, value) || holdsPassword(value))
      .map(([name]) => name);
    const fromImage = new Set(secretOptions([...(image?.command ?? []), ...(image?.healthcheck ?? [])]));
    const options = secretOptions([...container.command, ...(container.healthcheck ?? [])]).filter(
      (name) => !fromImage.has(name),
    );
    return failuresOr(
      [
        ...names.map((name) =>
          fail(`${name}=(redacted)`, {
            detail: name,
            remedy: {
              flag: `drop -e ${shellWord(name)}, -v ${shellWord(`./${name}:/run/secrets/${name}:ro`)}`,
              compose: `secrets: [${name}]`,
            },
          }),
        ),
        ...options.map((name) =>
          fail(`${name}=(redacted)`, {
            detail: name,
            remedy: { flag: `drop ${name}`, compose: `remove ${name} from command` },
          }),
        ),
      ],
      pass('no variable whose name says secret'),
    );
  },
};

/** Names that engines give them, and programs behind names of one's own. */
const knownRuntimes = new Set([
  '',
  'runc',
  'crun',
  'youki',
  'oci',
  'io.containerd.runc.v2',
  'runsc',
  'kata',
  'kata-runtime',
  'io.containerd.runsc.v1',
  'io.containerd.kata.v2',
]);

const runtime: ContainerCheck = {
  id: 'unknown-runtime',
  cis: [],
  title: 'Container uses a runtime of its own',
  severity: 'low',
  level: 2,
  expected: 'runc, crun or a sandboxed runtime',
  fix: 'Use the default runtime.',
  remedy: { flag: 'drop --runtime', compose: 'remove runtime' },
  subject: 'container',
  judge: ({ runtime: name }, { engine }) => {
    const path = engine.runtimes[name] ?? '';
    const program = path.split('/').at(-1) ?? '';
    return knownRuntimes.has(name) || (program !== '' && knownRuntimes.has(program))
      ? pass(name || 'default')
      : fail(`runtime ${name}${path === '' ? '' : ` (${path})`}: whether it isolates is not known`);
  },
};

export const group: CheckGroup = {
  id: 'lifecycle',
  title: 'Root file system, restarts, health, freshness and environment of containers',
  checks: [readOnly, restart, healthcheck, fresh, secrets, runtime],
};
