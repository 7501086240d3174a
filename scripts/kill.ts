/**
 * Kills builds into a folder at random moments (SIGKILL), 50 times, and looks at what they leave.
 *   npm run build && npm run kill [-- SEED]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRuns } from './kill/killed-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
const seed = Number(process.argv[2] ?? 1);
const { killed, ended, faults } = await killRuns({
  command: [process.execPath, 'dist/cli/entente.js'],
  folder,
  documents: 200,
  rounds: 10,
  kills: 5,
  seed,
});
process.stdout.write(`${killed} runs were killed at work, ${ended} had ended before; ${faults.length} faults.\n`);
for (const fault of faults) process.stdout.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else rmSync(folder, { recursive: true });
