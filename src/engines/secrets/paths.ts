import type { Depth } from './matcher.js';

// Pictures, sounds, archives, programs, fonts, compiled code: no text, or none that a pattern could read. Names that text has
// as well (`.dat`, `.bin`, `.snap` of Jest) are not among them: the first bytes tell.
const binaryEndings = new Set(
  (
    'png jpg jpeg gif bmp ico icns webp avif tif tiff psd heic mp3 mp4 m4a m4v mov avi mkv webm ogg oga ogv wav flac ' +
    'aac woff woff2 ttf otf eot zip gz tgz bz2 tbz xz txz zst lz4 lzma 7z rar jar war ear aar apk aab ipa deb rpm whl ' +
    'egg gem nupkg exe dll so dylib a o obj class pyc pyo pyd wasm node rlib rmeta pdb dex elc mo gmo qm ' +
    'pdf doc docx xls xlsx ppt pptx odt ods odp gpg pgp sig crl der p7s p7b idx pack bmap br swf xcf sketch glb ' +
    'tflite onnx pt pth safetensors npy npz parquet avro orc arrow rdb ldf mdf iso img qcow2 vmdk vhd hyb typelib ' +
    'bc afm pfb pfa tfm vf icc mib svgz map5 xpm ppm pbm pgm nib car tzdata'
  ).split(' '),
);

/**
 * Folders of a distribution's own packages, from the root of a file system: programs, libraries, documentation and
 * translations, the same in every image. What an administrator writes is elsewhere (Filesystem Hierarchy Standard 3.0).
 */
const systemFolders =
  /^(?:usr\/)?(?:s?bin|lib(?:32|64|x32)?|libexec|include)\/|^usr\/share\/|^(?:proc|sys|dev)\/|^var\/lib\/(?:dpkg|rpm|apt\/lists|pacman)\/|^lib\/apk\/db\/|^var\/cache\/(?:apt|debconf|fontconfig|man|ldconfig|yum|dnf)\//;

/** Files that are worth a look even there: people put keys beside programs. */
const tellingNames =
  /(?:^|\/)(?:\.env[^/]*|\.npmrc|\.pypirc|\.netrc|\.pgpass|\.git-credentials|\.dockercfg|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*\.(?:pem|key|ppk|p8|env|tfvars|tfstate|kubeconfig)|credentials?(?:\.[a-z]+)?|secrets?\.[a-z]+|config\.json)$/i;

/** Whether the contents of a path are looked at. By name alone: asking the disk for more costs as much as reading. */
export function isSearched(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return !(dot > 0 && dot > path.lastIndexOf('/') && binaryEndings.has(path.slice(dot + 1).toLowerCase()));
}

/**
 * Whether a path of an image is one of the distribution's own, which are left out there. In a source tree `lib/` and
 * `bin/` are folders like any other.
 */
export function isOfDistribution(path: string): boolean {
  return systemFolders.test(path) && !tellingNames.test(path);
}

const generatedNames =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|go\.mod|gradle\.lockfile|packages\.lock\.json|Podfile\.lock|mix\.lock|pubspec\.lock|flake\.lock|deno\.lock|[^/]*\.lock(?:\.(?:json|ya?ml|hcl))?|go\.work\.sum|modules\.txt|Package\.resolved|(?:MD5|SHA\d{1,3})SUMS?|[^/]*\.(?:sha\d{1,3}|md5)(?:sums?)?|checksums\.txt|configure|aclocal\.m4|ltmain\.sh|[^/]*\.(?:min\.(?:js|css)|bundle\.js|chunk\.js|js\.map|css\.map|mjs\.map|cjs\.map|d\.ts|svg|css|scss|less|po|pot|tsbuildinfo))$/i;

const vendoredFolders =
  /(?:^|\/)(?:node_modules|bower_components|site-packages|dist-packages|vendor\/(?:bundle|github\.com|golang\.org)|\.cargo\/registry|\.m2\/repository|\.gradle\/caches|pkg\/mod)\//;

/** Labels in many languages, whose keys are `password` and `token`. */
const translations =
  /(?:^|\/)(?:i18n|l10n|locali[sz]ations?|locales?|lang|langs|languages|translations?|nls|_locales|values-[a-z]{2}(?:-r[A-Z]{2})?)\/|(?:^|\/)(?:messages|strings|labels|translations?)(?:[_-][a-zA-Z]{2}(?:[_-][a-zA-Z]{2})?)?\.(?:properties|json|ya?ml|xml|php|resx|strings)$|_[a-z]{2}_[A-Z]{2}\.(?:java|properties|json|ya?ml|xml|php|inc|lang)$|_(?:de|es|fr|ja|ko|pt|ru|sv|zh)\.(?:java|properties)$|\.(?:arb|xliff?|xlf|resx|strings|stringsdict|lproj)$/;

