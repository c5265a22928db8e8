import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'in the next image again': 'FROM a:1\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nFROM b:1\nRUN c | d',
    'a later SHELL without it':
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nSHELL ["/bin/sh", "-c"]\nRUN a | b',
    'in a block': 'RUN if a; then b | c; fi',
  },
  good: {
    'or, not a pipe': 'RUN a || b',
    'in quotes': "RUN echo 'a | b'",
    'letters joined': 'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b',
    'set in the script': 'RUN set -o pipefail && a | b',
    'announced shell': '# hadolint shell=pwsh\nRUN a | b',
  },
  repairs: {
    'in the shell that the file has': [
      'FROM debian:13\nSHELL ["/bin/bash", "-lc"]\nRUN a\nRUN b | c\n',
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-lc"]\nRUN a\nRUN b | c\n',
    ],
    'behind its long options': [
      'FROM debian:13\nSHELL ["/bin/bash", "--rcfile", "/etc/a", "--login", "-c"]\nRUN b | c\n',
      'FROM debian:13\nSHELL ["/bin/bash", "--rcfile", "/etc/a", "--login", "-o", "pipefail", "-c"]\nRUN b | c\n',
    ],
    'not in place of another shell that the file names': [
      'FROM debian:13\nSHELL ["/bin/dash", "-ec"]\nRUN a | b\n',
      'FROM debian:13\nSHELL ["/bin/dash", "-ec"]\nRUN a | b\n',
    ],
    'not where no one asks how the pipe ended': [
      'FROM debian:13\nRUN gem install -v "$(a | b)"\n',
      'FROM debian:13\nRUN gem install -v "$(a | b)"\n',
    ],
    'for the value of a variable': [
      'FROM debian:13\nRUN c=$(a | b) && d "$c"\n',
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN c=$(a | b) && d "$c"\n',
    ],
    'by the shell that a RUN before has installed': [
      'FROM alpine:3\nRUN apk add --no-cache bash\nRUN a | b\n',
      'FROM alpine:3\nRUN apk add --no-cache bash\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\n',
    ],
    'not by the shell that the same RUN installs': [
      'FROM alpine:3\nRUN apk add --no-cache bash && a | b\n',
      'FROM alpine:3\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN apk add --no-cache bash && a | b\n',
    ],
    'above the comments of the RUN': [
      'FROM debian:13\n# sizes\n# of all\nRUN a | b\n',
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\n\n# sizes\n# of all\nRUN a | b\n',
    ],
  },
  safety: {
    'a health check that asks a pipe': ['RUN curl a | tee b\nHEALTHCHECK CMD c | grep d', 'decide'],
    'a start that is a pipe': ['RUN curl a | tee b\nCMD c | d', 'decide'],
    'a start that is none': ['RUN curl a | tee b\nCMD c || d', 'ask'],
    'an echo that bash prints as it stands': ["RUN curl a | tee b\nRUN echo 'c\\nd' > /e", 'decide'],
    'an echo before it': ["RUN echo 'c\\nd' > /e\nRUN curl a | tee b", 'ask'],
    'braces that dash keeps': ['RUN curl a | tee b\nRUN mkdir -p /{c,d}', 'decide'],
    'a start in shell form that bash reads differently': [
      "RUN curl a | tee b\nCMD echo 'c\\td' && e",
      'decide',
    ],
    'a start in a stage that is built on it': [
      "FROM debian:13 AS a\nRUN curl b | tee c\nFROM a\nCMD echo 'c\\td' && e",
      'decide',
    ],
    'a word of bash that is a program to dash': ['RUN curl a | tee b\nRUN time c', 'decide'],
    'bash all along': ['SHELL ["/bin/bash", "-c"]\nRUN curl a | tee b\nRUN mkdir -p /{c,d}', 'ask'],
    'the shell of BusyBox': ["FROM alpine:3.20\nRUN curl a | tee b\nRUN echo 'c\\nd'", 'ask'],
    'a program whose status is not known': ['RUN a | tee b', 'decide'],
    'a reader that is not known': ['RUN curl a | b', 'decide'],
    'an image that may have no bash': ['FROM registry:2\nRUN curl a | tee b', 'none'],
    'a download': ['RUN curl -fsSL https://example.com/a | tar -xz', 'ask'],
    'a status that a semicolon passes over': ['RUN curl a | tee b; c', 'none'],
    'an image that others build on': ['RUN curl a | tee b\nONBUILD COPY c d', 'decide'],
    'programs that do not fail': ['RUN basename a.whl | xargs b && uname -m | c && seq 3 | d', 'none'],
    'a status that ends the script': ['RUN set -e; curl a | tee b; c', 'ask'],
    'a status that is the last': ['RUN c; curl a | tee b;', 'ask'],
    'nothing that can fail': ["RUN echo 'a:b' | chpasswd", 'none'],
    'an answer to questions, which a signal ends': ['RUN curl a | tee b\nRUN yes | c', 'decide'],
    'a grep that may find nothing': ["RUN curl a | tee b\nRUN dpkg -l | grep -v '^ii' | wc -l", 'decide'],
    'a list of owners': [
      'RUN find /usr/local -type f | xargs -r dpkg-query --search | cut -d: -f1',
      'decide',
    ],
    'a table that is not there yet': ['RUN curl a | tee b\nRUN (crontab -l; echo c) | crontab -', 'ask'],
    'a table that is not there yet, last in its block': [
      'RUN curl a | tee b\nRUN (echo c; crontab -l) | crontab -',
      'decide',
    ],
    'a list of packages with one too many': ['RUN npm ls | tee packages.txt', 'decide'],
    'a reader of one line': ['RUN curl https://example.com/a | head -n 1', 'decide'],
    'a search that is over at the first line': ['RUN a --list | grep -q b', 'decide'],
    'a program whose errors no one sees': ['RUN cat /a 2> /dev/null | wc -l', 'decide'],
    'a sed that quits': ["RUN a | sed -n '1p;1q'", 'decide'],
    'a stage above': ['FROM debian:13 AS a\nRUN curl b | tee c\nFROM a\nRUN yes | d', 'decide'],
    'another stage': ['FROM debian:13 AS a\nRUN curl b | tee c\nFROM debian:13\nRUN yes | d', 'ask'],
  },
  places: { 'the pipe': ['FROM a:1\nRUN b && \\\n  c | d', '|'] },
});
