// The command line's door. Asks for the right Node before anything else is loaded.
import process from 'node:process';
import { tooOld } from './node-version.ts';

const sentence = tooOld(process.versions.node);
if (sentence !== null) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
} else {
  const { runOnProcess } = await import('./run.ts');
  await runOnProcess();
}
