import { describe, expect, it } from 'vitest';
import { changedLines } from '../../fix/diff.js';
import { readmeExamples, withBase } from '../../testing/accept-rule.js';
import { fixDockerfile } from './fix.js';
import { type LintRequest, lintDockerfile } from './lint.js';
import { rules } from './rules/index.generated.js';

function request(text: string): LintRequest {
  return { path: 'Dockerfile', text, today: '2026-01-01', rules };
}

function counts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of lintDockerfile(request(text)).problems)
    found.set(rule.id, (found.get(rule.id) ?? 0) + 1);
  return found;
}

const bad = rules.flatMap((rule) =>
  readmeExamples(rule.id).bad.map(
    (text, index) => [`${rule.id} ${index + 1}`, rule, withBase(text)] as const,
  ),
);

describe('every rule', () => {
  it('has an id of its own, that of its folder, and a title without full stop', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, title, fix, references } of rules) {
      expect(id).toMatch(/^[a-z][a-z0-9-]{1,40}$/);
      expect(title).not.toMatch(/\.$/);
      expect(fix).toMatch(/^[A-Z].{5,200}$/);
      for (const address of references) expect(address).toMatch(/^https:\/\//);
    }
  });

  const repairable = bad.filter(([, rule, text]) =>
    lintDockerfile(request(text)).problems.some(
      (problem) => problem.rule === rule && problem.hit.repair?.safety === 'safe',
    ),
  );

  it.each(repairable)('is repaired without side effects: %s', (_, rule, text) => {
    const result = fixDockerfile(
      request(text),
      (problem, repair) => problem.rule === rule && repair.safety === 'safe',
    );
    const was = counts(text);
    const is = counts(result.text);
    expect(result.done.length).toBeGreaterThan(0);
    expect(result.refused).toEqual([]);
    expect(is.get(rule.id) ?? 0).toBeLessThan(was.get(rule.id) ?? 0);
    for (const [id, count] of is) expect([id, count <= (was.get(id) ?? 0)]).toEqual([id, true]);
    const again = fixDockerfile(
      request(result.text),
      (problem, repair) => problem.rule === rule && repair.safety === 'safe',
    );
    expect(again.text).toBe(result.text);
  });

  it('changes few lines', () => {
    const sizes = repairable
      .map(([, rule, text]) =>
        changedLines(
          text,
          fixDockerfile(request(text), (problem, repair) => problem.rule === rule && repair.safety === 'safe')
            .text,
        ),
      )
      .sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(2);
  });

  it('repairs at least 34 classes unattended', () => {
    expect(new Set(repairable.map(([, rule]) => rule.id)).size).toBeGreaterThanOrEqual(34);
  });

  it('is quiet on a file that does everything right', () => {
    const text = [
      '# syntax=docker/dockerfile:1',
      'FROM golang:1.25.3 AS build',
      'WORKDIR /src',
      'COPY go.mod go.sum ./',
      'RUN go mod download',
      'COPY . .',
      'RUN CGO_ENABLED=0 go build -o /app ./cmd/app',
      '',
      'FROM gcr.io/distroless/static-debian13:nonroot',
      'COPY --from=build /app /app',
      'USER 65532:65532',
      'EXPOSE 8080/tcp',
      'HEALTHCHECK CMD ["/app", "health"]',
      'ENTRYPOINT ["/app"]',
      '',
    ].join('\n');
    expect([...counts(text).keys()]).toEqual([]);
  });
});
