import * as v from 'valibot';
import { digest, flag, listOf, maybe, oneOf, purl, someOf, text, texts } from './fields.js';
import { fileLocation, foundLocation, gap } from './places.js';

export const component = v.pipe(
  v.object({
    purl: purl('The component; unique in the inventory'),
    name: text('Its name, as its ecosystem writes it.'),
    version: text('Its version, as installed.'),
    ecosystem: text('In the words of OSV, with the release of a distribution: npm, Debian:12.'),
    source: maybe(
      v.pipe(
        v.object({ name: text('Its name.'), version: text('Its version.') }),
        v.description('The package it was built from.'),
      ),
    ),
    architecture: maybe(text('The architecture, as the ecosystem writes it.')),
    module: maybe(text('Of an rpm package: the modularity label, name:stream:version:context.')),
    licenses: texts('As declared: SPDX expressions where they are, other words as they stand.'),
    dependsOn: listOf(purl('A component that it needs'), 'What it needs.'),
    scope: oneOf(['runtime', 'development', 'optional'], 'What it is needed for.'),
    direct: maybe(flag('Whether the project itself names it; absent where it is not known.')),
    foundAt: someOf(foundLocation, 'Every place of it.'),
    foundBy: someOf(v.string(), 'Ids of the analyzers that saw it.'),
    sha1: maybe(text("Digest of the package's own file, in hex.")),
    sha256: maybe(text("Digest of the package's own file, in hex.")),
    origin: maybe(text("Where it came from, when that is not the ecosystem's usual registry.")),
  }),
  v.description('One package of the target.'),
);

const distribution = v.pipe(
  v.object({
    id: text('ID of os-release: debian.'),
    versionId: maybe(text('VERSION_ID.')),
    codename: maybe(text('VERSION_CODENAME.')),
    name: text('Its full name.'),
    like: texts('ID_LIKE.'),
    ecosystem: maybe(text('Its name in OSV, where it has one.')),
    endOfLife: maybe(text('The day on which free maintenance ends.')),
    extendedEndOfLife: maybe(text('The day on which paid maintenance ends.')),
    foundAt: fileLocation,
  }),
  v.description('The operating system of the target.'),
);

const archive = v.pipe(
  v.object({
    format: oneOf(['deb', 'apk'], 'The kind of packages.'),
    uri: text('Its address.'),
    suites: texts('Suites or releases.'),
    sections: texts('Sections.'),
    signedBy: maybe(text('The keyring that may sign it.')),
    source: flag('Whether it holds sources.'),
  }),
  v.description('A package archive that the target trusts.'),
);

export const inventory = v.pipe(
  v.object({
    components: listOf(component, 'Every package, sorted by purl.'),
    projects: maybe(
      listOf(component, 'The project itself and its workspaces, as their files name them; never matched.'),
    ),
    distribution: maybe(distribution),
    archives: listOf(archive, 'Where the target gets its packages from.'),
    gaps: listOf(gap, 'What the inventory could not read.'),
  }),
  v.description('What is in the target.'),
);

export const target = v.pipe(
  v.object({
    kind: oneOf(['image', 'filesystem', 'sbom', 'host', 'endpoint'], 'What was scanned.'),
    name: text('As the user named it.'),
    openedBy: text('The way in.'),
    authorization: maybe(text("Of an endpoint: why it may be attacked, in the owner's words.")),
    digest: maybe(digest('Digest of the configuration of an image, which is its ID.')),
    image: maybe(
      v.pipe(
        v.object({
          repoTags: texts('Tags that it carries.'),
          repoDigests: texts('Where it was pulled from.'),
          manifestDigest: maybe(digest('Digest of the manifest.')),
          os: text('Operating system, in the words of OCI.'),
          architecture: text('Architecture, in the words of OCI.'),
          variant: maybe(text('Variant of the architecture.')),
          created: maybe(text('When it was built.')),
          user: maybe(text('The user that it runs as.')),
          labels: v.pipe(v.record(v.string(), v.string()), v.description('Its labels.')),
          config: v.pipe(
            v.record(v.string(), v.unknown()),
            v.description('Its configuration, as it was read.'),
          ),
        }),
        v.description('Of an image.'),
      ),
    ),
    layers: maybe(
      listOf(
        v.pipe(
          v.object({
            diffId: maybe(digest('Digest of the uncompressed layer.')),
            createdBy: maybe(text('The build step that made it.')),
            sizeBytes: maybe(v.pipe(v.number(), v.minValue(0), v.description('Its size, uncompressed.'))),
          }),
          v.description('One layer.'),
        ),
        'Of an image, from the base.',
      ),
    ),
    base: maybe(
      v.pipe(
        v.object({
          name: maybe(text('Its name.')),
          digest: maybe(digest('Its digest.')),
          layers: maybe(v.pipe(v.number(), v.description('How many of the first layers are its own.'))),
          by: oneOf(['layers', 'dockerfile', 'label', 'history'], 'How it is known.'),
          dockerfile: maybe(
            v.pipe(
              v.object({
                path: text('The Dockerfile.'),
                line: v.pipe(v.number(), v.description('Its line.')),
              }),
              v.description('The FROM line.'),
            ),
          ),
          findings: v.pipe(v.number(), v.description('Findings that all come with it.')),
          moves: listOf(
            v.pipe(
              v.object({
                name: text('Its name.'),
                effort: oneOf(['patch', 'minor', 'major', 'other'], 'How far its tag is.'),
                clears: v.pipe(v.number(), v.description('Findings of the base that it does not have.')),
                brings: v.pipe(v.number(), v.description('Findings that it would bring.')),
              }),
              v.description('Another image to build on.'),
            ),
            'The recommended one first.',
          ),
        }),
        v.description('Of an image: what it was built on.'),
      ),
    ),
    purl: maybe(purl('The component that the target itself is')),
  }),
  v.description('What was scanned.'),
);
