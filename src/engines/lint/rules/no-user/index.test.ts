import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { type LintRequest, lintDockerfile, type Problem } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

acceptRule(rule, {
  good: {
    'an official image with a user of its own': 'FROM solr:9',
    'an image of a publisher whose images have one': 'FROM docker.io/bitnami/node:22',
  },
  bad: { 'an image of the same name by others': 'FROM example/solr:9' },
  repairs: {
    'not where the base is an image by its number': ['FROM 0d1e2f3a4b5c\nRUN b', 'FROM 0d1e2f3a4b5c\nRUN b'],
    'before the command': [
      'FROM a:1\nRUN b\nCMD ["node", "c.js"]\n',
      'FROM a:1\nRUN b\nUSER 10001:10001\nCMD ["node", "c.js"]\n',
    ],
    'before the program': [
      'FROM a:1\nRUN b\nCMD ["node", "c.js"]',
      'FROM a:1\nRUN b\nUSER 10001:10001\nCMD ["node", "c.js"]',
    ],
    'not where nothing says what runs': ['FROM a:1\nRUN b', 'FROM a:1\nRUN b'],
    'with an account that a RUN made': [
      'FROM a:1\nRUN adduser -S -D -H -u 900 -G web web\nCMD ["node", "c.js"]\n',
      'FROM a:1\nRUN adduser -S -D -H -u 900 -G web web\nUSER web\nCMD ["node", "c.js"]\n',
    ],
    'with the account of the base image': [
      'FROM node:24\nCMD ["node", "c.js"]\n',
      'FROM node:24\nUSER 1000:1000\nCMD ["node", "c.js"]\n',
    ],
    'with the volumes, in the RUN that is there': [
      'FROM a:1\nRUN b\nVOLUME ["/data", "/log"]\nCMD ["node", "c.js"]\n',
      'FROM a:1\nRUN b && mkdir -p /data /log && chown -R 10001:10001 /data /log\nUSER 10001:10001\nVOLUME ["/data", "/log"]\nCMD ["node", "c.js"]\n',
    ],
    'with the folders that are open to others': [
      'FROM a:1\nRUN mkdir /srv/a /b && chmod -R 775 /srv/a && chmod 750 /b\nCMD ["node", "c.js"]\n',
      'FROM a:1\nRUN mkdir /srv/a /b && chmod -R 775 /srv/a && chmod 750 /b && mkdir -p /srv/a && chown -R 10001:10001 /srv/a\nUSER 10001:10001\nCMD ["node", "c.js"]\n',
    ],
    'not with those that have an owner': [
      'FROM a:1\nRUN mkdir /srv/a && chmod g+w /srv/a && chown 0:10 /srv/a\nCMD ["node", "c.js"]\n',
      'FROM a:1\nRUN mkdir /srv/a && chmod g+w /srv/a && chown 0:10 /srv/a\nUSER 10001:10001\nCMD ["node", "c.js"]\n',
    ],
    'not where the image drops root itself': ['FROM mariadb:11\nRUN b\n', 'FROM mariadb:11\nRUN b\n'],
    'with a program that was copied': [
      'FROM a:1\nCOPY --from=b /out/app /usr/local/bin/\nCMD ["app", "-v"]\n',
      'FROM a:1\nCOPY --from=b /out/app /usr/local/bin/\nUSER 10001:10001\nCMD ["app", "-v"]\n',
    ],
    'not with a program that a package brought': [
      'FROM a:1\nRUN b\nCMD ["/usr/sbin/monitord", "-f"]\n',
      'FROM a:1\nRUN b\nCMD ["/usr/sbin/monitord", "-f"]\n',
    ],
    'not with a script, which may set things up': [
      'FROM a:1\nCOPY . /app\nWORKDIR /app\nCMD bash tests/check.sh\n',
      'FROM a:1\nCOPY . /app\nWORKDIR /app\nCMD bash tests/check.sh\n',
    ],
    'not with a port that needs a right': [
      'FROM node:24\nEXPOSE 80\nCMD ["node", "c.js"]\n',
      'FROM node:24\nEXPOSE 80\nCMD ["node", "c.js"]\n',
    ],
    'not where the program needs root': [
      'FROM a:1\nCMD ["/usr/sbin/sshd", "-D"]\n',
      'FROM a:1\nCMD ["/usr/sbin/sshd", "-D"]\n',
    ],
  },
});

