import { reflecting } from '../../attacks/places.js';
import { type Attempts, firstProof, isAtLeast } from '../../attacks/prove.js';
import { isXmlPlace } from '../../attacks/xml.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'xslt-injection',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Stylesheet instructions in the input are run',
  severity: 'high',
  aliases: ['ZAP-90017', 'CWE-91', 'WASC-23'],
  cwe: 91,
  fix: 'Pass input as a parameter of the stylesheet, never as part of it.',
  references: ['https://www.w3.org/TR/xslt-10/'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isLikely = isXmlPlace(place) || /xsl|style|template|transform/i.test(place.name);
  return isLikely || isAtLeast(prober, 'high') ? firstProof(prober, place, attempts) : [];
}

const attempts: readonly Attempts[] = [
  ({ a, b, product }) => ({ payload: `<xsl:value-of select="${a}*${b}"/>`, expected: product }),
  ({ a, b, product }) => ({
    payload: `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><q><xsl:value-of select="${a}*${b}"/></q></xsl:template></xsl:stylesheet>`,
    expected: product,
  }),
];
