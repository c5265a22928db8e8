import type { Component } from '../../core/component.js';
import type { Report } from '../../core/report.js';
import { contentUuid } from '../content-id.js';
import { stableJson } from '../json-text.js';

/** The same for the same bill, another one for everything that differs in it. */
export function billUuid({ target, inventory, findings, verdict, generatedAt, tool }: Report): string {
  const waived = verdict.waived.map(({ finding }) => finding.fingerprint);
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  return contentUuid(
    stableJson([tool.version, generatedAt, target.name, target.digest, inventory, fingerprints, waived]),
  );
}

/** Components with a name for each that is unique in the bill: its purl, wherever that is one. */
export function uniqueRefs(
  components: readonly Component[],
  taken: readonly string[],
): ReadonlyMap<string, Component> {
  const byRef = new Map<string, Component>();
  const used = new Set(taken);
  for (const component of components) {
    let ref: string = component.purl || 'component';
    for (let number = 2; used.has(ref); number += 1) ref = `${component.purl}#${number}`;
    used.add(ref);
    byRef.set(ref, component);
  }
  return byRef;
}

/** Those that the target itself needs: what a project names, and what nothing else needs. */
export function topLevel(components: readonly Component[]): readonly Component[] {
  const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
  return components.filter(({ purl, direct }) => direct === true || !needed.has(purl));
}