function problemsIn(text: string, more: Partial<LintRequest> = {}): readonly Problem[] {
  return lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule], ...more }).problems;
}

it.each([
  ['a distribution', 'FROM debian:13\nEXPOSE 80\nCOPY b /\nCMD ["/b"]\n', undefined],
  [
    'one from another registry',
    'FROM x.example/library/ubuntu:24.04\nEXPOSE 80\nCOPY b /\nCMD ["/b"]\n',
    undefined,
  ],
  ['a program of its own that nothing shows to listen', 'FROM debian:13\nCOPY b /\nCMD ["/b"]\n', 'medium'],
  ['an address of all networks', 'FROM debian:13\nCOPY b /\nCMD ["/b", "0.0.0.0:80"]\n', undefined],
  ['a port among the options', 'FROM debian:13\nCOPY b /\nCMD /b --port=8080\n', undefined],
  ['a port among the variables', 'FROM debian:13\nENV PORT 8080\nCOPY b /\nCMD /b\n', undefined],
  ['a server by its name', 'FROM scratch\nCOPY tide-server /\nCMD ["/tide-server"]\n', undefined],
  ['a health check', 'FROM scratch\nCOPY b /\nHEALTHCHECK CMD ["/b", "-t"]\nCMD ["/b"]\n', undefined],
  ['a check of a file', 'FROM scratch\nCOPY b /\nHEALTHCHECK CMD test -f /b.ok\nCMD ["/b"]\n', 'medium'],
  ['a shell with a port', 'FROM debian:13\nEXPOSE 443\nCMD ["/bin/bash"]\n', 'medium'],
  ['a folder with a port', 'FROM debian:13\nEXPOSE 443\nENTRYPOINT ["/tide/bin"]\n', 'medium'],
  [
    'a server that its entry point starts as an account',
    'FROM redis:8\nCMD ["redis-server", "--x"]\n',
    'low',
  ],
  [
    'the same with an extension',
    'FROM pgvector/pgvector:0.9-pg18\nCMD ["postgres", "-c", "fsync=on"]\n',
    'low',
  ],
  [
    'a server whose settings the build writes',
    'FROM debian:13\nRUN echo a > /etc/tide/tide.conf\nEXPOSE 323\nENTRYPOINT ["tini", "-g", "--", "tide"]\nCMD ["-f", "/etc/tide/tide.conf"]\n',
    undefined,
  ],
  ['no health check', 'FROM scratch\nCOPY b /\nHEALTHCHECK NONE\nCMD ["/b"]\n', 'medium'],
  ['a server of the base', 'FROM tomcat:11\nCOPY a.war /usr/local/tomcat/webapps/\n', undefined],
  ['a tool that prints its help', 'FROM scratch\nCOPY b /\nENTRYPOINT ["/b"]\nCMD ["--help"]\n', 'low'],
  ['one that may listen', 'FROM scratch\nCOPY b /\nEXPOSE 80\nENTRYPOINT ["/b"]\nCMD ["-h"]\n', 'medium'],
  ['a line that is printed', 'FROM debian:13\nEXPOSE 80\nCMD echo hello && ls /bin\n', 'low'],
  ['a script that builds', 'FROM debian:13\nCMD /src/build-deb.sh\n', 'low'],
  ['a script that tests', 'FROM debian:13\nCMD ["python3", "run_tests.py"]\n', 'low'],
  [
    'tools for packages',
    'FROM debian:13\nRUN apt-get install debhelper\nENTRYPOINT ["/entrypoint.sh"]\n',
    'low',
  ],
  [
    'an account that it is started with',
    'FROM debian:13\nRUN useradd tide\nCMD ["/b", "--user", "tide"]\n',
    'low',
  ],
  [
    'an account of its distribution that it is started with',
    'FROM debian:13\nEXPOSE 90\nCMD ["/b", "-a", "www-data"]\n',
    'low',
  ],
  ['a word behind such an option', 'FROM debian:13\nEXPOSE 90\nCMD ["/b", "-a", "proxy"]\n', undefined],
  ['an option that names one of a database', 'FROM debian:13\nEXPOSE 90\nCMD psql -U www -h a\n', undefined],
  [
    'a command that switches to an account',
    'FROM debian:13\nEXPOSE 90\nCMD ["su", "-", "tide", "-c", "/tided 90"]\n',
    'low',
  ],
  [
    'one behind an init',
    'FROM debian:13\nEXPOSE 90\nENTRYPOINT ["tini", "--", "gosu", "tide", "/tided"]\n',
    'low',
  ],
  ['a switch to root itself', 'FROM debian:13\nEXPOSE 90\nCMD su - root -c /tided\n', 'low'],
  ['a socket of root', 'FROM scratch\nCOPY b /\nVOLUME /run/containerd\nCMD ["/b"]\n', 'low'],
  ['an option of that name', 'FROM scratch\nCOPY tide /\nEXPOSE 80\nCMD ["/tide", "--ping"]\n', undefined],
  ['a name of the network', 'FROM scratch\nCOPY tide-dhcp /\nCMD ["/tide-dhcp"]\n', 'low'],
  ['a package for the network', 'FROM alpine:3\nRUN apk add iptables\nCOPY b /\nCMD ["/b"]\n', 'low'],
  ['the same of a service', 'FROM alpine:3\nRUN apk add iptables\nEXPOSE 80\nCMD ["/b"]\n', 'medium'],
  ['a base that calls sudo', 'FROM team/b:7\nRUN sudo make\nCMD ["b"]\n', 'low'],
  ['a program of a package that listens', 'FROM debian:13\nEXPOSE 80\nCMD ["b"]\n', undefined],
  ['a tool of a package', 'FROM debian:13\nCMD ["b"]\n', 'medium'],
  ['a shell', 'FROM debian:13\nENTRYPOINT ["tini", "--"]\nCMD ["/bin/bash", "-l"]\n', 'low'],
  ['a build', 'FROM debian:13\nCMD cd /src && make all\n', 'low'],
  ['a build behind -c', 'FROM debian:13\nENTRYPOINT ["/bin/sh", "-c", "cd /src && make"]\n', 'low'],
  ['a language that starts a prompt', 'FROM python:3.13\nRUN b\n', 'low'],
  ['a server that drops root', 'FROM debian:13\nEXPOSE 53\nCMD ["/usr/sbin/unbound", "-d"]\n', 'low'],
  ['one behind an entry point', 'FROM debian:13\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["kamailio"]\n', 'low'],
  ['one by the folder of its package', 'FROM debian:13\nCMD ["/usr/lib/frr/go"]\n', 'low'],
  ['one by its first word', 'FROM debian:13\nEXPOSE 53\nCMD unbound -d\n', 'low'],
  ['a server whose workers drop root', 'FROM debian:13\nEXPOSE 80\nCMD ["nginx"]\n', 'medium'],
  ['a server of the base image', 'FROM nginx:1.29\nCOPY a /usr/share/nginx/html/\n', 'medium'],
  ['a service of node', 'FROM node:24\nEXPOSE 3000\nCOPY . /app\nCMD ["node", "/app/a.js"]\n', undefined],
  ['a program that needs root', 'FROM debian:13\nCMD ["/usr/sbin/sshd", "-D"]\n', 'low'],
  [
    'a program with an account of its own',
    'FROM debian:13\nRUN useradd -r -u 950 tide\nEXPOSE 4000\nCMD ["/usr/bin/tided"]\n',
    'medium',
  ],
  ['what a team made of one', 'FROM team/alpine-node:7\nCMD ["b"]\n', 'medium'],
  ['an image by its number', 'FROM 0d1e2f3a4b5c\nCMD ["b"]\n', 'medium'],
  ['a base that only an argument names', 'ARG BASE\nFROM ${BASE}\nCMD ["b"]\n', 'medium'],
  ['a distribution that starts nothing', 'FROM debian:13\nRUN b\n', 'low'],
  ['a last stage for development', 'FROM a:1 AS b\nCMD ["b"]\nFROM debian:13 AS dev\nCMD ["bash"]\n', 'low'],
  ['a program on scratch', 'FROM scratch\nEXPOSE 80\nCOPY b /\nCMD ["/b"]\n', undefined],
  ['files on scratch', 'FROM debian:13 AS a\nCMD ["b"]\nFROM scratch\nCOPY --from=a /c /\n', 'low'],
])('weighs %s', (_, text, severity) => {
  const problems = problemsIn(text);
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});

