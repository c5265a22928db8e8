import { describe, expect, it } from 'vitest';
import { fixDockerfile } from '../fix.js';
import { rules } from '../rules/index.generated.js';

function repaired(text: string): string {
  const request = { path: 'Dockerfile', text, today: '2026-01-01', rules };
  return fixDockerfile(request, (_, { safety }) => safety !== 'decide').text;
}

describe('a repair leaves alone', () => {
  it.each([
    [
      'what a frontend of someone else reads',
      '# syntax=example.org/team/frontend:1\nFROM debian:13\nMAINTAINER A\n',
    ],
    ['an instruction that no builder knows', 'FROM debian:13\nINCLUDE common\nMAINTAINER A\n'],
    ['a flag whose value is taken for a source', 'FROM debian:13\nCOPY --chmod 755 start.sh /opt\n'],
    ['a RUN with rights of its own', 'FROM debian:13\nRUN --security=insecure pip install a==1\n'],
    ['a step that fails for want of apt', 'FROM alpine:3.20\nRUN apt update\nRUN apt install -y a=1\n'],
    ['a RUN without a network', 'FROM alpine:3.20\nRUN --network=none apk add a=1\n'],
    ['a mount of another kind', 'FROM debian:13\nRUN --mount=type=overlay,target=/x pip install a==1\n'],
    [
      'a shell with a file before the script',
      'FROM debian:13\nSHELL ["/bin/bash", "--rcfile", "/a", "-ic"]\nRUN pip install a==1\n',
    ],
    ['a shell that is not known', 'FROM debian:13\nSHELL ["/bin/zsh", "-c"]\nRUN pip install a==1\n'],
    [
      'a script that sets how patterns are read',
      'FROM debian:13\nRUN shopt -s failglob && apt-get update && apt-get install -y --no-install-recommends a=1\n',
    ],
    ['a script with other names for programs', 'FROM debian:13\nRUN alias pip=/a && pip install a==1\n'],
    ['a file that each shell reads first', 'FROM debian:13\nENV BASH_ENV=/a\nRUN pip install a==1\n'],
    ['an option that is not known', 'FROM debian:13\nRUN pip --keep-everything install a==1\n'],
    [
      'a setting that places what is fetched',
      'FROM fedora:43\nRUN dnf --setopt=cachedir=/a install -y b-1\n',
    ],
    ['a variable that places a cache', 'FROM debian:13\nENV XDG_CACHE_HOME=/a\nRUN pip install a==1\n'],
    [
      'a program of the same name',
      'FROM debian:13\nCOPY tools/pip /usr/local/bin/pip\nRUN pip install a==1\n',
    ],
    ['a program that another one starts', 'FROM debian:13\nRUN su-exec a pip install b==1\n'],
    ['an image that others build on', 'FROM alpine:3.20\nONBUILD RUN apk add a=1\n'],
    [
      'lists that a mount lays there',
      'FROM debian:13\nRUN --mount=type=bind,from=a:1,target=/var/lib/apt/lists apt-get update && apt-get install -y --no-install-recommends b=1\n',
    ],
    [
      'lists that another stage takes',
      'FROM debian:13 AS a\nRUN apt-get update && apt-get install -y --no-install-recommends b=1\nFROM c:1\nCOPY --from=a /var/lib /d\nFROM a\n',
    ],
    [
      'a script in another language behind it',
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends b=1\nRUN <<EOF\n#!/usr/bin/env python3\nimport a\nEOF\n',
    ],
    ['a cleaning whose program is gone', 'FROM fedora:43\nRUN dnf install -y a-1 && dnf remove -y dnf\n'],
    ['a package that lies there', 'FROM alpine:3.20\nRUN apk add --allow-untrusted /a.apk\n'],
    [
      'a pip that does not know the option',
      "FROM debian:13\nRUN pip install 'pip==1.5.6'\nRUN pip install a==1\n",
    ],
    ['output that a program reads', 'FROM debian:13\nRUN apt update | grep upgradable > /a\n'],
    ['arithmetic that brackets would begin', 'FROM debian:13\nRUN a="`(b; c)`"; echo "$a"\n'],
    ['a comment in backquotes', 'FROM debian:13\nRUN <<EOF\nset -e\na="`b # c`"\necho "$a"\nEOF\n'],
    ['names that are printed', 'FROM debian:13\nRUN rm -v *.a\n'],
    ['an action of find', "FROM debian:13\nRUN find /a -printf '%p\\n' | xargs -r rm -f\n"],
    [
      'a folder below one of several stages',
      'ARG A=b\nFROM debian:13 AS b\nWORKDIR /b\nFROM debian:13 AS c\nWORKDIR /c\nFROM ${A}\nWORKDIR d\nRUN pip install e==1\n',
    ],
    [
      'what a comment above it asks for',
      'FROM debian:13\n# Keep the lists: people install extensions later.\nRUN apt-get update && apt-get install -y --no-install-recommends a=1\n',
    ],
    [
      'what a comment in it asks for',
      'FROM debian:13\nRUN pip install a==1 \\\n  # not a mistake: the cache is copied below\n  && b\n',
    ],
    [
      'a cache that is kept',
      'FROM fedora:43\nRUN echo keepcache=1 >> /etc/dnf/dnf.conf && dnf install -y a-1\n',
    ],
    ['a variable before a program', 'FROM debian:13\nCMD A=b c\n'],
    ['a command that another image starts', 'FROM nginx:1.27\nCMD nginx -g "daemon off;"\n'],
    [
      'sources that change on the way',
      'FROM debian:13\nRUN apt-get update\nCOPY a.list /etc/apt/sources.list.d/\nRUN apt-get install -y --no-install-recommends b=1\n',
    ],
    [
      'a file that says where it is kept',
      '# The canonical version of this Dockerfile lives in team/images.\nFROM debian:13\nMAINTAINER A\n',
    ],
  ])('%s', (_, text) => expect(repaired(text)).toBe(text));
});

describe('a repair is made', () => {
  it.each([
    [
      'by the frontend of Docker',
      `# syntax=docker/dockerfile:1@sha256:${'0'.repeat(64)}\nFROM debian:13\nRUN pip install a==1\n`,
    ],
    [
      'with mounts elsewhere',
      'FROM debian:13\nRUN --mount=type=secret,id=a --mount=type=bind,source=b,target=/c pip install -r /c/d\n',
    ],
    [
      'in a shell that stops at errors',
      'FROM debian:13\nSHELL ["/bin/bash", "-euxo", "pipefail", "-c"]\nRUN pip install a==1\n',
    ],
    [
      'with options that are known',
      'FROM debian:13\nRUN set -eux; pip install -q --upgrade --index-url https://example.org/simple a==1\n',
    ],
    [
      'behind variables that say how to ask',
      'FROM debian:13\nENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_VERSION=24\nRUN pip install a==1\n',
    ],
    [
      'behind another name of the same program',
      'FROM debian:13\nRUN ln -s /usr/bin/pip3 /usr/bin/pip && pip install a==1\n',
    ],
  ])('%s', (_, text) => expect(repaired(text)).toContain('--no-cache-dir'));
});
