import { type HostSpec, image, type Json } from '../../../testing/runtime-host.js';
import { type Pair, pair } from '../../../testing/runtime-pairs.js';

const only = (config: Json = {}, more: Json = {}, steps: readonly string[] = []): HostSpec => ({
  images: [image(config, more, steps)],
});
const built = (...steps: readonly string[]): HostSpec => only({}, {}, steps);

export const pairs: readonly Pair[] = [
  pair('user 0 with a group', 'image-root-user', only({ User: '0:10001' }), only({ User: '10001:0' })),
  pair('a number with a sign', 'image-root-user', only({ User: '+0' }), only({ User: 'app' })),
  pair(
    'health check inherited and switched off',
    'image-healthcheck-missing',
    only({ Healthcheck: { Test: ['NONE'] } }),
    only({ Healthcheck: { Test: ['CMD', 'true'], Interval: 1e9 } }),
  ),
  pair(
    'a health check without a test',
    'image-healthcheck-missing',
    only({ Healthcheck: { Interval: 1e9 } }),
    only({ Healthcheck: { Test: ['CMD-SHELL', 'curl -f localhost'] } }),
  ),
  pair(
    'lists updated by apk alone',
    'update-alone',
    built('RUN /bin/sh -c apk update # buildkit'),
    built('RUN /bin/sh -c apk update && apk add curl # buildkit'),
  ),
  pair(
    'the old builder, lists updated with options',
    'update-alone',
    built('/bin/sh -c apt-get -qq -y update'),
    built('/bin/sh -c apt-get -qq -y update && apt-get -y install curl'),
  ),
  pair(
    'lists updated by dnf alone',
    'update-alone',
    built('RUN /bin/sh -c dnf makecache # buildkit'),
    built('RUN /bin/sh -c dnf -y install curl # buildkit'),
  ),
  pair(
    'an address brought in with ADD',
    'added-not-copied',
    built('ADD https://example.com/a.tgz /opt/ # buildkit'),
    built('COPY a.tgz /opt/ # buildkit'),
  ),
  pair(
    "the old builder's ADD",
    'added-not-copied',
    built('/bin/sh -c #(nop) ADD file:0123456789abcdef in /srv/ '),
    built('/bin/sh -c #(nop) COPY file:0123456789abcdef in /srv/ '),
  ),
  pair(
    'the word ADD in a command',
    'added-not-copied',
    built('ADD app.jar /app/ # buildkit'),
    built('RUN /bin/sh -c echo ADD x to the list # buildkit'),
  ),
  pair(
    'a secret as a build argument',
    'secret-in-image',
    built('RUN |1 DB_PASSWORD=Xq9vT2mLr8Kp /bin/sh -c make # buildkit'),
    built('RUN |1 BUILD_NUMBER=1234567 /bin/sh -c make # buildkit'),
  ),
  pair(
    'a secret in a label',
    'secret-in-image',
    only({ Labels: { 'deploy.api_key': 'Xq9vT2mLr8KpZw4NcB7s' } }),
    only({ Labels: { 'deploy.api_version': '2026-01' } }),
  ),
  pair(
    'a secret in the command',
    'secret-in-image',
    only({ Cmd: ['/app', '--db-password=Xq9vT2mLr8Kp'] }),
    only({ Cmd: ['/app', '--db-password-file=/run/secrets/db'] }),
  ),
  pair(
    'a script from the net into a shell',
    'unverified-packages',
    built('RUN /bin/sh -c curl -fsSL https://example.com/setup.sh | bash # buildkit'),
    built(
      'RUN /bin/sh -c curl -fsSL https://example.com/setup.sh -o setup.sh && sha256sum -c setup.sum # buildkit',
    ),
  ),
  pair(
    'a package list that is trusted blindly',
    'unverified-packages',
    built(
      'RUN /bin/sh -c echo "deb [trusted=yes] http://example.com/ ./" > /etc/apt/sources.list.d/x.list # buildkit',
    ),
    built(
      'RUN /bin/sh -c echo "deb [signed-by=/usr/share/keyrings/x.gpg] http://example.com/ ./" > /etc/apt/sources.list.d/x.list # buildkit',
    ),
  ),
  pair(
    'apk without signatures',
    'unverified-packages',
    built('RUN /bin/sh -c apk add --allow-untrusted x.apk # buildkit'),
    built('RUN /bin/sh -c apk add --no-cache curl # buildkit'),
  ),
  pair(
    'rpm without signatures',
    'unverified-packages',
    built('RUN /bin/sh -c dnf -y --nogpgcheck install x # buildkit'),
    built('RUN /bin/sh -c dnf -y --setopt=gpgcheck=1 install x # buildkit'),
  ),
  pair(
    'pip from a host without TLS',
    'unverified-packages',
    built(
      'RUN /bin/sh -c pip install --trusted-host mirror.local -i http://mirror.local/simple x # buildkit',
    ),
    built('RUN /bin/sh -c pip install --require-hashes -r requirements.txt # buildkit'),
  ),
  pair(
    'two years old',
    'image-old',
    only({}, { Created: '2024-01-02T10:00:00Z' }),
    only({}, { Created: '2025-12-20T10:00:00Z' }),
  ),
  pair(
    'imported from an archive',
    'image-source-unknown',
    {
      images: [{ inspect: image({}, { RepoDigests: [], RepoTags: ['app:dev'] }).inspect, history: [''] }],
    },
    only({}, { RepoTags: [], RepoDigests: [`registry.example.com/app@sha256:${'b'.repeat(64)}`] }),
  ),
];
