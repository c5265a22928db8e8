import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../formats/dockerfile/index.js';
import { fixDockerfile } from './fix.js';
import { lintDockerfile } from './lint.js';
import { templateOf } from './models/readable.js';
import { rules } from './rules/index.generated.js';

/** Repairs of real files that made them worse: each of these was written by `--fix=all` once. */

function fixed(text: string, only?: string): ReturnType<typeof fixDockerfile> {
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules };
  return fixDockerfile(request, ({ rule }) => only === undefined || rule.id === only);
}

function safelyFixed(text: string): string {
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules };
  return fixDockerfile(request, (_, { safety }) => safety === 'safe').text;
}

const untouched: Readonly<Record<string, string>> = {
  'JSON of that name': '{\n  "from": "a",\n  env: "b",\n  "run": ["x"]\n}\n',
  'prose of that name': 'Notes\nrun the build first\nthen copy the files\nand ask the team\n',
  'an unknown instruction': 'FROM debian:13-slim\nrun apt-get install curl\nINCLUDE other\n',
  'a template of Jinja': 'FROM {{ base }}\nrun apt-get install curl\n',
  'a template with blocks':
    'FROM debian:13-slim\n{% if x %}\nrun apt-get install curl\n{% endif %}\nCMD node x.js\n',
  'a template of Go': 'FROM debian:13-slim\nENV A={{ .Values.a }}\nrun apt-get install curl\n',
  'a command of Jinja': 'FROM debian:13-slim\nRUN {{installer}} curl\nrun apt-get install curl\n',
  'a second command of Jinja': 'FROM debian:13-slim\nRUN true && {{installer}}\nrun apt-get install curl\n',
  'a list of Jinja in a command': 'FROM debian:13-slim\nrun apt-get install {{ packages | join }}\n',
  'a block of Go in a command':
    'FROM debian:13-slim\nrun apt-get install \\\n{{range .Packages}}  {{.}} \\\n{{end}}  curl\n',
  'a program of Jinja': 'FROM debian:13-slim\nrun apt-get install curl\nCMD ["{{program}}"]\n',
  'an expression of GitHub Actions': 'FROM debian:13-slim\nrun apt-get install curl=${{ inputs.curl }}\n',
  'a variable of Autoconf': 'FROM debian:@SUITE@\nrun apt-get install curl\n',
  'directives of the C preprocessor': 'FROM debian:13-slim\n#ifdef CURL\nrun apt-get install curl\n#endif\n',
  'a dangling backslash before CMD':
    'FROM debian:13-slim\nRUN apt-get update \\\n    && apt-get install -y curl \\\n\nCMD node x.js\n',
  'a dangling backslash and a comment': 'FROM debian:13-slim\nRUN true \\\n# done\nCMD ["a"]\n',
  'a dangling backslash at the end': 'FROM debian:13-slim\nRUN apt-get install curl \\\n',
  'a here-document without end': 'FROM debian:13-slim\nRUN <<EOF\napt-get install curl\n',
};

describe('files that no repair touches', () => {
  it.each(Object.entries(untouched))('%s', (_, text) => {
    const { text: after, done, refused } = fixed(text);
    expect(after).toBe(text);
    expect(done).toEqual([]);
    expect(refused.length).toBeLessThanOrEqual(1);
  });
  it('say why once', () => {
    expect(fixed(untouched['a template of Go'] ?? '').refused.map(({ because }) => because)).toEqual([
      'the file is a template (Go template or Jinja), not a Dockerfile yet',
    ]);
  });
});

it('in a template no line with a mark is judged, whichever comes first', () => {
  const text =
    'FROM golang:1.25\nRUN GOARCH={{ .Arch }} make\nFROM {{ .Image }}\nCOPY --from=0 /go/pier /usr/bin/\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules });
  const [from, to] = [text.indexOf('FROM {{'), text.indexOf('COPY')];
  expect(problems.filter(({ hit }) => hit.start >= from && hit.start < to)).toEqual([]);
});