it('has nothing to say of a list of images', () => {
  const text = 'FROM debian:13 AS a\nFROM alpine:3.23\n';
  const problems = problemsIn(text);
  expect(problems).toEqual([]);
});

it('advises the account, the folders and the port that the image has', () => {
  const text =
    'FROM debian:13\nRUN useradd -r -u 950 web\nCOPY shop /\nVOLUME /data\nEXPOSE 80\nCMD ["/shop"]\n';
  const problems = problemsIn(text);
  expect(problems.map(({ hit }) => hit.advice)).toEqual([
    'End with USER 950, the account web that the image has, and let it own what the program writes (such as /data); port 80 gives way to one above 1023, or takes net.ipv4.ip_unprivileged_port_start=0, which Docker sets for networks of its own. Set HOME to a folder of its own if it keeps files there; sockets, logs, devices and mounted files of the host keep their owner, so start it in their group or as that owner (docker run --group-add, --user).',
  ]);
});

it.each([
  [
    'that loads a module in a branch',
    'case $1 in\n  a)\n                          modprobe tide\n  ;;\nesac\nexec "$@"\n',
    'low',
  ],
  ['that sets up the network', 'ip route add default via 10.0.0.1\nexec "$@"\n', 'low'],
  ['that writes settings', 'echo "$NAME" > /etc/tide.conf\nexec "$@"\n', 'medium'],
  ['that starts a server', 'exec nginx -g "daemon off;"\n', 'medium'],
  ['that goes on as an account', 'su tide sh -c "/tided --port 9000"\n', 'low'],
  ['that hands an account on', 'ARGS="-s $ADDR -a www-data"\nexec "$@" $ARGS\n', 'low'],
  ['that looks one up', 'if id -u www-data; then echo a; fi\nexec "$@"\n', undefined],
  ['that gives root up', 'chown web /data\nexec gosu web "$@"\n', 'low'],
  [
    'that hands folders over where it is root',
    'if [ "$(id -u)" = 0 ]; then\n  chown -R web /data\nfi\nexec "$@"\n',
    'medium',
  ],
  ['that does neither', 'exec "$@"\n', undefined],
])('weighs a start script %s', (_, script, severity) => {
  const text = 'FROM debian:13\nEXPOSE 8080\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const context = contextOf(new Map([['start.sh', script]]));
  const problems = problemsIn(text, { context });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});

