import { Command } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { buildCommand } from './commands/build.ts';
import { compareCommand } from './commands/compare.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { promptCommand } from './commands/prompt.ts';
import { queryCommand } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import type { Terminal } from './terminal.ts';

/** The command line: `entente build`, `watch`, `verify`, `export`, `query`, `diff`, `serve`, `explain`, `prompt`, `compare`. */
export function createProgram(terminal: Terminal): Command {
  return new Command('entente')
    .description(
      'Turns documents about diplomacy into a knowledge graph whose every node and edge rests on verbatim quotes.',
    )
    .version(version, '-V, --version')
    .addHelpText(
      'after',
      `
Examples:
  $ entente build data/documents -o graph.json
  $ entente watch data/documents --into store
  $ entente verify graph.json data/documents
  $ entente export graph.json --format gexf -o graph.gexf
  $ entente query graph.json --type rejects --actor Russia
  $ entente serve graph.json
  $ entente explain data/documents/003.txt --sentence 1
  $ entente prompt data/documents/003.txt

Exit status: 0 all went well, 1 some work failed, 2 wrong use, 130 or 143 ended by a signal.`,
    )
    .addCommand(buildCommand(terminal))
    .addCommand(watchCommand(terminal))
    .addCommand(verifyCommand(terminal))
    .addCommand(exportCommand())
    .addCommand(queryCommand(terminal))
    .addCommand(diffCommand(terminal))
    .addCommand(serveCommand(terminal))
    .addCommand(explainCommand(terminal))
    .addCommand(promptCommand(terminal))
    .addCommand(compareCommand(terminal));
}
