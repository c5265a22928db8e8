import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedPrograms } from '../../../../../test/acceptance/code/generate/index.js';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

const modern = `package a; import static b.C.*; import java.util.*;
sealed interface Shape permits Circle, Square { int X = 1; default void f() {} }
record Circle(int r) implements Shape { Circle { if (r < 0) throw new IllegalArgumentException(); } }
enum Kind { A("x") { void f() {} }, B; final String s; Kind() { this("y"); } Kind(String s) { this.s = s; } }
@interface Mark { String value() default "a"; }
public class Modern<T extends Comparable<T>> extends Base<T> implements D, e.F {
  static int count; static { count = 1; } { count++; }
  private final Map<String, int[]> m = new HashMap<>() {{ put("a", null); }};
  <U> Modern(final U a, int... b) throws Exception { super(); this.<U>g(a); }
  Object sw(Object o) { return switch (o) { case null -> 0; case Circle(int r) when r > 1 -> r; case String s -> s.length(); default -> { yield 4; } }; }
  void loops() { a: for (;;) { for (int i = 0, j = 1; i < j; i++, --j) { if (i == 3) continue a; break a; } } do { count >>>= 1; } while (count > 0); }
  void all() throws Exception { try (var in = open(); in) { Runnable r = () -> {}; F g = Modern::new; F h = int[]::new; F k = super::toString; } catch (IOException | RuntimeException e) { throw e; } finally { ; }
    String t = """
      a "quoted" \\u0041 text
      """ + 'x' + 0x1F + 017 + 0b11 + 1_000L + 1.5e3f; synchronized (this) { assert t != null : "no"; } int[][] a = {{1}, {2, 3}}; a[0][1] += a[1][0]++; Modern.this.all(); Outer.Inner i = o.new Inner(); if (!(t instanceof String u) || u.isEmpty()) return; class Local { int z; } new Local().z = 3; }
}`;

describe('sources of Java that end anywhere', () => {
  const programs = generatedPrograms('java').slice(0, 80);
  const texts = [modern, ...programs.flatMap(({ files }) => Object.values(files))];

  it('reads all of the language without a gap', async () => {
    expect((await analyzeFiles({ 'Modern.java': modern })).gaps).toEqual([]);
  });

  it('costs a gap at most', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (text, part) => {
          const cut = text.slice(0, Math.floor(text.length * part));
          for (const { location, reason } of (await analyzeFiles({ 'Cut.java': cut })).gaps) {
            expect(location).toMatchObject({ path: 'Cut.java' });
            expect(reason).toContain('parsed partially');
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it('takes lines in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(modern.split('\n')), async (lines) => {
        await analyzeFiles({ 'Mixed.java': lines.join('\n') });
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('refuses what nests too deep', async () => {
    const deep = `class A { int f() { return ${'('.repeat(3000)}1${')'.repeat(3000)}; } }`;
    const { gaps } = await analyzeFiles({ 'Deep.java': deep });
    expect(gaps).toHaveLength(1);
  });

  it('ends on classes that inherit in a circle', async () => {
    const { gaps } = await analyzeFiles({
      'A.java': 'class A extends B { void f() { g(); } }',
      'B.java': 'class B extends A { void g() { f(); super.f(); } B() { this(1); } B(int n) { this(); } }',
    });
    expect(gaps).toEqual([]);
  });
});
