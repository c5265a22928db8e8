import type * as Sarif from 'sarif';
import type { Finding } from '../../../core/finding.js';
import type { Location } from '../../../core/location.js';
import { isWebAddress } from '../../references.js';
import { instructionText } from '../../words/place.js';
import { oneLine, visible } from '../../words/plain-text.js';

/** The name under which paths are relative to what was scanned (section 3.14.14). */
export const rootId = 'TARGETROOT';

const mostLocations = 20;

/** Places of the finding, with the packages that it is about as logical locations. */
export function locationsOf(finding: Finding): Sarif.Location[] {
  const logical = packagesOf(finding);
  return finding.locations.slice(0, mostLocations).map((place, index) => ({
    ...locationOf(place),
    ...(index === 0 && logical.length > 0 ? logicalsOf(place, logical) : {}),
  }));
}

export function locationOf(place: Location): Sarif.Location {
  if (place.at === 'setting') return { logicalLocations: [settingOf(place.name)] };
  if (place.at === 'url') return { physicalLocation: { artifactLocation: { uri: addressOf(place.url) } } };
  const region = regionOf(place);
  return {
    physicalLocation: {
      artifactLocation: artifactOf(place.path),
      ...(region === undefined ? {} : { region }),
    },
    ...layerOf(place),
  };
}

/** Which layer of an image the file lies in, and the build step that made it. */
function layerOf(place: Extract<Location, { at: 'file' }>): Partial<Sarif.Location> {
  if (place.commit !== undefined)
    return {
      message: { text: plainMessage(`commit ${place.commit}`) },
      properties: { commit: place.commit },
    };
  if (place.layerIndex === undefined) return {};
  const step = place.instruction ? `: ${oneLine(instructionText(place.instruction))}` : '';
  return {
    message: { text: plainMessage(`layer ${place.layerIndex}${step}`) },
    properties: {
      layerIndex: place.layerIndex,
      ...(place.layer === undefined ? {} : { layer: place.layer }),
    },
  };
}

function logicalsOf(place: Location, packages: Sarif.LogicalLocation[]): Partial<Sarif.Location> {
  return { logicalLocations: place.at === 'setting' ? [settingOf(place.name), ...packages] : packages };
}

function settingOf(name: string): Sarif.LogicalLocation {
  return { fullyQualifiedName: visible(name), kind: 'setting' };
}

function packagesOf({ evidence }: Finding): Sarif.LogicalLocation[] {
  const refs =
    evidence.kind === 'vulnerable-component'
      ? evidence.components
      : evidence.kind === 'licence'
        ? [evidence.component]
        : [];
  return refs
    .slice(0, mostLocations)
    .map(({ name, purl }) => ({ name: visible(name), fullyQualifiedName: visible(purl), kind: 'package' }));
}

/** Lines and columns count from 1 (section 3.30); anything else is left out. */
function regionOf(place: Extract<Location, { at: 'file' }>): Sarif.Region | undefined {
  const { line, column, endColumn } = place;
  if (line === undefined || line < 1) return undefined;
  const endLine = Math.max(line, place.endLine ?? line);
  return {
    startLine: line,
    ...(column === undefined || column < 1 ? {} : { startColumn: column }),
    endLine,
    ...(endColumn === undefined || endColumn < 1 ? {} : { endColumn }),
  };
}

/** A file outside of what the root stands for is named by an absolute address, which has no base (section 3.4.4). */
function artifactOf(path: string): Sarif.ArtifactLocation {
  const uri = pathUri(path);
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: rootId };
}

function pathUri(path: string): string {
  const names = visible(path).split('/').map(encodeURIComponent);
  return names.join('/') || '.';
}

function addressOf(url: string): string {
  return isWebAddress(url) ? url : encodeURIComponent(visible(url).slice(0, 2_000)) || '.';
}

/** A plain text message may hold links, `[text](target)` (section 3.11.6); none comes from outside. */
export function plainMessage(text: string): string {
  return visible(text).replaceAll('](', '] (') || '-';
}