it('advises to take the switch out with USER', () => {
  const [problem] = problemsIn('FROM debian:13\nEXPOSE 90\nCMD ["su", "-", "tide", "-c", "/tided 90"]\n');
  expect(problem?.hit.advice).toContain('take the switch out of the command in the same step');
});

it('reads a script that a variable with a default names', () => {
  const context = contextOf(new Map([['bin/tide-run.sh', 'exec gosu tide "$@"\n']]));
  const text =
    'ARG APP=tide\nFROM debian:13\nARG APP\nEXPOSE 90\nCOPY bin/${APP}-run.sh /usr/bin/entrypoint\nENTRYPOINT ["/usr/bin/entrypoint"]\n';
  expect(problemsIn(text, { context }).map(({ hit }) => hit.severity)).toEqual(['low']);
});

it('names no folder that a script only reads', () => {
  const script =
    'if [ -f "/var/lib/keys/$NAME" ]; then K=$(cat "/var/lib/keys/$NAME"); fi\nmkdir -p /var/lib/tide\nexec "$@"\n';
  const text = 'FROM debian:13\nEXPOSE 90\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const [problem] = problemsIn(text, { context: contextOf(new Map([['start.sh', script]])) });
  expect(problem?.hit.advice).toContain('writes (such as /var/lib/tide)');
});

