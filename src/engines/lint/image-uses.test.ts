import { expect, it } from 'vitest';
import { composeUses } from './compose-uses.js';
import { capabilitiesIn, passedIn, rootNeededBy, usesIn } from './image-uses.js';
import { imageUsesIn } from './models/image-uses.js';

it.each([
  [
    'a switch',
    'docker run -it --rm --privileged acme/tide:1',
    { image: 'acme/tide', takesRoot: '--privileged', isOnce: true },
  ],
  ['one call', 'docker run -i --rm acme/tide', { image: 'acme/tide', isOnce: true }],
  ['one in the background', 'docker run -d --rm acme/tide', { image: 'acme/tide' }],
  [
    'a port and a volume',
    'docker run --rm -p 127.0.0.1:8080:80/tcp -v data:/var/lib/tide:Z -v ./a.conf:/etc/a.conf tide',
    { image: 'tide', ports: ['80'], keeps: ['/var/lib/tide'], worksOn: '-v .' },
  ],
  [
    'a path that its reader fills in',
    'docker run -v path/to/a.yaml:/a.yaml tide',
    { image: 'tide', worksOn: '-v path/to' },
  ],
  ['a switch that is off', 'docker run --privileged=false acme/tide', { image: 'acme/tide' }],
  [
    'a capability over several lines',
    'sudo podman run -d \\\n  --cap-add NET_ADMIN \\\n  acme/tide',
    { image: 'acme/tide', takesRoot: '--cap-add NET_ADMIN' },
  ],
  ['one that is given anyway', 'docker run --cap-add=CHOWN acme/tide', { image: 'acme/tide' }],
  [
    'the socket of the engine',
    'docker run -v /var/run/docker.sock:/var/run/docker.sock acme/tide',
    { image: 'acme/tide', takesRoot: '-v /var/run/docker.sock' },
  ],
  ['the host', 'docker run -v /:/host:ro tide', { image: 'tide', takesRoot: '-v /' }],
  ['its network', 'docker run --net=host tide', { image: 'tide', mayTakeRoot: '--net host' }],
  ['a user', 'docker run -u 1000:1000 tide', { image: 'tide', user: '-u 1000:1000' }],
  ['the folder of its caller', 'docker run -v `pwd`:/a tide', { image: 'tide', worksOn: '-v $(pwd)' }],
  [
    'that folder in a Makefile',
    'docker run -v $(shell pwd):/a tide',
    { image: 'tide', worksOn: '-v $(pwd)' },
  ],
  ['a folder of the host', 'docker run -v /srv/tide:/a tide', { image: 'tide', keeps: ['/a'] }],
  ['root by its number', 'docker run -u 0 tide', { image: 'tide' }],
  ['a variable for the image', 'docker run --privileged "$IMAGE" bash', { takesRoot: '--privileged' }],
])('reads a run with %s', (_, text, use) => {
  expect(usesIn(`# Use\n\n${text}\n`)).toEqual([{ line: 3, does: 'run', ...use }]);
});

it.each([
  ['must be run', 'Tide sends echo requests and must be run as root.', 1],
  ['requires', 'Listening requires root privileges on most systems.', 1],
  ['a capability', 'Give it CAP_NET_RAW.', 1],
  ['does not', 'Tide does not need root privileges.', 0],
  ['its installation', 'Installing it requires root access.', 0],
])('reads on a page that the program needs root: %s', (_, text, count) => {
  expect(rootNeededBy(text)).toHaveLength(count);
});

it('reads ports and volumes of services', () => {
  const text = `services:
  tide:
    build: .
    ports: ["127.0.0.1:8443:443", { target: 8080, published: 80 }]
    expose: [9000]
    volumes: ["data:/var/lib/tide", "./a.conf:/etc/a.conf:ro"]
`;
  expect(composeUses(text)[1]).toEqual({
    line: 2,
    does: 'run',
    folder: '.',
    ports: ['443', '8080', '9000'],
    keeps: ['/var/lib/tide'],
    keepsCommand: true,
  });
});

it('reads builds', () => {
  expect(
    usesIn('docker build --pull -t acme/tide:1 -f docker/Dockerfile . && docker push acme/tide:1'),
  ).toEqual([{ line: 1, does: 'build', image: 'acme/tide', folder: '.', file: 'docker/Dockerfile' }]);
});

it('reads services', () => {
  const text = `services:
  tide:
    build:
      context: ./tide
    image: acme/tide:dev
    cap_add:
      - NET_ADMIN
  db:
    image: postgres
    privileged: true
`;
  expect(composeUses(text)).toEqual([
    { line: 2, does: 'build', image: 'acme/tide', variant: 'dev', folder: './tide' },
    {
      line: 2,
      does: 'run',
      image: 'acme/tide',
      variant: 'dev',
      folder: './tide',
      takesRoot: '--cap-add NET_ADMIN',
      keepsCommand: true,
    },
    { line: 8, does: 'run', image: 'postgres', takesRoot: '--privileged', keepsCommand: true },
  ]);
});

