import { reflecting } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'expression-language-injection',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Expression language injection: a Java expression in the input is evaluated',
  severity: 'critical',
  aliases: ['ZAP-90025', 'CWE-917', 'WASC-20'],
  cwe: 917,
  fix: 'Never pass input to an expression parser; use SimpleEvaluationContext where one is needed.',
  references: [
    'https://docs.spring.io/spring-framework/reference/core/expressions.html',
    'https://jakarta.ee/specifications/expression-language/',
  ],
  cost: { low: 5, medium: 5, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isJava =
    hasLanguage(prober, /java|spring|tomcat|jetty|struts|jsf|maven|jboss|wildfly/) ??
    /\.(?:jsp|jsf|xhtml|do|action)\b/.test(place.request.url);
  return isJava || isAtLeast(prober, 'high') ? firstProof(prober, place, attempts) : [];
}

/** `concat` of java.lang.String: what template engines of other languages do not have. */
const call =
  (open: string, close: string): Attempts =>
  (_, marker) => ({
    payload: `${open}'${marker}'.concat('x${marker}')${close}`,
    expected: `${marker}x${marker}`,
  });

const attempts: readonly Attempts[] = [
  call('${', '}'),
  call('#{', '}'),
  call('%{', '}'),
  call('*{', '}'),
  call('', ''),
];
