import { expect, test } from 'vitest';
import type { InputPlace, ProbeRequest } from '../exchange.js';
import type { Unit } from './plan.js';
import { releaseAfter } from './release.js';

const request: ProbeRequest = { method: 'GET', url: 'http://127.0.0.1/berths?pier=2&boat=7', headers: [] };
const [pier, boat] = ['pier', 'boat'].map(
  (name): InputPlace => ({ kind: 'query', name, value: '2', request }),
) as [InputPlace, InputPlace];
const unit = (id: string, target: Unit['target']): Unit => ({
  id,
  target,
  request,
  rank: 0,
  group: 'berths',
});
const host = unit('host', { scope: 'host', origin: 'http://127.0.0.1', requests: [request] });
const operation = unit('operation', { scope: 'operation', request, places: [pier, boat] });
const places = [pier, boat].map((place) => unit(place.name, { scope: 'place', place }));

test('answers go with the last unit that may ask for them, in whichever order units end', () => {
  const forgotten: (InputPlace | ProbeRequest)[] = [];
  const [first, second] = places as [Unit, Unit];
  const end = releaseAfter([host, operation, first, second], (observed) => forgotten.push(observed));
  end(host);
  end(first);
  expect(forgotten).toEqual([]);
  end(operation);
  expect(forgotten).toEqual([pier]);
  end(second);
  expect(forgotten).toEqual([pier, request, boat]);
});
