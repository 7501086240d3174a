import { isatty } from 'node:tty';
import { bytesOf, type Chunk, WrongUseError } from '../index.ts';
import { findPlace, type Output } from './place.ts';
import { writeFileAt } from './replace.ts';
import { visible } from './visible.ts';
import { STANDARD_OUTPUT, writeOut } from './write-all.ts';
import { writeFault } from './write-fault.ts';

/** An error of the system as one that names the place of the output; others as they are. */
function asFault(error: unknown, file: string | undefined): unknown {
  return error instanceof Error && 'code' in error ? writeFault(file ?? 'standard output', error) : error;
}

/**
 * Checks that a result may go where it is to go, before the work on it begins.
 * @throws InvalidInputError where it would replace a file that is read, or one of another kind without `force`, or where the
 * place cannot be written; WrongUseError for an empty name.
 */
export function checkOutput(output: Output): void {
  try {
    findPlace(output);
  } catch (error) {
    throw asFault(error, output.file);
  }
}

/** The pieces of a result as a terminal may show them. */
function* shown(chunks: Iterable<Chunk>): Generator<string> {
  for (const chunk of chunks) {
    if (typeof chunk !== 'string')
      throw new WrongUseError('this format is no text that a terminal can show. Name a file with -o, or pipe it.');
    yield visible(chunk);
  }
}

/**
 * Writes a result, a piece at a time: to the end, or with an error. Checks the place as `checkOutput` does, since it may have
 * changed meanwhile. A terminal shows it as `visible` does; files and pipes get it as it is.
 * @throws InvalidInputError naming the place, where it must not or cannot be written; WrongUseError for an empty name, or
 * where a terminal would get what is no text.
 */
export async function writeResult(result: string | Iterable<Chunk>, output: Output): Promise<void> {
  const chunks = typeof result === 'string' ? [result] : result;
  try {
    const place = findPlace(output);
    if (place === undefined) writeOut(isatty(STANDARD_OUTPUT) ? shown(chunks) : chunks);
    else await writeFileAt(place.path, bytesOf(chunks), place.stats);
  } catch (error) {
    throw asFault(error, output.file);
  }
}
