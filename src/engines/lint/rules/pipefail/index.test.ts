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
    'not where no one asks how the pipe ended': [
      'FROM debian:13\nRUN gem install -v "$(a | b)"\n',
      'FROM debian:13\nRUN gem install -v "$(a | b)"\n',
    ],
    'for the value of a variable': [
      'FROM debian:13\nRUN c=$(a | b) && d "$c"\n',
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN c=$(a | b) && d "$c"\n',
    ],
    'above the comments of the RUN': [
      'FROM debian:13\n# sizes\n# of all\nRUN a | b\n',
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\n# sizes\n# of all\nRUN a | b\n',
    ],
  },
  places: { 'the pipe': ['FROM a:1\nRUN b && \\\n  c | d', '|'] },
});
