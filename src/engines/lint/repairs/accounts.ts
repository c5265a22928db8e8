/** Above the numbers that distributions give to people and services. */
export const number = 10_001;

/** Users that official images bring along: https://hub.docker.com/_/node and their kin. */
export const brought: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: { node: '1000' },
  nginx: { nginx: '101' },
  postgres: { postgres: '999' },
  redis: { redis: '999' },
  memcached: { memcache: '11211' },
  elasticsearch: { elasticsearch: '1000' },
};

/** Instructions that only describe how the container runs, and commonly end the file. */
export const describing = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'STOPSIGNAL',
  'VOLUME',
  'LABEL',
]);
