import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'JSON form': 'ADD ["a b", "/c/"]', 'one file among archives': 'ADD a.tar.gz b.txt /c/' },
  good: {
    'a repository': 'ADD git@example.com:a/b.git /c',
    'a variable': 'ADD $URL /c',
    'archive in quotes': 'ADD "a.tgz" /c',
  },
  safety: {
    'a patch': ['ADD fix.patch /tmp/', 'safe'],
    'a program of Java, which is a zip archive': ['ADD target/app.jar /app.jar', 'safe'],
    'a file whose name says nothing': ['ADD app /opt/', 'decide'],
    'a folder that is seen': ['ADD src /opt/', 'safe'],
    'a file of text that is seen': ['ADD ./bin/start /opt/', 'safe'],
    'one of two that is seen': ['ADD src app /opt/', 'decide'],
    'a pattern': ['ADD *.jar /opt/', 'ask'],
    'beside a file whose name says nothing': ['ADD app.conf /opt/\nADD app /opt/', 'decide'],
    'apart from it': ['ADD app.conf /opt/\nRUN true\nADD app /opt/', 'safe'],
    'beside an archive': ['ADD app.conf /opt/\nADD app.tar /opt/', 'safe'],
  },
  context: { 'src/main.c': '', 'bin/start': '#!/bin/sh' },
  repairs: {
    'with its flags': ['FROM a:1\nadd --chown=1:1 b /c\n', 'FROM a:1\ncopy --chown=1:1 b /c\n'],
    'in its column': ['FROM    a:1\nADD     b.txt /c\n', 'FROM    a:1\nCOPY    b.txt /c\n'],
  },
});