it('reads services in the other forms of the format', () => {
  const text = `x-all: &all
  volumes:
    - type: bind
      source: /var/run/docker.sock
      target: /run/docker.sock
services:
  tide: { <<: *all, build: ., user: 1000 }
`;
  expect(composeUses(text)).toEqual([
    { line: 7, does: 'build', folder: '.' },
    {
      line: 7,
      does: 'run',
      folder: '.',
      takesRoot: '-v /var/run/docker.sock',
      user: 'user: 1000',
      keepsCommand: true,
    },
  ]);
  expect(composeUses('services:\n  build: [\n')).toEqual([]);
  const beside = 'services:\n  db:\n    build: .\n    dockerfile: Dockerfile.db\n';
  expect(composeUses(beside)[0]).toMatchObject({ does: 'build', folder: '.', file: 'Dockerfile.db' });
});

const image = { path: 'docker/tide/Dockerfile', text: 'FROM debian:13\n' };
const other = { path: 'docker/wharf/Dockerfile', text: 'FROM debian:13\n' };

it.each([
  ['the page beside it', 'docker/tide/README.md', 'docker run --privileged acme/any', 1],
  ['its folder, on a page above', 'README.md', 'docker run --privileged acme/tide', 1],
  [
    'the name that a script gives it',
    'go.sh',
    'docker build -t sea docker/tide\ndocker run --privileged sea',
    1,
  ],
  [
    'the name that another one has',
    'go.sh',
    'docker build -t sea docker/wharf\ndocker run --privileged sea',
    0,
  ],
  ['an image of others', 'docker/tide/README.md', 'docker run --privileged alpine', 0],
  [
    'another name than a script beside it builds',
    'docker/tide/Makefile',
    'docker build -t tide:dev .\ndocker run --privileged reef/search-db',
    0,
  ],
  [
    'the name with a registry',
    'docker/tide/Makefile',
    'docker build -t tide:dev .\ndocker run --privileged example.com/tide',
    1,
  ],
])('knows how an image is run by %s', (_, path, text, count) => {
  const uses = usesIn(text).map((use) => ({ ...use, path }));
  expect(imageUsesIn(uses, [image, other])(image).runs).toHaveLength(count);
});

it('knows images that the tree builds', () => {
  const uses = usesIn('docker build -t acme/base docker/base').map((use) => ({ ...use, path: 'Makefile' }));
  const { isBuiltHere } = imageUsesIn(uses, [image])(image);
  expect(isBuiltHere({ repository: 'acme/base', isValid: true })).toBe(true);
  expect(isBuiltHere({ repository: 'acme/other', isValid: true })).toBe(false);
});

it.each([
  [
    'ambient ones',
    'ExecStart=/usr/sbin/tide -f\nAmbientCapabilities=CAP_KILL CAP_IPC_LOCK\n',
    'CAP_KILL CAP_IPC_LOCK',
  ],
  [
    'a path that the build fills in',
    'ExecStart=@SBINDIR@/tide\nCapabilityBoundingSet=CAP_NET_RAW\n',
    'CAP_NET_RAW',
  ],
  [
    'a limit of an account',
    'User=tide\nExecStart=/usr/sbin/tide\nCapabilityBoundingSet=CAP_NET_RAW\n',
    undefined,
  ],
  ['a port alone', 'ExecStart=/usr/sbin/tide\nAmbientCapabilities=CAP_NET_BIND_SERVICE\n', undefined],
  ['none', 'ExecStart=/usr/sbin/tide\nCapabilityBoundingSet=\n', undefined],
])('reads what a service unit keeps of root: %s', (_, lines, expected) => {
  const [use] = capabilitiesIn(`[Service]\n${lines}`);
  expect(use?.takesRoot).toBe(expected);
  if (expected !== undefined) expect(use?.program).toBe('tide');
});

it('reads an argument beside its key', () => {
  expect(passedIn('        with:\n          build-args: BASE=debian:13\n')[0]?.args).toEqual(['BASE']);
});

it('reads a build by a variable for the tool', () => {
  const [use] = usesIn('\t${CONTAINER_RUNTIME} build -t acme/tide:$(TAG) -f images/Dockerfile .\n');
  expect(use).toMatchObject({ does: 'build', image: 'acme/tide', file: 'images/Dockerfile' });
});

it('reads options that a variable holds', () => {
  const text =
    'RUN_FLAGS := --privileged \\\n  -v data:/data\n\nrun:\n\tdocker run -d ${RUN_FLAGS} acme/tide\n';
  expect(usesIn(text)).toEqual([
    { line: 5, does: 'run', image: 'acme/tide', takesRoot: '--privileged', keeps: ['/data'] },
  ]);
});

it('reads whose image a run of the same command is', () => {
  const text =
    'a:\n\tid=$$(docker build -q -f tools.Dockerfile .) && \\\n\tdocker run --rm $$id cp /a /b\n\tdocker run --rm $$id\n';
  expect(
    usesIn(text)
      .filter(({ does }) => does === 'run')
      .map(({ file }) => file),
  ).toEqual(['tools.Dockerfile', undefined]);
});
