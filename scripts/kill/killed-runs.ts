import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { reports } from '../../bench/documents.ts';
import { buildGraph, type GraphFile, loadAnalyser, readAllDocuments, readGraphFile } from '../../src/index.ts';
import { randomFrom } from '../../src/views/random.ts';

/** How runs are killed. */
export interface Campaign {
  /** The command line: a program and its first arguments. */
  command: readonly [string, ...string[]];
  /** An empty folder. */
  folder: string;
  documents: number;
  /** How often runs are killed and then let go on; documents come, go and change between. */
  rounds: number;
  /** So many runs are killed in a round. */
  kills: number;
  seed: number;
}

/** What came of it. */
export interface Killed {
  /** Runs that were killed at work; others had ended before. */
  killed: number;
  ended: number;
  /** What was not as it should be. */
  faults: string[];
}

/** Runs a build to its end, or until it is killed. Gives its status, `null` where it was killed, and what it said. */
function run(
  [program, ...args]: readonly [string, ...string[]],
  after?: number,
): Promise<{ status: number | null; said: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    said += text;
  });
  return new Promise(resolve => {
    child.on('close', status => {
      clearTimeout(timer);
      resolve({ status, said });
    });
  });
}

/** A graph without places: those depend on where nodes lay before. */
function withoutPlaces(graph: GraphFile): unknown {
  const nodes = graph.nodes.map(({ key, attributes: { x: _, y: __, ...attributes } }) => ({ key, attributes }));
  return JSON.parse(JSON.stringify({ ...graph, nodes }));
}

/** Documents that come, go and change. */
class Folder {
  readonly path: string;
  readonly #texts: Generator<{ text: string }>;
  #next = 0;

  constructor(path: string, count: number, seed: number) {
    this.path = path;
    this.#texts = reports(10_000, seed);
    mkdirSync(path);
    for (let at = 0; at < count; at++) this.#add();
  }

  change(random: () => number): void {
    for (let at = 0; at < 20; at++) this.#add();
    const names = readdirSync(this.path);
    const one = () => join(this.path, names.splice(Math.floor(random() * names.length), 1)[0]!);
    rmSync(one());
    writeFileSync(one(), this.#texts.next().value!.text);
  }

  #add(): void {
    writeFileSync(join(this.path, `d${this.#next++}.txt`), this.#texts.next().value!.text);
  }
}

/** What is wrong with the graph of a store that a killed run left: it is the one before, the one to be, or not there. */
function faultOf(store: string, graphs: readonly unknown[]): string | undefined {
  if (!existsSync(join(store, 'graph.json'))) return undefined;
  try {
    const graph = withoutPlaces(readGraphFile(store));
    return graphs.some(each => isDeepStrictEqual(each, graph))
      ? undefined
      : 'the graph is neither the old nor the new one';
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Kills builds into a store at random moments, and then lets one go on to its end. After each kill the graph in the store is a
 * whole one; after the last run it is that of a build without a store.
 */
export async function killRuns({ command, folder, documents, rounds, kills, seed }: Campaign): Promise<Killed> {
  const random = randomFrom(seed);
  const analyse = loadAnalyser();
  const silent = { progress() {}, note() {}, fault() {} };
  const files = new Folder(join(folder, 'in'), documents, seed);
  const store = join(folder, 'store');
  const build = [...command, 'build', files.path, '--into', store] as const;
  const found: Killed = { killed: 0, ended: 0, faults: [] };
  let former: unknown;
  let time = 3000;
  for (let round = 1; round <= rounds; round++) {
    const wanted = withoutPlaces(await buildGraph(await readAllDocuments([files.path], silent), analyse, silent));
    // A run that ended before it was killed is made good by another, but not for ever.
    for (let kill = 0, tries = 0; kill < kills && tries < 10 * kills; tries++) {
      const { status } = await run(build, random() * time);
      if (status === null) {
        kill++;
        found.killed++;
      } else found.ended++;
      const fault = faultOf(store, [former, wanted]);
      if (fault !== undefined) found.faults.push(`round ${round}, run ${tries + 1}: ${fault}`);
    }
    const start = performance.now();
    const { status, said } = await run(build);
    time = performance.now() - start;
    if (status !== 0 || /damaged|entente:/.test(said)) found.faults.push(`round ${round}: status ${status}, ${said}`);
    if (!isDeepStrictEqual(withoutPlaces(readGraphFile(store)), wanted))
      found.faults.push(`round ${round}: the graph is not that of a build without a store`);
    const left = readdirSync(store).sort().join(' ');
    if (left !== 'entente-store.json facts graph.json manifest') found.faults.push(`round ${round}: there is ${left}`);
    former = wanted;
    files.change(random);
  }
  return found;
}
