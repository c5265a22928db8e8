import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { core, plugin, theme } from './installed.js';

const header = `<?php
/**
 * Plugin Name: Form Maker
 * Version:     2.7.1
 */
`;

acceptLockfile(plugin, {
  claims: ['wp-content/plugins/form-maker/form-maker.php', 'www/wp-content/mu-plugins/one.php'],
  ignores: ['wp-content/plugins/a/b/c.php', 'plugins/a/a.php'],
  examples: { one: header },
  brief: true,
});
acceptLockfile(theme, {
  claims: ['wp-content/themes/plainly/style.css'],
  ignores: ['wp-content/themes/plainly/css/style.css'],
  examples: { one: '/*\nTheme Name: Plainly\nVersion: 1.0.3\n*/\n' },
  brief: true,
});
acceptLockfile(core, {
  claims: ['var/www/wp-includes/version.php'],
  ignores: ['var/www/version.php'],
  examples: { one: "<?php\n$wp_version = '6.4.2';\n" },
  brief: true,
});

it('only the file with the header stands for the plugin', () => {
  const path = 'wp-content/plugins/form-maker/form-maker.php';
  expect(outlineOf(plugin.analyze(fileOf(path, header)))).toEqual(['pkg:wordpress/plugin/form-maker@2.7.1']);
  const other = plugin.analyze(fileOf('wp-content/plugins/form-maker/admin.php', '<?php // Version: 3'));
  expect([outlineOf(other), problemsOf(other)]).toEqual([[], []]);
});