describe('files that look like templates and are none', () => {
  it.each([
    ['a format in quotes', "FROM debian:13-slim\nRUN go list -f '{{.Dir}}' ./x\n"],
    ['a format without quotes', 'FROM debian:13-slim\nRUN go list -f {{.Dir}} ./x\n'],
    ['a recipe that is written', 'FROM debian:13-slim\nRUN echo build {{app}} > justfile && just --list\n'],
    ['a format in an array', 'FROM debian:13-slim\nCMD ["docker", "events", "--format={{.ID}}"]\n'],
    ['a scoped package', 'FROM debian:13-slim\nRUN npm ci @SCOPE/pkg@1.0.0\n'],
    ['a format of curl', 'FROM debian:13-slim\nRUN curl -w "%{http_code}" x\n'],
    [
      'a configuration in a here-document',
      'FROM debian:13-slim\nRUN cat > /etc/x <<EOF\n{{ key "a" }}\nEOF\n',
    ],
  ])('%s', (_, text) => {
    expect(templateOf(parseDockerfile(text))).toBeUndefined();
  });
});

/** Before and what all repairs of one rule make of it. */
const changes: Readonly<Record<string, readonly [rule: string, before: string, after: string]>> = {
  'ENTRYPOINT in shell form hides CMD: in exec form CMD would be arguments': [
    'exec-form',
    'FROM debian:13-slim\nENTRYPOINT run-app --port 80\nCMD ["serve"]\n',
    'FROM debian:13-slim\nENTRYPOINT run-app --port 80\nCMD ["serve"]\n',
  ],
  'a malformed array is not wrapped into a shell': [
    'exec-form',
    'FROM debian:13-slim\nCMD ["node", "x.js",]\n',
    'FROM debian:13-slim\nCMD ["node", "x.js",]\n',
  ],
  'a list of packages stays a list': [
    'shell-unquoted-variable',
    'FROM debian:13-slim\nRUN buildDeps="gcc make" && apt-get install -y $buildDeps && apt-get purge -y $buildDeps\n',
    'FROM debian:13-slim\nRUN buildDeps="gcc make" && apt-get install -y $buildDeps && apt-get purge -y $buildDeps\n',
  ],
  'a list from a command stays a list': [
    'shell-unquoted-variable',
    'FROM debian:13-slim\nRUN saved="$(apt-mark showmanual)" && apt-mark manual $saved\n',
    'FROM debian:13-slim\nRUN saved="$(apt-mark showmanual)" && apt-mark manual $saved\n',
  ],
  'flags in a variable of unknown origin stay flags': [
    'shell-unquoted-variable',
    'FROM debian:13-slim\nRUN ./configure $CONFIGURE_OPTS && make $MAKEFLAGS\n',
    'FROM debian:13-slim\nRUN ./configure $CONFIGURE_OPTS && make $MAKEFLAGS\n',
  ],
  'a part of a path is quoted': [
    'shell-unquoted-variable',
    'FROM debian:13-slim\nRUN d="$(mktemp -d)" && rm -rf $d /opt/$d/x\n',
    'FROM debian:13-slim\nRUN d="$(mktemp -d)" && rm -rf "$d" "/opt/$d/x"\n',
  ],
  'a word is quoted as one, behind the name of an option': [
    'shell-unquoted-command',
    'FROM debian:13-slim\nRUN ./configure --libdir=/usr/lib/$(basename a)-linux/x --build=$(dirname b) && make -j$(nproc) A=$(dirname b)/b\n',
    'FROM debian:13-slim\nRUN ./configure --libdir="/usr/lib/$(basename a)-linux/x" --build="$(dirname b)" && make -j$(nproc) A="$(dirname b)/b"\n',
  ],
  'a comment in backquotes is no output': [
    'shell-unquoted-command',
    'FROM debian:13-slim\nRUN apt-get install -y \\\n  `# build` \\\n  make=1\n',
    'FROM debian:13-slim\nRUN apt-get install -y \\\n  `# build` \\\n  make=1\n',
  ],
  'sudo of a user that is not root stays': [
    'sudo',
    'FROM debian:13-slim\nUSER dev\nRUN make && sudo make install\n',
    'FROM debian:13-slim\nUSER dev\nRUN make && sudo make install\n',
  ],
  'an update before an upgrade stays before it': [
    'update-alone',
    'FROM debian:13-slim\nRUN apt-get update\nRUN apt-get -y upgrade\nRUN apt-get install -y make\n',
    'FROM debian:13-slim\nRUN apt-get update\nRUN apt-get -y upgrade\nRUN apt-get install -y make\n',
  ],
  'an update goes that the next install repeats': [
    'update-alone',
    'FROM debian:13-slim\nRUN apt-get update\nRUN apt-get update && apt-get install -y curl\n',
    'FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\n',
  ],
  'an update stays where a program may use it before it is repeated': [
    'update-alone',
    'FROM debian:13-slim\nRUN apt-get update\nRUN ./prepare\nRUN apt-get update && apt-get install -y curl\n',
    'FROM debian:13-slim\nRUN apt-get update\nRUN ./prepare\nRUN apt-get update && apt-get install -y curl\n',
  ],
  'an update that nothing uses goes with what cleans behind it': [
    'update-alone',
    'FROM debian:13-slim\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\nRUN make\n',
    'FROM debian:13-slim\nRUN make\n',
  ],
  'a folder that has to be set back is not changed by WORKDIR': [
    'use-workdir',
    'FROM debian:13-slim\nRUN cd /src && make\nRUN ls\n',
    'FROM debian:13-slim\nRUN cd /src && make\nRUN ls\n',
  ],
  'a folder that is set anyhow is changed by WORKDIR': [
    'use-workdir',
    'FROM debian:13-slim\nRUN cd /src && make\nLABEL a=b\nWORKDIR /app\nRUN ls\n',
    'FROM debian:13-slim\nWORKDIR /src\nRUN make\nLABEL a=b\nWORKDIR /app\nRUN ls\n',
  ],
  'a generated file is left to its generator': [
    'maintainer',
    "# This file is generated by 'tools/render'\nFROM debian:13-slim\nMAINTAINER me\n",
    "# This file is generated by 'tools/render'\nFROM debian:13-slim\nMAINTAINER me\n",
  ],
  'output that may be a list stays without quotes': [
    'shell-unquoted-command',
    'FROM fedora:43\nRUN dnf -y install $(<packages) $(cat more) && useradd -u $(basename a) $(pwd)\n',
    'FROM fedora:43\nRUN dnf -y install $(<packages) $(cat more) && useradd -u "$(basename a)" "$(pwd)"\n',
  ],
  'a plain command needs no shell, whatever SHELL says of errors': [
    'exec-form',
    'FROM debian:13-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD /bin/bash -exc /run.sh\n',
    'FROM debian:13-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD ["/bin/bash", "-exc", "/run.sh"]\n',
  ],
  'a login shell stays': [
    'exec-form',
    'FROM debian:13-slim\nSHELL ["/bin/bash", "-lc"]\nCMD serve\n',
    'FROM debian:13-slim\nSHELL ["/bin/bash", "-lc"]\nCMD ["/bin/bash", "-lc", "exec serve"]\n',
  ],
  'a pattern in a word stays outside of quotes': [
    'shell-unquoted-command',
    'FROM debian:13-slim\nRUN rm /usr/lib/$(basename a)/*.a /opt/$FLAGS/$(dirname b)\n',
    'FROM debian:13-slim\nRUN rm /usr/lib/"$(basename a)"/*.a /opt/$FLAGS/"$(dirname b)"\n',
  ],
  'the link that gives /bin/sh back stays where it was taken away': [
    'shell-by-link',
    'FROM ubuntu:24.04\nRUN rm /bin/sh && ln -s /bin/bash /bin/sh\n',
    'FROM ubuntu:24.04\nRUN rm /bin/sh && ln -s /bin/bash /bin/sh\n',
  ],
  'an Alpine image of others has no bash': [
    'pipefail',
    'FROM acme/alpine-tools:4\nRUN a | b\n',
    'FROM acme/alpine-tools:4\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN a | b\n',
  ],
  'an image of others may have no bash at all': [
    'pipefail',
    'FROM acme/tools:4\nRUN a | b\n',
    'FROM acme/tools:4\nRUN a | b\n',
  ],
  'one SHELL holds for the stage': [
    'pipefail',
    'FROM debian:13-slim\nRUN a | b\nENV X=1\nRUN c | d\n',
    'FROM debian:13-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\nENV X=1\nRUN c | d\n',
  ],
  'git needs the certificates that it recommends': [
    'apt-no-recommends',
    'FROM debian:13-slim\nRUN apt-get install -y git && git clone https://git.example.com/x\n',
    'FROM debian:13-slim\nRUN apt-get install -y git && git clone https://git.example.com/x\n',
  ],
  'a build may use what the slim variant leaves out': [
    'smaller-sibling',
    'FROM python:3.13\nRUN pip install -r requirements.txt\n',
    'FROM python:3.13\nRUN pip install -r requirements.txt\n',
  ],
  'an entrypoint script may need root first': [
    'no-user',
    'FROM debian:13-slim\nCOPY docker-entrypoint.sh /\nENTRYPOINT ["/docker-entrypoint.sh"]\n',
    'FROM debian:13-slim\nCOPY docker-entrypoint.sh /\nENTRYPOINT ["/docker-entrypoint.sh"]\n',
  ],
  'a digest may be that of one platform alone': [
    'constant-platform',
    `FROM --platform=linux/amd64 debian:13@sha256:${'a'.repeat(64)}\n`,
    `FROM --platform=linux/amd64 debian:13@sha256:${'a'.repeat(64)}\n`,
  ],
  'what compiles where it starts needs its folders': [
    'no-user',
    'FROM golang:1.25\nCOPY . /src\nWORKDIR /src\nCMD ["make", "unit"]\n',
    'FROM golang:1.25\nCOPY . /src\nWORKDIR /src\nCMD ["make", "unit"]\n',
  ],
  'of several ports none is known to be the one': [
    'healthcheck',
    'FROM node:24\nEXPOSE 8701 3000 3001\nCMD ["node", "a.js"]\n',
    'FROM node:24\nEXPOSE 8701 3000 3001\nCMD ["node", "a.js"]\n',
  ],
  'a daemon behind tini is known': [
    'no-user',
    'FROM debian:13-slim\nCMD ["/usr/bin/tini", "/usr/sbin/libvirtd"]\n',
    'FROM debian:13-slim\nCMD ["/usr/bin/tini", "/usr/sbin/libvirtd"]\n',
  ],
  'Windows keeps its backslashes though its base is a variable': [
    'shell-needless-escape',
    'ARG BASE\nFROM $BASE\nUSER ContainerAdministrator\nRUN mkdir C:\\volumes && icacls C:\\volumes\n',
    'ARG BASE\nFROM $BASE\nUSER ContainerAdministrator\nRUN mkdir C:\\volumes && icacls C:\\volumes\n',
  ],
  'a RUN that leaves early is not joined with the next': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN test -e /x && exit 0; make\nRUN touch /y\n',
    'FROM debian:13-slim\nRUN test -e /x && exit 0; make\nRUN touch /y\n',
  ],
  'a RUN that goes on after failures is not joined behind another': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN a\nRUN b && exit 0; c\n',
    'FROM debian:13-slim\nRUN a\nRUN b && exit 0; c\n',
  ],
  'an alternative is not joined behind another': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN a\nRUN b || true\n',
    'FROM debian:13-slim\nRUN a\nRUN b || true\n',
  ],
  'a RUN that changes the folder is not joined with the next': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN cd /x && make\nRUN touch y\n',
    'FROM debian:13-slim\nRUN cd /x && make\nRUN touch y\n',
  ],
  'a RUN that sets a variable is not joined with the next': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN export A=1\nRUN b\n',
    'FROM debian:13-slim\nRUN export A=1\nRUN b\n',
  ],
  'plain RUNs are joined': [
    'consecutive-run',
    'FROM debian:13-slim\nRUN a\nRUN b\n',
    'FROM debian:13-slim\nRUN a \\\n    && b\n',
  ],
  'a database is not asked over HTTP': [
    'healthcheck',
    'FROM alpine:3.22\nRUN apk add --no-cache curl\nEXPOSE 5432\nCMD ["postgres"]\n',
    'FROM alpine:3.22\nRUN apk add --no-cache curl\nEXPOSE 5432\nCMD ["postgres"]\n',
  ],
  'a mail server is not asked over HTTP': [
    'healthcheck',
    'FROM alpine:3.22\nEXPOSE 25 587\nCMD ["smtpd"]\n',
    'FROM alpine:3.22\nEXPOSE 25 587\nCMD ["smtpd"]\n',
  ],
  'a port of unknown protocol is not asked': [
    'healthcheck',
    'FROM alpine:3.22\nEXPOSE 4713\nCMD ["a"]\n',
    'FROM alpine:3.22\nEXPOSE 4713\nCMD ["a"]\n',
  ],
  'a web server is asked': [
    'healthcheck',
    'FROM alpine:3.22\nEXPOSE 8080\nCMD ["a"]\n',
    'FROM alpine:3.22\nEXPOSE 8080\nHEALTHCHECK CMD ["nc", "-z", "127.0.0.1", "8080"]\nCMD ["a"]\n',
  ],
  'PostgreSQL is asked in its own words': [
    'healthcheck',
    'FROM postgres:17\nEXPOSE 5432\n',
    'FROM postgres:17\nEXPOSE 5432\nHEALTHCHECK CMD ["pg_isready", "-q"]\n',
  ],
  'a remote archive is not copied': [
    'copy-not-add',
    'FROM debian:13-slim\nADD https://example.com/a.tar.gz conf /opt/\n',
    'FROM debian:13-slim\nADD https://example.com/a.tar.gz conf /opt/\n',
  ],
  'an address in a variable is not copied': [
    'copy-not-add',
    'FROM debian:13-slim\nARG BASE=https://example.com\nADD ${BASE}/a conf /opt/\n',
    'FROM debian:13-slim\nARG BASE=https://example.com\nADD ${BASE}/a conf /opt/\n',
  ],
  'an account that exists is used': [
    'no-user',
    'FROM debian:13-slim\nRUN groupadd app && useradd -g app app\nCOPY . /app\nCMD ["/app/x"]\n',
    'FROM debian:13-slim\nRUN groupadd app && useradd -g app app\nCOPY . /app\nUSER app\nCMD ["/app/x"]\n',
  ],
  'no account is made twice': [
    'no-user',
    'FROM debian:13-slim\nRUN useradd --uid 900 $NAME\nCOPY . /app\nCMD ["/app/x"]\n',
    'FROM debian:13-slim\nRUN useradd --uid 900 $NAME\nCOPY . /app\nUSER 10001:10001\nCMD ["/app/x"]\n',
  ],
  'an image that drops its rights itself keeps root': [
    'no-user',
    'FROM postgres:17\nCOPY init.sql /docker-entrypoint-initdb.d/\n',
    'FROM postgres:17\nCOPY init.sql /docker-entrypoint-initdb.d/\n',
  ],
  'a program that has to be root keeps it': [
    'no-user',
    'FROM debian:13-slim\nRUN apt-get install -y cron\nCMD ["cron", "-f"]\n',
    'FROM debian:13-slim\nRUN apt-get install -y cron\nCMD ["cron", "-f"]\n',
  ],
  'a volume is handed over': [
    'no-user',
    'FROM debian:13-slim\nCOPY app /app\nVOLUME /data\nCMD ["/app"]\n',
    'FROM debian:13-slim\nCOPY app /app\nRUN mkdir -p /data && chown -R 10001:10001 /data\nUSER 10001:10001\nVOLUME /data\nCMD ["/app"]\n',
  ],
};