/**
 * Lockfiles, minified code, translations and other people's packages are full of digests and of names like `token`; there only kinds
 * count that tell by their own form.
 */
export function depthFor(path: string): Depth {
  return generatedNames.test(path) || vendoredFolders.test(path) || translations.test(path)
    ? 'marked-only'
    : 'all';
}

/** Names of folders, each as a whole. */
const trialFolders =
  /^(?:(?:[\w.-]{0,60}[._-])?(?:tests?|examples?|samples?|demos?|bench(?:es|marks?)?)|testing|spec|__tests__|__mocks__|mock(?:s|ed|[._-]?[a-z]{1,12})?|fixtures?|testdata|test-data|test_data|test[._-]?(?:certs|resources?|keys|files|assets)|e2e|cypress|molecule|torture|fuzz(?:ing)?(?:[._-][a-z]{1,12})?|qa|regress|tap|[a-z]{1,8}unit|xt?|t)$/i;
const wordsInTest =
  /(?:^|[^a-z])(?:latest|(?:con|pro|at|de)tests?|pentests?|(?:grea|fas|shor|ligh|smar|hot|cu|sof|tigh|whi|fit|quie|bes)test)$/i;
// The stores that Android Studio and Visual Studio make on each developer's machine are among them.
const trialNames =
  /(?:(?:^|\/)(?:fixtures?|mocks?|conftest|testutils?)\.[a-z+]{1,6}|[._-](?:test|spec|mock|example|sample|demo)s?\.[a-z+]{1,6}|\.(?:example|sample|template|dist|test[a-z]{0,2})|(?:^|[._-])debug\.(?:keystore|jks)|_TemporaryKey\.pfx)$/i;
/** `rsa2048TestCA.key.pem`, `BerthTest.java`: a word of its own by its capital letter. */
const trialWords =
  /[A-Za-z0-9](?:Tests?|Dummy|Sample|Example|Fake|Mock)(?=[A-Z0-9._-])|^(?:Dummy|Sample|Example|Fake|Mock)(?=[A-Z])/;
/** `run_test_stun.c`, `oidc-test-env`: a word between others. */
const trialParts =
  /(?:^|[._-])(?:(?:self)?tests?|dummy|snakeoil|malevolent)[._-]|^_?(?:samples?|examples?|demos?)[._-]/i;
const trialBeginnings =
  /^(?:test|mock|example|sample|demo|dummy|fake|bench(?:mark)?)s?[._-]|^tests?(?!ament|imon|if[iy]|ost|er|ed|ate|ik)[a-z]/i;
const vectorNames =
  /(?:^|[._/-])(?:test[._-]?(?:vectors?|data|prof|keys?|certs?)|vectors|kats?)(?:[._/-]|$)/i;
const documentationFolders =
  /(?:^|\/)(?:docs?(?:[._-][a-z0-9]{1,12})?|documentation|man(?:pages?)?|wiki|website|src\/site)\//i;
const documentationNames =
  /\.(?:md|mdx|mkd|markdown|rst|adoc|asciidoc|wiki|pod|org|texi|texinfo|tex|textile|apt|mdoc|ronn|[1-8][a-z]{0,4}(?:\.html?|\.in|\.txt)?)$|(?:^|\/)(?:readme|manual|handbook|metadata|pkg-info|change(?:s|log)|news|history|install|todo|faq|release[._-]?notes)(?:[._-][a-z0-9._-]{1,20})?$/i;

/** Whether a path is a page that people read. What stands there is shown on purpose. */
export function isDocumentation(path: string): boolean {
  return documentationFolders.test(path) || documentationNames.test(path);
}

/** `quaytest`, but for words that end so. */
function isNamedForTests(folder: string): boolean {
  return /[a-z]tests?$/i.test(folder) && !wordsInTest.test(folder);
}

/** Whether a path says that what is in it is for trying things out: a secret there is more often an invention. */
export function isForTrials(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return (
    folders.some(
      (folder) =>
        trialFolders.test(folder) ||
        trialParts.test(folder) ||
        /^tests?[._-]?suites?$/i.test(folder) ||
        isNamedForTests(folder),
    ) ||
    trialBeginnings.test(name) ||
    trialNames.test(path) ||
    trialWords.test(name) ||
    trialParts.test(name) ||
    vectorNames.test(path) ||
    isDocumentation(path) ||
    vendoredFolders.test(path)
  );
}
