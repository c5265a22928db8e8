import { describe, expect, it } from 'vitest';
import { lintDockerfile } from '../../src/engines/lint/lint.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';

/** Whether the rule that Trivy gave this number speaks about the Dockerfile. */
function fires(id: string, text: string): boolean {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-15', rules });
  return problems.some(({ aliases }) => aliases.includes(id));
}

const base = 'FROM debian:12\n';
const end = 'USER 1000\nHEALTHCHECK CMD true\n';

/** What follows FROM, by number; those that fire first. */
const examples: Readonly<Record<string, readonly [fires: readonly string[], silent: readonly string[]]>> = {
  'DS-0002': [
    ['RUN true\n', 'USER root\n', 'USER 1000\nUSER root\n', 'USER 0\n'],
    ['USER app\n', 'USER 1000:1000\n', 'USER root\nRUN true\nUSER app\n', 'ARG U=app\nUSER $U\n'],
  ],
  'DS-0004': [
    ['EXPOSE 22\n', 'EXPOSE 80 22\n', 'EXPOSE 22/tcp\n'],
    ['EXPOSE 2222\n', 'EXPOSE 80\n', 'EXPOSE 8022\n', 'RUN echo 22\n'],
  ],
  'DS-0005': [
    ['ADD a.txt /srv/\n', 'ADD "/oar.md" "/slip/"\n', 'ADD ["a", "/b/"]\n'],
    ['COPY a.txt /srv/\n', 'ADD a.tar /srv/\n', 'ADD a.tar.gz /srv/\n', 'ADD a.tgz /srv/\n'],
  ],
  'DS-0007': [
    [
      'ENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n',
      'ENTRYPOINT a\nCMD b\nENTRYPOINT c\n',
      'ENTRYPOINT a\nENTRYPOINT a\n',
    ],
    [
      'ENTRYPOINT ["a"]\n',
      'ENTRYPOINT ["a"]\nCMD ["b"]\n',
      'CMD ["b"]\n',
      'ENTRYPOINT a\nFROM debian:12\nENTRYPOINT b\n',
    ],
  ],
  'DS-0008': [
    ['EXPOSE 65536\n', 'EXPOSE 93004/tcp\n', 'EXPOSE 80 71777\n'],
    ['EXPOSE 65535\n', 'EXPOSE 80/udp\n', 'EXPOSE 8000-8010\n', 'EXPOSE 1\n'],
  ],
  'DS-0009': [
    ['WORKDIR srv\n', 'WORKDIR ./srv\n', 'WORKDIR slip/hull/deck\n'],
    ['WORKDIR /srv\n', 'WORKDIR "/srv"\n', 'ENV A=/srv\nWORKDIR $A\n', 'WORKDIR C:\\\\app\n'],
  ],
  'DS-0010': [
    ['RUN sudo true\n', 'RUN true && sudo apt-get update\n', 'RUN sudo -u app true\n'],
    ['RUN apt-get install -y sudo\n', 'RUN echo sudo\n', 'RUN true\n', 'RUN adduser app sudo\n'],
  ],
  'DS-0011': [
    ['COPY a b /srv\n', 'COPY ["a", "b", "/srv"]\n', 'COPY a b c srv\n'],
    ['COPY a b /srv/\n', 'COPY a /srv\n', 'COPY ["a", "b", "/srv/"]\n', 'COPY --chown=1 a /srv\n'],
  ],
  'DS-0013': [
    ['RUN cd /srv && make\n', 'RUN cd /tmp\n', 'RUN true && cd /srv && true\n'],
    ['WORKDIR /srv\nRUN make\n', 'RUN echo cd\n', 'RUN make -C /srv\n', 'RUN abcd /srv\n'],
  ],
  'DS-0014': [
    [
      'RUN wget https://dock.harbour.test/a\nRUN curl https://dock.harbour.test/b\n',
      'RUN curl -O https://dock.harbour.test/a && wget https://dock.harbour.test/b\n',
      'RUN apt-get update && wget a\nRUN curl b\n',
    ],
    [
      'RUN curl https://dock.harbour.test/a\n',
      'RUN wget https://dock.harbour.test/a\n',
      'RUN curl a && curl b\n',
      'RUN true\n',
    ],
  ],
  'DS-0015': [
    [
      'RUN yum install -y rope\n',
      'RUN yum -y update && yum -y install a\n',
      'RUN yum install -y a && rm -rf /tmp/a\n',
    ],
    [
      'RUN yum install -y rope && yum clean all\n',
      'RUN yum -y install a && yum -y clean all\n',
      'RUN apt-get install -y rope\n',
      'RUN true\n',
    ],
  ],
  'DS-0016': [
    ['CMD a\nCMD b\n', 'CMD ["a"]\nRUN true\nCMD ["b"]\n', 'CMD a\nCMD a\nCMD a\n'],
    ['CMD a\n', 'CMD a\nFROM debian:12\nCMD b\n', 'ENTRYPOINT a\nCMD b\n', 'RUN true\n'],
  ],
  'DS-0017': [
    ['RUN apt-get update\nRUN apt-get install -y a\n', 'RUN apt-get update\n', 'RUN apk update\n'],
    [
      'RUN apt-get update && apt-get install -y a\n',
      'RUN apk add --no-cache a\n',
      'RUN true\n',
      'RUN apt-get update && apt-get upgrade -y\n',
    ],
  ],
  'DS-0019': [
    ['RUN dnf install -y a\n', 'RUN dnf -y update && dnf -y install a\n', 'RUN dnf install -y a && true\n'],
    [
      'RUN dnf install -y a && dnf clean all\n',
      'RUN dnf -y install a && dnf -y clean all\n',
      'RUN yum install -y a && yum clean all\n',
      'RUN true\n',
    ],
  ],
  'DS-0020': [
    ['RUN zypper install -y a\n', 'RUN zypper in -y a\n', 'RUN zypper -n install a && true\n'],
    [
      'RUN zypper install -y a && zypper clean\n',
      'RUN zypper in -y a && zypper cc\n',
      'RUN apt-get install -y a\n',
      'RUN true\n',
    ],
  ],
  'DS-0021': [
    [
      'RUN apt-get install a\n',
      'RUN apt-get update && apt-get install rope\n',
      'RUN apt-get install --no-install-recommends a\n',
    ],
    [
      'RUN apt-get install -y a\n',
      'RUN apt-get -y install a\n',
      'RUN apt-get install --yes a\n',
      'RUN apt-get install --assume-yes a\n',
      'RUN apt-get -qq install a\n',
    ],
  ],
  'DS-0022': [
    ['MAINTAINER a\n', 'MAINTAINER a <a@harbour.test>\n', 'RUN true\nMAINTAINER a\n'],
    [
      'LABEL maintainer=a\n',
      'LABEL org.opencontainers.image.authors="a"\n',
      'RUN echo MAINTAINER\n',
      '# MAINTAINER a\n',
    ],
  ],
  'DS-0023': [
    [
      'HEALTHCHECK CMD a\nHEALTHCHECK CMD b\n',
      'HEALTHCHECK NONE\nHEALTHCHECK CMD b\n',
      'HEALTHCHECK CMD a\nRUN true\nHEALTHCHECK CMD a\n',
    ],
    [
      'HEALTHCHECK CMD a\n',
      'RUN true\n',
      'HEALTHCHECK NONE\n',
      'HEALTHCHECK CMD a\nFROM debian:12\nHEALTHCHECK CMD b\n',
    ],
  ],
  'DS-0024': [
    [
      'RUN apt-get dist-upgrade\n',
      'RUN apt-get update && apt-get dist-upgrade -y\n',
      'RUN apt-get -y dist-upgrade\n',
    ],
    [
      'RUN apt-get upgrade -y\n',
      'RUN apt-get update && apt-get install -y a\n',
      'RUN echo dist-upgrade\n',
      'RUN true\n',
    ],
  ],
  'DS-0025': [
    ['RUN apk add rope\n', 'RUN apk update && apk add rope\n', 'RUN apk -q add rope\n'],
    ['RUN apk add --no-cache rope\n', 'RUN apk --no-cache add rope\n', 'RUN apk del rope\n', 'RUN true\n'],
  ],
  'DS-0026': [
    ['RUN true\n', 'CMD a\n', 'EXPOSE 80\n'],
    [
      'HEALTHCHECK CMD curl -f http://localhost:8081/ebb\n',
      'HEALTHCHECK --interval=5m CMD ["a"]\n',
      'HEALTHCHECK NONE\n',
      'RUN a\nHEALTHCHECK CMD a\nRUN b\n',
    ],
  ],
  'DS-0029': [
    [
      'RUN apt-get install -y a\n',
      'RUN apt-get update && apt-get -y install a b\n',
      'RUN apt-get install a\n',
    ],
    [
      'RUN apt-get install -y --no-install-recommends a\n',
      'RUN apt-get --no-install-recommends -y install a\n',
      'RUN apt-get install -y -o APT::Install-Recommends=false a\n',
      'RUN true\n',
    ],
  ],
  'DS-0031': [
    ['ENV DB_PASSWORD=t1deT4ble9rope\n', 'ARG GITHUB_TOKEN\n', 'ENV AWS_SECRET_ACCESS_KEY=q8VbT2yRn5Kc\n'],
    [
      'ENV COLOR=blue\n',
      'ARG VERSION=1\n',

      'RUN --mount=type=secret,id=a cat /run/secrets/a\n',
    ],
  ],
};