describe('repairs of all kinds', () => {
  it.each(Object.entries(changes))('%s', (_, [rule, before, after]) => {
    expect(fixed(before, rule).text).toBe(after);
  });
});

/** Not without a question: what changes depends on files that are not seen. */
const asked: Readonly<Record<string, string>> = {
  'exec form, where a script without a first line would no longer start':
    'FROM debian:13-slim\nCOPY run.sh /\nUSER 1\nHEALTHCHECK NONE\nCMD /run.sh\n',
  'exec form on an image with an entrypoint of its own':
    'FROM postgres:17\nUSER 1\nHEALTHCHECK NONE\nCMD postgres -c x=y\n',
  'lists of packages that a later script may use':
    'FROM debian:13-slim\nRUN apt-get update\nCOPY x.sh /\nRUN /x.sh\nUSER 1\nHEALTHCHECK NONE\n',
  'ADD of a file that may be an archive': 'FROM debian:13-slim\nADD rootfs /srv/\nUSER 1\nHEALTHCHECK NONE\n',
};

describe('repairs that are not safe', () => {
  it.each(Object.entries(asked))('%s', (_, text) => {
    expect(safelyFixed(text)).toBe(text);
  });
});

it('a file that is no Dockerfile is one gap and no finding', () => {
  const { problems, gaps } = lintDockerfile({
    path: 'Dockerfile',
    text: untouched['JSON of that name'] ?? '',
    today: '2026-01-01',
    rules,
  });
  expect(problems).toEqual([]);
  expect(gaps.map(({ reason }) => reason)).toEqual(['the file has the name of a Dockerfile and is none']);
});

