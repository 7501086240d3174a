/**
 * Writes a graph of a million edges in every format, each in a process of its own, and says how long it took, how large the
 * file is and how much memory the process had at its height: `npm run bench:export`, or with the names of formats. Matrices have
 * a cell for each two actors, so that of a graph like this nobody wants them: they are left out.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bytesOf, EXPORT_FORMATS } from '../src/index.ts';
import { largeGraph } from './large-graph.ts';

const EDGES = 1_000_000;
const MEGA = 1 << 20;

/** Writes in one format, to nowhere. */
async function write(name: string): Promise<void> {
  const format = EXPORT_FORMATS.find(each => each.name === name)!;
  const began = performance.now();
  let bytes = 0;
  for (const piece of bytesOf(await format.write(largeGraph(EDGES)))) bytes += piece.length;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name.padEnd(16)} ${seconds.padStart(6)} s ${String(Math.round(bytes / MEGA)).padStart(6)} MB written ${String(memory).padStart(5)} MB of memory`,
  );
}

const [, script, mode, ...names] = process.argv;
if (mode === '--write') await write(names[0]!);
else {
  const wanted =
    mode === undefined ? EXPORT_FORMATS.map(({ name }) => name).filter(name => name !== 'matrices') : [mode, ...names];
  for (const name of wanted)
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(`file://${script}`), '--write', name], {
      stdio: 'inherit',
    });
}
