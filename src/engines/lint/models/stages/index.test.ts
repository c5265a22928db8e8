import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../formats/dockerfile/index.js';
import { runsOf } from '../commands/run.js';
import { finalStages, modelOf } from './index.js';

const model = (text: string) => modelOf(parseDockerfile(text));

describe('stages', () => {
  it('know their base, name, parent and platform', () => {
    const { stages } = model(
      'ARG V=3\nFROM --platform=$BUILDPLATFORM a:${V} AS One\nFROM one\nFROM scratch AS x',
    );
    expect(
      stages.map(({ base, nameWord, parent, platform }) => [
        base,
        nameWord?.value,
        parent?.index,
        platform?.value,
      ]),
    ).toEqual([
      ['a:3', 'One', undefined, '$BUILDPLATFORM'],
      ['one', undefined, 0, undefined],
      ['scratch', 'x', undefined, undefined],
    ]);
  });

  it('tell which of them are in the image', () => {
    const all = model('FROM a AS x\nFROM b AS y\nFROM x AS z\nFROM z');
    expect([...finalStages(all)].map(({ index }) => index)).toEqual([3, 2, 0]);
  });

  it('know what is in force', () => {
    const text =
      'FROM a\nENV A=1\nWORKDIR /w\nWORKDIR $A/x\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nUSER 5\nRUN b';
    const state = model(text).stages[0]?.steps.at(-1)?.state;
    expect([
      state?.workdir,
      state?.shell.hasPipefail,
      state?.user?.args.text,
      state?.variables.get('A'),
    ]).toEqual(['/w/1/x', true, '5', '1']);
  });

  it('hand on what stages keep: ENV, ARG, USER, WORKDIR, SHELL', () => {
    const text = 'FROM a AS b\nARG X=1\nENV Y=2\nUSER 5\nWORKDIR /w\nFROM b\nRUN c';
    const state = model(text).stages[1]?.steps[0]?.state;
    expect([
      state?.variables.has('X'),
      state?.variables.get('Y'),
      state?.user !== undefined,
      state?.workdir,
    ]).toEqual([true, '2', true, '/w']);
  });

  it('give ARG the default of the global one', () => {
    const text = 'ARG V=3\nFROM a\nRUN b\nARG V\nRUN c';
    const steps = model(text).stages[0]?.steps ?? [];
    expect([steps[0]?.state.variables.has('V'), steps[2]?.state.variables.get('V')]).toEqual([false, '3']);
  });

  it('run ONBUILD after each other', () => {
    const steps = model('FROM a\nONBUILD WORKDIR /w\nRUN b\nONBUILD COPY c d').stages[0]?.steps ?? [];
    expect(steps.map(({ state }) => state.hasWorkdir)).toEqual([false, false, true]);
  });

  it('run ONBUILD where the stage ends, and go on there in a stage that is built on it', () => {
    const { stages } = model('FROM a AS x\nONBUILD WORKDIR app\nONBUILD RUN b\nWORKDIR /w\nFROM x\nRUN c\n');
    const folders = stages.map(({ steps }) => steps.map(({ state }) => state.workdir));
    expect(folders).toEqual([['/w', '/w/app', undefined], ['/w/app']]);
  });

  it('take a piece without FROM for one stage', () => {
    const { stages, misplaced } = model('ARG A=1\nRUN b $A\n');
    expect([stages.length, stages[0]?.steps.length, misplaced.length]).toEqual([1, 2, 1]);
    expect(model('ARG A=1\n').stages).toEqual([]);
  });

  it.each([
    ['FROM a', true],
    ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2025', false],
    ['# escape=`\nFROM a', false],
    ['FROM a\n# hadolint shell=pwsh', false],
    ['# hadolint shell=powershell\nFROM a', false],
    ['FROM a\nSHELL ["cmd", "/S", "/C"]', false],
    ['FROM a\nSHELL ["/bin/zsh", "-c"]', true],
  ])('know the shell: %s', (text, isPosix) => {
    expect(model(`${text}\nRUN b`).stages[0]?.steps.at(-1)?.state.shell.isPosix).toBe(isPosix);
  });
});

describe('RUN', () => {
  const commands = (text: string) =>
    runsOf(model(`FROM a\n${text}`)).map((run) => run.commands.map(({ name }) => name));
  it.each([
    ['RUN a && b | c', ['a', 'b', 'c']],
    ['RUN ["a", "b"]', ['a']],
    ['RUN ["sh", "-c", "a && b"]', ['a', 'b']],
    ['RUN <<EOF\na\nb\nEOF', ['a', 'b']],
    ['RUN <<EOF\n#!/usr/bin/env python\na\nEOF', []],
    ['RUN bash -e <<EOF\na\nEOF', ['bash', 'a']],
    ['RUN cat <<EOF > /x\na\nEOF', ['cat']],
    ['RUN sudo -u b env A=1 nice -n 5 a', ['a']],
    ['RUN timeout 5 a | xargs -n 1 b', ['a', 'b']],
    ['RUN $X a', ['']],
    ['ONBUILD RUN a', ['a']],
  ])('%s', (text, expected) => {
    expect(commands(text)).toEqual([expected]);
  });
});
