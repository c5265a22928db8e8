import type { Finding } from '../../core/finding.js';
import type { BaseImage, Report } from '../../core/report.js';
import { clipped, oneLine, plural } from './plain-text.js';

const signs: Readonly<Record<BaseImage['by'], string>> = {
  layers: 'its layers are there',
  dockerfile: 'by the Dockerfile',
  label: 'by a label of the image',
  history: 'by the history, which is a convention',
};

/** `base image python:3.11-slim (4 layers, by the Dockerfile): 120 of 150 findings come with it`; nothing where it is not known. */
export function baseText({ target: { base }, findings }: Report): string | undefined {
  if (base === undefined) return undefined;
  const { name, layers, by, findings: count } = base;
  const called = name === undefined ? 'base image' : `base image ${clipped(oneLine(name), 120)}`;
  const details = [...(layers === undefined ? [] : [plural(layers, 'layer')]), signs[by]].join(', ');
  const share =
    layers === undefined
      ? 'which layers are its own is not known'
      : `${count} of ${plural(findings.length, 'finding')} come with it`;
  return `${called} (${details}): ${share}`;
}

/** `base image (Dockerfile:1)`, `Dockerfile:7`; nothing where the base is not known. */
export function originText({ origin }: Finding): string | undefined {
  if (origin === undefined) return undefined;
  const { part, dockerfile } = origin;
  const line = dockerfile === undefined ? undefined : `${oneLine(dockerfile.path)}:${dockerfile.line}`;
  const what = part === 'base' ? 'base image' : 'application';
  return line === undefined ? what : `${what} (${line})`;
}
