import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a global argument is not in force in a stage': 'ARG a=1\nFROM alpine:3.22\nCOPY $a /',
    'an argument of another stage': 'FROM alpine:3.22\nARG a=1\nFROM alpine:3.22\nCOPY $a /',
  },
  good: {
    'a default in its place': 'FROM alpine:3.22\nCOPY ${a:-b} /',
    'set by a parent stage': 'FROM alpine:3.22 AS x\nENV a=1\nFROM x\nCOPY $a /',
    'a shell variable in RUN': 'FROM alpine:3.22\nRUN echo $a',
    'in single quotes': "FROM alpine:3.22\nENV a='$b'",
    'one of an unknown image': 'FROM registry.example/team/image:1\nWORKDIR $APP_HOME',
  },
  safety: {
    'a name that is nearly another': ['FROM alpine:3.22\nENV CFLAGS=-O2\nENV CXXFLAGS="$CXFLAGS"', 'decide'],
    'a global argument': ['ARG a=1\nFROM alpine:3.22\nCOPY $a /', 'ask'],
  },
  places: { 'the variable': ['FROM alpine:3.22\nCOPY a${b}c /', '${b}'] },
});
