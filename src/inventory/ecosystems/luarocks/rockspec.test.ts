import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { rockspec } from './rockspec.js';

const example = `package = "kite"
version = "scm-1"
description = { license = "MIT" }
dependencies = { "lua >= 5.1", "tail == 2.0-1" }
test_dependencies = { "wind == 0.1-1" }
`;

acceptLockfile(rockspec, {
  claims: ['kite-scm-1.rockspec', 'usr/lib/luarocks/rocks-5.4/kite/1.0-1/kite-1.0-1.rockspec'],
  ignores: ['kite.rockspec.bak'],
  examples: { one: example },
  brief: true,
});