/** The whole file counts. */
const files: Readonly<Record<string, readonly [fires: readonly string[], silent: readonly string[]]>> = {
  'DS-0001': [
    [
      'FROM debian\n',
      'FROM debian:latest\n',
      'FROM debian:12 AS a\nFROM nginx\n',
      'ARG T=latest\nFROM debian:$T\n',
      'FROM localhost:5000/a\n',
    ],
    [
      'FROM debian:12\n',
      'FROM scratch\n',
      'FROM debian:12 AS a\nFROM a\n',
      `FROM debian@sha256:${'ab'.repeat(32)}\n`,
      'ARG T=12\nFROM debian:$T\n',
    ],
  ],
  'DS-0006': [
    [
      'FROM debian:12 AS a\nCOPY --from=a /x /y\n',
      'FROM debian:12 AS Hull\nCOPY --from=hull /x /y\n',
      'FROM debian:12 AS a\nFROM debian:12 AS b\nCOPY --from=b x y\n',
    ],
    [
      'FROM debian:12 AS a\nFROM debian:12\nCOPY --from=a /x /y\n',
      'FROM debian:12\nCOPY x y\n',
      'FROM debian:12 AS a\nFROM debian:12 AS b\nCOPY --from=a x y\n',
      'FROM debian:12\nCOPY --from=nginx:1.27 x y\n',
    ],
  ],
  'DS-0012': [
    [
      'FROM debian:12 AS a\nFROM debian:12 AS a\n',
      'FROM debian:12 AS a\nFROM alpine:3 AS A\n',
      'FROM a:1 AS x\nFROM b:1 AS y\nFROM c:1 AS x\n',
    ],
    [
      'FROM debian:12 AS a\nFROM debian:12 AS b\n',
      'FROM debian:12\nFROM debian:12\n',
      'FROM debian:12 AS a\nFROM a\n',
      'FROM a:1 AS a1\nFROM a:1 AS a2\n',
    ],
  ],
};

describe('Dockerfiles, by the numbers that users know', () => {
  it.each(Object.entries(examples))('%s', (id, [bad, good]) => {
    const own = ['DS-0002', 'DS-0026', 'DS-0023'].includes(id) ? '' : end;
    expect(bad.filter((text) => !fires(id, base + text + own))).toEqual([]);
    expect(good.filter((text) => fires(id, base + text + own))).toEqual([]);
  });

  it.each(Object.entries(files))('%s', (id, [bad, good]) => {
    expect(bad.filter((text) => !fires(id, text))).toEqual([]);
    expect(good.filter((text) => fires(id, text))).toEqual([]);
  });
});
