import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'deleted in a later one': 'RUN apt-get update\nRUN rm -rf /var/lib/apt/lists/*',
    'deleted before': 'RUN rm -rf /var/lib/apt/lists/* && apt-get update',
    'a stage below the last one': 'FROM a:1 AS b\nRUN apt-get update && apt-get install -y c\nFROM b\nRUN d',
    'downloads that were cut off': 'RUN apt-get update && rm -rf /var/lib/apt/lists/partial',
    'clean is not enough': 'RUN apt-get update && apt-get install -y a && apt-get clean',
  },
  good: {
    'lists in a place of their own':
      'RUN apt-get -o Dir::State::lists=/srv/lists update && apt-get install -y a',
    'together with others':
      'RUN apt-get update && apt-get install -y a && rm -rf /tmp/* /var/lib/apt/lists/* /var/tmp/*',
    'by find, from one of its folders':
      'RUN apt-get update && apt-get install -y a && find /var/cache/apt /var/lib/apt/lists -type f -delete',
    'by find and xargs':
      'RUN apt-get update && apt-get install -y a && find /var/lib/apt/lists -type f -print0 | xargs -0 rm',
    'the folder above': 'RUN apt-get update && apt-get install -y a && rm -r /var/lib/apt',
    'by pieces': 'RUN apt-get update; apt-get install -y a; rm -rf /var/lib/{apt,dpkg,cache,log}',
    tmpfs: 'RUN --mount=type=tmpfs,target=/var/lib/apt/lists apt-get update',
  },
  safety: {
    'a question about the lists behind it': [
      'RUN apt-get update && apt-get install -y a\nRUN apt-cache policy b > /c',
      'none',
    ],
    'what is installed needs no lists': [
      'RUN apt-get update && apt-get install -y a\nRUN apt list --installed > /b',
      'safe',
    ],
    'an install when the container starts': [
      'RUN apt-get update && apt-get install -y a\nCMD ["sh", "-c", "apt-get install -y $B && exec c"]',
      'none',
    ],
    'images that build on this one': ['ONBUILD RUN apt-get update && apt-get install -y a', 'decide'],
    'nothing runs where the good case leaves before': [
      'RUN apt-get update && apt-get install -y a && exit 0; echo again; apt-get update && apt-get install -y b',
      'none',
    ],
    'nothing runs where a condition ends in another program': [
      'RUN apt-get update; if a; then exec b; fi; apt-get install -y c',
      'none',
    ],
    'an exit that fails, and one of a subshell': [
      'RUN apt-get update || exit; (a && exit 0); b || exit $?; [ -n "$C" ] || exit 2; apt-get install -y d',
      'safe',
    ],
    'nothing runs behind exec and exit': ['RUN apt-get update && apt-get install -y a && exit 0', 'none'],
    'lists that the RUN itself does not use': ['RUN apt-get update\nRUN mkdir /srv/tide', 'none'],
    'sudo of root, before other programs': [
      'RUN apt-get update && apt-get install -y a && cat b | sudo tee /c',
      'safe',
    ],
    'a shell that sudo starts': ['RUN sudo sh -c "apt-get update && apt-get install -y a"', 'none'],
    'programs that install nothing behind it': [
      'RUN apt-get update && apt-get install -y a\nRUN useradd b && mkdir /c && pip install d',
      'safe',
    ],
    'a deletion behind it that fails where nothing is left': [
      'RUN apt-get update && apt-get install -y a\nRUN apt-get purge -y b && rm -r /var/lib/apt/lists/*',
      'none',
    ],
    'a deletion behind it that does not': [
      'RUN apt-get update && apt-get install -y a\nRUN rm -fr /var/lib/apt/lists/*',
      'safe',
    ],
    'a script behind it that cleans': [
      'RUN apt-get update && apt-get install -y a && /scripts/clean.sh',
      'none',
    ],
    'a program that may install from the lists': [
      'RUN apt-get update && apt-get install -y a\nRUN rosdep install -y --from-paths src',
      'decide',
    ],
    'a playbook': [
      'RUN apt-get update && apt-get install -y ansible\nRUN cd /a && ansible-playbook -c local b.yml',
      'decide',
    ],
  },
  repairs: {
    'behind one that deletes what the first leaves': [
      'FROM a:1\nRUN apt-get update && apt-get install -y b\nRUN apt-get install -y c && rm -rf /var/lib/apt/lists/*\nRUN apt-get update && d\n',
      'FROM a:1\nRUN apt-get update && apt-get install -y b\nRUN apt-get install -y c && rm -rf /var/lib/apt/lists/*\nRUN apt-get update && d && rm -rf /var/lib/apt/lists/*\n',
    ],
    'one line': [
      'FROM a:1\nRUN apt-get update && b\n',
      'FROM a:1\nRUN apt-get update && b && rm -rf /var/lib/apt/lists/*\n',
    ],
    'in the place of a step that does it too late': [
      'FROM a:1\nRUN apt-get update && b\nRUN rm -rf /var/lib/apt/lists/*\nCMD ["c"]\n',
      'FROM a:1\nRUN apt-get update && b && rm -rf /var/lib/apt/lists/*\nCMD ["c"]\n',
    ],
    'beside one that deletes more': [
      'FROM a:1\nRUN apt-get update && b\nRUN rm -rf /var/lib/apt/lists/* && rm -rf /d\n',
      'FROM a:1\nRUN apt-get update && b && rm -rf /var/lib/apt/lists/*\nRUN rm -rf /var/lib/apt/lists/* && rm -rf /d\n',
    ],
    'several lines': [
      'FROM a:1\nRUN apt-get update \\\n && b\nCMD ["c"]\n',
      'FROM a:1\nRUN apt-get update \\\n && b \\\n && rm -rf /var/lib/apt/lists/*\nCMD ["c"]\n',
    ],
    'behind a semicolon, as the others are, where a failure ends the script': [
      'FROM a:1\nRUN set -ex; \\\n\tapt-get update; \\\n\tapt-get install -y b\n',
      'FROM a:1\nRUN set -ex; \\\n\tapt-get update; \\\n\tapt-get install -y b; \\\n\trm -rf /var/lib/apt/lists/*\n',
    ],
    'behind &&, where the last command may fail unseen': [
      'FROM a:1\nRUN set -e; \\\n\tapt-get update; \\\n\tb && apt-get install -y c\n',
      'FROM a:1\nRUN set -e; \\\n\tapt-get update; \\\n\tb && apt-get install -y c \\\n\t&& rm -rf /var/lib/apt/lists/*\n',
    ],
    'a here-document': [
      'FROM a:1\nRUN <<EOF\nset -e\napt-get update\napt-get install -y b\nEOF\n',
      'FROM a:1\nRUN <<EOF\nset -e\napt-get update\napt-get install -y b\nrm -rf /var/lib/apt/lists/*\nEOF\n',
    ],
  },
});
