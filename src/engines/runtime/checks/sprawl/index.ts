import { type CheckGroup, fail, type HostCheck, pass } from '../../check.js';

const dayMs = 86_400_000;
const idleDays = 7;
const manyUnused = 20;

const images: HostCheck = {
  id: 'image-sprawl',
  cis: ['6.1'],
  title: 'Images lie about unused',
  severity: 'low',
  level: 1,
  expected: 'images that containers use',
  fix: 'Remove unused images: they age, and run by mistake.',
  remedy: { command: 'docker image prune' },
  subject: 'host',
  judge: ({ images: all, containers }) => {
    const used = new Set(containers.map(({ imageId }) => imageId));
    const unused = [...all.values()].filter(({ id }) => !used.has(id));
    const dangling = unused.filter(({ tags }) => tags.every((tag) => tag.startsWith('<none>')));
    const text = `${all.size} images, ${unused.length} unused, ${dangling.length} without a name`;
    if (unused.length > manyUnused) return fail(text, { remedy: { command: 'docker image prune --all' } });
    return dangling.length > 0 ? fail(text) : pass(text);
  },
};

const containers: HostCheck = {
  id: 'container-sprawl',
  cis: ['6.2'],
  title: 'Stopped containers lie about',
  severity: 'low',
  level: 1,
  expected: `no container that stopped more than ${idleDays} days ago`,
  fix: 'Remove them.',
  remedy: { command: `docker container prune --filter until=${idleDays * 24}h` },
  subject: 'host',
  judge: ({ containers: all, now }) => {
    const idle = all.filter(({ isRunning, finishedAt, created, status }) => {
      const sinceMs = Date.parse(status === 'created' ? created : finishedAt);
      return !isRunning && status !== 'paused' && now.getTime() - sinceMs > idleDays * dayMs;
    });
    return idle.length === 0
      ? pass(`${all.length} containers`)
      : fail(
          `${idle.length} of ${all.length}: ${idle
            .slice(0, 8)
            .map(({ name }) => name)
            .join(', ')}`,
        );
  },
};

export const group: CheckGroup = {
  id: 'sprawl',
  title: 'What lies about',
  checks: [images, containers],
};
