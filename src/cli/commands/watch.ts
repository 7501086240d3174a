import { watch } from 'chokidar';
import { Command } from 'commander';
import { addIntoOptions, buildInto, type IntoOptions } from '../into.ts';
import type { Terminal } from '../terminal.ts';

/** A file is read once it has not changed for so many milliseconds: it may be half written. */
const SETTLE = 500;
/** Changes that come within so many milliseconds are one. */
const TOGETHER = 200;

interface WatchOptions extends IntoOptions {
  into: string;
}

/** Does a job when it is asked for, once at a time; what is asked for meanwhile is one job more. */
function oneAtATime(job: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async () => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await job();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}

/** Watches until the process is told to end. */
async function watchPaths(paths: string[], options: WatchOptions, terminal: Terminal): Promise<void> {
  const rebuild = async () => {
    try {
      const built = await buildInto(options.into, paths, options, terminal, SETTLE);
      if (built?.isChanged) terminal.note(built.summary);
    } catch (error) {
      terminal.fault(error as Error);
    } finally {
      terminal.done();
    }
  };
  const watcher = watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLE, pollInterval: TOGETHER / 2 },
  });
  await new Promise<void>(resolve => watcher.once('ready', resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const ask = oneAtATime(rebuild);
  // What was written just before has settled by then; what is written from now on is told by the watcher.
  let timer = setTimeout(ask, SETTLE + TOGETHER);
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, TOGETHER);
  });
  watcher.on('error', error => terminal.fault(error as Error));
  terminal.tell(`Watching ${paths.join(', ')} (stop it with Ctrl+C)\n`);
}

/** `entente watch PATH… --into DIR` */
export function watchCommand(terminal: Terminal): Command {
  const command = new Command('watch')
    .description('Build into a folder, and again whenever a document is added, changed or taken away.')
    .argument('<path...>', 'documents, folders and archives of them')
    .requiredOption('--into <dir>', 'build into this folder, which keeps what was read')
    .addHelpText(
      'after',
      `
Examples:
  $ entente watch data/documents --into store
  $ entente serve store`,
    )
    .action((paths: string[], options: WatchOptions) => watchPaths(paths, options, terminal));
  return addIntoOptions(command);
}
