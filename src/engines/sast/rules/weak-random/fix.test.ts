import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  javascript: {
    path: 'a.js',
    before:
      'function make() {\n  const token = Math.random().toString(36).slice(2);\n  return token;\n}\nmodule.exports = { make };\n',
    after:
      'function make() {\n  const token = (crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32).toString(36).slice(2);\n  return token;\n}\nmodule.exports = { make };\n',
  },
  python: {
    path: 'a.py',
    before: 'import random\ndef make():\n    token = random.randint(1, 9)\n    return token\n',
    after:
      'import random\nimport secrets\ndef make():\n    token = secrets.SystemRandom().randint(1, 9)\n    return token\n',
  },
  java: {
    path: 'A.java',
    before:
      'package a;\nimport java.util.Random;\nclass A { int make() { int token = new Random().nextInt(9); return token; } }\n',
    after:
      'package a;\nimport java.util.Random;\nimport java.security.SecureRandom;\nclass A { int make() { int token = new SecureRandom().nextInt(9); return token; } }\n',
  },
  php: {
    path: 'a.php',
    before: '<?php\nfunction make() { $token = mt_rand(1, 9); return $token; }\n',
    after: '<?php\nfunction make() { $token = random_int(1, 9); return $token; }\n',
  },
  ruby: {
    path: 'a.rb',
    before: 'def make\n  token = rand(9)\n  token\nend\n',
    after: "require 'securerandom'\ndef make\n  token = SecureRandom.random_number(9)\n  token\nend\n",
  },
});
