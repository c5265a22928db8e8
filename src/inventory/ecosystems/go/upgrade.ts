import { shellWord } from '../../../core/shell-word.js';

/**
 * `go get x@v` selects exactly v, and lowers every module that needs a newer x. A requirement is a minimum, so that nothing is
 * lowered by it: https://go.dev/ref/mod#minimal-version-selection
 */
export function upgradeCommand(name: string, version: string): string {
  const bare = version.replace(/^v/, '');
  return name === 'stdlib' || name === 'toolchain'
    ? `go get ${shellWord(`toolchain@go${bare}`)}`
    : `go mod edit ${shellWord(`-require=${name}@v${bare}`)} && go mod tidy`;
}
