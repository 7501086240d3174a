import type { Server } from 'node:http';
import { Command, InvalidArgumentError } from 'commander';
import { graphPathOf, InvalidInputError, readGraphFile } from '../../index.ts';
import { appFolder } from '../app-folder.ts';
import { openBrowser } from '../open-browser.ts';
import { createAppServer, listen } from '../server.ts';
import type { Terminal } from '../terminal.ts';

/** Stays the same from one run to the next, so that links into the graph keep. */
const USUAL_PORT = 5230;

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}

/** Listens on the port asked for; where none was, on the usual one, or on any free one if that is taken. */
async function start(server: Server, port: number | undefined): Promise<string> {
  try {
    return await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && port === undefined) return listen(server, 0);
    const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
    throw new InvalidInputError(`port ${port ?? USUAL_PORT}: ${why}. Give another one with --port.`);
  }
}

/** `entente serve graph.json [--port PORT]` */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('Show a graph in the browser. Only this machine can reach it.')
    .argument('<graph>', 'a graph file, or a build folder, as "entente build" writes it')
    .option('-p, --port <port>', `port to listen on (default: ${USUAL_PORT}, or a free one)`, parsePort)
    .option('--no-open', 'do not open the browser')
    .addHelpText(
      'after',
      `
Examples:
  $ entente serve graph.json
  $ entente serve store
  $ entente serve graph.json --port 8080 --no-open

After another build the page shows the new graph when it is loaded again.`,
    )
    .action(async (path: string, options: { port?: number; open: boolean }) => {
      readGraphFile(path);
      const server = createAppServer(appFolder(), graphPathOf(path));
      const address = await start(server, options.port);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          server.close();
          server.closeAllConnections();
        });
      }
      terminal.tell(`Entente is at ${address} (stop it with Ctrl+C)\n`);
      if (options.open) await openBrowser(address);
    });
}
