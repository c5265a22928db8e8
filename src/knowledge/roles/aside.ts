/** A word of the name of an image that holds what a debugger takes. */
export const debugWord = /^debug(?:ger|ging)?$/i;

/** Programs of Emscripten, which compile for browsers: https://emscripten.org/docs/tools_reference/ */
export const emscripten = /\b(?:emcc|em\+\+|emcmake|emconfigure|emmake)\b/;

/** Settings of bots that start images on the repository: https://github.com/googleapis/repo-automation-bots, https://github.com/googleapis/librarian */
export const settingsOfBots: readonly string[] = [
  '.github/.OwlBot.yaml',
  '.github/.OwlBot.lock.yaml',
  '.librarian/state.yaml',
];

/** What makes packages of languages and programs for users, and serves nothing: conda-build, cibuildwheel, electron-builder, GoReleaser … */
export const packagersOfLanguages =
  /(?:^|[\s"'=/])(?:conda-build|rattler-build|anaconda-client|conda-smithy|cibuildwheel|auditwheel|twine|electron-builder|cargo-deb|cargo-generate-rpm|goreleaser|nfpm)(?=[\s"'@=<>;&]|$)/;

/** What the head of a file says of stores that are thrown away after use. */
export const passingUse = /\b(?:disposable|throw-?away|short-lived)\b/i;