describe('unasked repairs leave alone what another user or program would not do', () => {
  it.each([
    [
      'lists behind sudo',
      'FROM harbour/dev:1.2\nRUN sudo apt-get update && sudo apt-get install -y curl=8.1\n',
    ],
    ['a cache that a user cannot clean', 'FROM fedora:42\nUSER bosun\nRUN dnf install -y rope-4.2\n'],
    [
      'an index that is deleted behind it',
      'FROM alpine:3.22\nRUN apk update && apk add curl=8.14 && rm -rf /var/cache/apk/*\n',
    ],
    [
      'a stage that is thrown away',
      'FROM fedora:42 AS hull\nRUN dnf install -y rope-4.2\nFROM scratch\nCOPY --from=hull /a /a\n',
    ],
    [
      'lists of the last RUN, where those of the one before stay in its layer',
      'FROM debian:13\nRUN apt-get update && apt-get install -y make=4.4\nRUN make\nRUN apt-get update && apt-get install -y curl=8.1\n',
    ],
    ['a path on a base that is given', 'ARG BASE=ubuntu:22.04\nFROM ${BASE}\nCOPY list.txt .\n'],
  ])('%s', (_, text) => {
    expect(safelyFixed(text)).toBe(text);
  });

  it('puts the option behind both words of a module', () => {
    expect(safelyFixed('FROM oraclelinux:8\nRUN microdnf module enable python39\n')).not.toContain(
      'module -y',
    );
  });
});

describe('what --yes does not decide', () => {
  it.each([
    ['a number that the file gives', 'FROM debian:13-slim\nRUN useradd -l -u 10001 app\nUSER app\n'],
    ['a number that the image gives', 'FROM node:22\nUSER node\n'],
  ])('USER by a name: %s', (_, text) => {
    const request = { path: 'Dockerfile', text, today: '2026-01-01', rules };
    const { text: after } = fixDockerfile(
      request,
      ({ rule }, { safety }) => rule.id === 'numeric-user' && safety !== 'decide',
    );
    expect(after).toBe(text);
  });
});