it('names the account of a server that the base image starts', () => {
  const [problem] = problemsIn('FROM php:8.4-apache\nCOPY . /var/www/html\n');
  expect(problem?.hit.advice).toContain('End with USER and www-data');
});

it('names the folders that variables set', () => {
  const text =
    'FROM node:24\nENV XDG_CONFIG_HOME=/config JAVA_HOME=/usr/lib/jvm\nEXPOSE 3000\nCMD ["node", "a.js"]\n';
  const problems = problemsIn(text);
  expect(problems[0]?.hit.advice).toContain('what the program writes (such as /config). Set HOME');
});

it.each([
  ['the folder of its code', 'WORKDIR /srv/tide\nCOPY . .\n', ''],
  ['the folder of its code by its name', 'ENV APP_HOME=/tide\nWORKDIR /tide\nCOPY . /tide\n', ''],
  ['settings', 'VOLUME /etc/tide\n', ''],
  ['a data folder with its program in it', 'RUN mkdir -p /data\nCOPY tide /data/tide\n', ''],
  ['a folder that is handed over', 'RUN mkdir /tide-logs && chown 7 /tide-logs\n', ' (such as /tide-logs)'],
  ['an empty place for data', 'WORKDIR /data\n', ' (such as /data)'],
])('names what is written, and not %s', (_, more, named) => {
  const [problem] = problemsIn(`FROM debian:13\n${more}EXPOSE 4000\nCMD ["/usr/bin/tide"]\n`);
  expect(problem?.hit.advice).toContain(`let it own what the program writes${named}. Set HOME`);
});

it('names the folders of options', () => {
  const [problem] = problemsIn(
    'FROM scratch\nCOPY tide /\nEXPOSE 4000\nCMD ["/tide", "--storage.path=/tide-db", "--log-dir", "/tide-log"]\n',
  );
  expect(problem?.hit.advice).toContain('(such as /tide-db, /tide-log)');
});

it('takes the account of a start script before what a page runs it with', () => {
  const text = 'FROM debian:13\nEXPOSE 4000\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const use = { does: 'run' as const, line: 3, path: 'README.md', mayTakeRoot: '--net host' };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const context = contextOf(new Map([['start.sh', 'exec gosu tide tided\n']]));
  const [problem] = problemsIn(text, { images, context });
  expect(problem?.hit.detail).toBe('until what it starts gives root up');
});

it.each([
  ['for its low ports', '--network host', '80', 'NET_BIND_SERVICE for ports'],
  ['for a device', '--device /dev/ttyS0', '4000', 'a group for devices'],
])('advises on a container that is run %s', (_, mayTakeRoot, port, advice) => {
  const use = { does: 'run' as const, line: 3, path: 'compose.yaml', mayTakeRoot };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const text = `FROM debian:13\nCOPY tide /srv/tide\nEXPOSE ${port}\nCMD ["/srv/tide"]\n`;
  const [problem] = problemsIn(text, { images });
  expect(problem?.hit).toMatchObject({ severity: 'medium', advice: expect.stringContaining(advice) });
  expect(problem?.hit.detail).toContain(mayTakeRoot);
});

it('weighs root the same on the network of the host, where it needs none of its low ports', () => {
  const text = 'FROM debian:13\nCOPY tide /srv/tide\nEXPOSE 4000\nCMD ["/srv/tide"]\n';
  const use = { does: 'run' as const, line: 3, path: 'compose.yaml', mayTakeRoot: '--network host' };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const [problem] = problemsIn(text, { images });
  expect(problem?.hit.severity).toBeUndefined();
  expect(problem?.hit.detail).toBeUndefined();
  expect(problem?.hit.advice).toContain('End with USER 10001:10001');
});

