/** An x86-64 program of one system call: pause(2). */
export function pauseProgram(): Uint8Array {
  const program = Buffer.alloc(136);
  program.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  program.writeUInt16LE(2, 16);
  program.writeUInt16LE(62, 18);
  program.writeUInt32LE(1, 20);
  program.writeBigUInt64LE(0x400078n, 24);
  program.writeBigUInt64LE(64n, 32);
  program.writeUInt16LE(64, 52);
  program.writeUInt16LE(56, 54);
  program.writeUInt16LE(1, 56);
  program.writeUInt32LE(1, 64);
  program.writeUInt32LE(5, 68);
  program.writeBigUInt64LE(0x400000n, 80);
  program.writeBigUInt64LE(0x400000n, 88);
  program.writeBigUInt64LE(136n, 96);
  program.writeBigUInt64LE(136n, 104);
  program.writeBigUInt64LE(0x1000n, 112);
  program.set([0xb8, 34, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7], 120);
  return program;
}
