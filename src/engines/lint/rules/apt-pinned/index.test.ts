import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'behind a flag with a value': 'RUN apt-get install -y -t trixie-backports a',
    'in quotes': 'RUN apt-get install -y "a"',
    'a variable that no one sets': 'RUN apt-get install -y $PACKAGES',
    'a list of names in a variable': 'RUN P="a b" && apt-get install -y $P',
  },
  good: {
    'a variable in the version': 'RUN apt-get install -y a=${V}',
    'no package': 'RUN apt-get install -y',
    'a variable that the file pins': 'ARG P="a=1 b=2"\nRUN apt-get install -y $P',
    'a variable that the script pins': 'RUN P="a=1 b=2" && apt-get install -y $P',
    'an empty variable': 'ARG MORE=""\nRUN apt-get install -y a=1 $MORE',
  },
  places: { 'the package': ['FROM a:1\nRUN apt-get install -y \\\n  a=1 \\\n  b', 'b'] },
});