it('names what pages, Compose files and scripts say that it keeps and listens on', () => {
  const text = 'FROM debian:13\nCOPY tide start.sh /opt/\nENTRYPOINT ["/opt/start.sh"]\n';
  const use = {
    does: 'run' as const,
    line: 3,
    path: 'compose.yaml',
    ports: ['443'],
    keeps: ['/var/lib/tide'],
  };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const context = contextOf(new Map([['start.sh', 'exec /opt/tide --log /var/log/tide/a.log\n']]));
  const [problem] = problemsIn(text, { images, context });
  expect(problem?.hit.advice).toContain('(such as /var/lib/tide, /var/log/tide); port 443 gives way');
  expect(problem?.hit.severity).toBeUndefined();
});

it('leaves out a folder that is removed again', () => {
  const text =
    'FROM alpine:3.23\nENV APP=/app\nWORKDIR $APP\nEXPOSE 80\nRUN make install && cd / && rm -r $APP\nCMD ["/usr/bin/tide"]\n';
  const [problem] = problemsIn(text);
  expect(problem?.hit.advice).toContain('let it own what the program writes; port 80');
});

it('says that the home of root is left', () => {
  const text =
    'FROM debian:13\nWORKDIR /root\nCOPY tide .\nEXPOSE 8080\nRUN chmod 700 /usr/bin/a\nCMD ["./tide"]\n';
  const [problem] = problemsIn(text);
  expect(problem?.hit.advice).toContain(
    'what the program writes; what lies in /root moves to a folder of its own, because no other account may enter that one; /usr/bin/a is closed to others until chmod opens it. Set HOME',
  );
});

it('takes the word of a page for what needs root', () => {
  const text = 'FROM debian:13\nCOPY tide /\nCMD ["/tide"]\n';
  const page = { does: 'needs-root' as const, line: 7, path: 'README.md' };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [], pageForRoot: page };
  const problems = problemsIn(text, { images });
  expect(problems.map(({ hit }) => [hit.severity, hit.detail])).toEqual([
    ['low', 'unless it needs root, as README.md:7 has it'],
  ]);
});

it('has a doubt where the start script is not seen', () => {
  const text = 'FROM debian:13\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n';
  const context = contextOf(new Map());
  const problems = problemsIn(text, { context });
  expect(problems.map(({ hit }) => [hit.severity, hit.detail])).toEqual([
    ['medium', 'unless its start script, which was not read, gives root up'],
  ]);
});

it.each([
  ['of a tool that works on the files of its caller', '', 'low'],
  ['of a server that is given a folder', 'EXPOSE 80\n', undefined],
])('weighs root %s', (_, more, severity) => {
  const text = `FROM debian:13\nCOPY tide /\n${more}ENTRYPOINT ["/tide"]\n`;
  const use = { does: 'run' as const, line: 3, path: 'README.md', worksOn: '-v $(pwd)' };
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [use] };
  const problems = problemsIn(text, { images });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});

it.each([
  [
    'capabilities of its service unit',
    { unitOf: () => ({ path: 'tide.service', line: 7, does: 'unit' as const, takesRoot: 'CAP_KILL' }) },
    'CMD ["/tide"]',
    'CAP_KILL in tide.service:7',
  ],
  ['files of many owners', {}, 'ENTRYPOINT ["/tide"]\nCMD ["restore"]', 'files of many owners'],
  ['images that are built on it', { baseOf: 'web/Dockerfile' }, 'RUN b', 'web/Dockerfile is built on it'],
])('weighs root for %s', (_, more, lines, detail) => {
  const images = { isBuiltHere: () => false, isBuilt: false, runs: [], ...more };
  const [problem] = problemsIn(`FROM debian:13\nCOPY tide /\n${lines}\n`, { images });
  expect(problem?.severity).toBe('low');
  expect(problem?.hit.detail).toContain(detail);
});
