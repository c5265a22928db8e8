import { fail, failuresOr, type HostCheck, type Judgement, pass, unknown } from '../../check.js';
import type { HostFacts, TcpListener } from '../../facts/types.js';

/** CIS Docker 2.7: the API over TCP only with TLS on both sides. Judged by asking, then by what the daemon says. */
export const tcp: HostCheck = {
  id: 'daemon-tcp-without-tls',
  cis: ['2.7'],
  title: 'The API is open over TCP',
  severity: 'critical',
  level: 1,
  expected: 'a Unix socket, or TLS with client certificates',
  fix: 'Listen on the Unix socket alone, or verify clients.',
  remedy: {
    daemon:
      '"tlsverify": true, "tlscacert": "/etc/docker/tls/ca.pem", "tlscert": "/etc/docker/tls/server.pem", "tlskey": "/etc/docker/tls/server-key.pem"',
    command: 'docker context create remote --docker host=ssh://USER@HOST',
  },
  subject: 'host',
  judge: (facts) => {
    const found = [...facts.listeners.flatMap(probed), ...facts.engine.warnings.flatMap(warned)];
    if (found.length > 0) return failuresOr(found, pass(''));
    const hosts = tcpHosts(facts);
    if (facts.daemon === undefined)
      return unknown('the sockets of the daemon are not known; /info has no warning');
    if (facts.listeners.length > 0)
      return pass(`${facts.listeners.map(({ address }) => address).join(', ')}: clients need a certificate`);
    return hosts.length === 0 || hasVerification(facts)
      ? pass('no TCP socket')
      : failuresOr(
          hosts.map((host) => fail(`${host} without tlsverify`, { detail: host })),
          pass(''),
        );
  },
};

function probed({ address, plain, tls }: TcpListener): readonly Judgement[] {
  if (plain === 'answers') return [fail(`${address} answers in plain HTTP`, { detail: address })];
  return tls === 'answers'
    ? [fail(`${address} answers over TLS without a client certificate`, { detail: address })]
    : [];
}

/** moby's own words: "API is accessible on http://0.0.0.0:2375 without encryption." and "… without TLS client verification." */
function warned(warning: string): readonly Judgement[] {
  const match = /accessible on (\S{1,100}) without (?:encryption|TLS client verification)/.exec(warning);
  return match === null ? [] : [fail(warning.trim().slice(0, 200), { detail: match[1] ?? '' })];
}

function tcpHosts({ daemon }: HostFacts): readonly string[] {
  const listed = Array.isArray(daemon?.config.hosts) ? daemon.config.hosts.map(String) : [];
  const words = daemon?.arguments ?? [];
  const named = words.flatMap((word, at) => {
    if (word === '-H' || word === '--host') return words[at + 1] ?? [];
    return /^(?:-H=?|--host=)(.+)$/.exec(word)?.[1] ?? [];
  });
  return [...listed, ...named].filter((host) => !/^$|^(?:unix|fd|npipe):/.test(host)).map(withScheme);
}

/** dockerd(8), --host: without a scheme it is an address of TCP. */
function withScheme(host: string): string {
  return host.includes('://') ? host : `tcp://${host}`;
}

function hasVerification({ daemon }: HostFacts): boolean {
  const isArgument = daemon?.arguments.some((word) => /^--tlsverify(?:=(?:true|1))?$/.test(word)) === true;
  return isArgument || daemon?.config.tlsverify === true;
}
