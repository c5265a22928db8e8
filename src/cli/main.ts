import { version } from './version.js';

// Nothing else may be imported here: `--version` is asked by every script, and each module costs milliseconds.
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const { runCli } = await import('./program.js');
  process.exitCode = await runCli(words);
}
