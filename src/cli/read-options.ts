import { type Command, InvalidArgumentError } from 'commander';
import type { ReadOptions } from '../index.ts';

/** What the command line says of how documents are read. */
export interface ReadFlags {
  field?: ReadOptions['fields'];
  stdinName?: string;
}

const FIELDS: readonly (keyof ReadOptions['fields'])[] = ['text', 'title', 'date', 'source', 'author', 'id'];

/** Takes `title=headline`. */
function addField(given: string, former: ReadOptions['fields'] = {}): ReadOptions['fields'] {
  const at = given.indexOf('=');
  const field = FIELDS.find(name => name === given.slice(0, at));
  const name = given.slice(at + 1);
  if (field === undefined || name === '')
    throw new InvalidArgumentError(`Give ${FIELDS.join(', ')} a name, as in "title=headline".`);
  return { ...former, [field]: name };
}

/** Adds the options of how documents are read. */
export function addReadFlags(command: Command): Command {
  return command
    .option('--field <what=name>', 'which field of .jsonl or .csv gives what: text=body, title=headline', addField)
    .option('--stdin-name <name>', 'the name of what comes on standard input (-), by which its format is told');
}

/** As the library takes them. */
export const readOptionsOf = ({ field, stdinName }: ReadFlags): Partial<ReadOptions> => ({
  ...(field && { fields: field }),
  ...(stdinName !== undefined && { stdinName }),
});
