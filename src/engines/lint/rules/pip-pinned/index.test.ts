import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'as a module': 'RUN python3 -m pip install a',
    upgrade: 'RUN pip install --upgrade pip',
    extras: 'RUN pip install "a[b]"',
    'a repository without a commit': 'RUN pip install git+https://example.com/a/b.git',
    'behind a flag with a value': 'RUN pip install --index-url https://a/b c',
  },
  good: {
    ranges: 'RUN pip install "a>=1,<2" b~=1.0 c!=2 d===1',
    'a repository with a commit': 'RUN pip install git+https://example.com/a/b.git@v1',
    'an address': 'RUN pip install https://example.com/a-1.0.tar.gz',
    constraints: 'RUN pip install -c c.txt a',
    editable: 'RUN pip install -e .',
    'a variable in the version': 'RUN pip install a=="${V:-1.0}"',
  },
});
