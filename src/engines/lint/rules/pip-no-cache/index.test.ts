import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'switched off': 'ENV PIP_NO_CACHE_DIR=0\nRUN pip install a==1',
    'the module': 'RUN python -m pip install a==1',
    'another stage': 'FROM a:1\nENV PIP_NO_CACHE_DIR=1\nFROM b:1\nRUN pip install c==1',
  },
  good: {
    'from wheels alone': 'RUN pip install --no-index --find-links=/wheels a==1',
    'before the command': 'RUN PIP_NO_CACHE_DIR=on pip install a==1',
    exported: 'RUN export PIP_NO_CACHE_DIR=1 && pip install a==1',
    'purged in the same RUN': 'RUN pip install a==1 && pip cache purge',
    'other tools': 'RUN pipx install a==1 && pip freeze',
  },
  repairs: {
    'not where another stage takes the cache': [
      'FROM a:1 AS b\nRUN pip install c\nFROM a:1\nCOPY --from=b /root/.cache /root/.cache\n',
      'FROM a:1 AS b\nRUN pip install c\nFROM a:1\nCOPY --from=b /root/.cache /root/.cache\n',
    ],
    'not in a stage that is thrown away': [
      'FROM a:1 AS b\nRUN pip install --target /w c\nFROM a:1\nCOPY --from=b /w /w\n',
      'FROM a:1 AS b\nRUN pip install --target /w c\nFROM a:1\nCOPY --from=b /w /w\n',
    ],
    'not for a pip that lacks the option': [
      'FROM ubuntu:14.04\nRUN pip3 install b\n',
      'FROM ubuntu:14.04\nRUN pip3 install b\n',
    ],
    'not for one on a release that lacks it': [
      'FROM node:6-jessie\nRUN pip install b\n',
      'FROM node:6-jessie\nRUN pip install b\n',
    ],
    'for one that an image of Python brings': [
      'FROM python:3.6-jessie\nRUN pip install b\n',
      'FROM python:3.6-jessie\nRUN pip install --no-cache-dir b\n',
    ],
    'not for a function of that name': [
      'FROM a:1\nRUN pip() { python3 -m venv "$@"; }; pip install b\n',
      'FROM a:1\nRUN pip() { python3 -m venv "$@"; }; pip install b\n',
    ],
    'not beside a cache that has a place': [
      'FROM a:1\nRUN pip install --cache-dir /c b\nRUN PIP_CACHE_DIR=/c pip install b\n',
      'FROM a:1\nRUN pip install --cache-dir /c b\nRUN PIP_CACHE_DIR=/c pip install b\n',
    ],
    'not beside a cache that the settings place': [
      'FROM a:1\nRUN pip config set global.cache-dir /c\nRUN pip install b\n',
      'FROM a:1\nRUN pip config set global.cache-dir /c\nRUN pip install b\n',
    ],
    'not where a later step purges it, which may fail for want of files': [
      'FROM a:1\nRUN pip install b\nRUN python3 -m pip cache purge\n',
      'FROM a:1\nRUN pip install b\nRUN python3 -m pip cache purge\n',
    ],
    'not where a later deletion fails for want of files': [
      'FROM a:1\nRUN pip install b && rm -r /root/.cache\n',
      'FROM a:1\nRUN pip install b && rm -r /root/.cache\n',
    ],
    'not before a deletion of the cache': [
      'FROM a:1\nRUN pip install b && rm -rf /tmp/* ~/.cache/pip\nRUN pip install c && rm -rf /root/.cache\n',
      'FROM a:1\nRUN pip install b && rm -rf /tmp/* ~/.cache/pip\nRUN pip install c && rm -rf /root/.cache\n',
    ],
    'before a deletion of another one': [
      'FROM a:1\nRUN pip install b && rm -rf /root/.cache/go-build\n',
      'FROM a:1\nRUN pip install --no-cache-dir b && rm -rf /root/.cache/go-build\n',
    ],
    'of a module whose name is joined to its option': [
      'FROM a:1\nRUN python3 -mpip install b\n',
      'FROM a:1\nRUN python3 -mpip install --no-cache-dir b\n',
    ],
    'behind install': [
      'FROM a:1\nRUN python3 -m pip install b\n',
      'FROM a:1\nRUN python3 -m pip install --no-cache-dir b\n',
    ],
  },
});
