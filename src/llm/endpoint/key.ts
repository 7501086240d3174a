import { WrongUseError } from '../../model/errors.ts';

/** Where a key may be, the first one first. */
const VARIABLES = ['ENTENTE_API_KEY', 'OPENAI_API_KEY'];

/** A key for a server, and the variable of the environment that holds it. */
export interface Key {
  variable: string;
  value: string;
}

/**
 * The key in the environment, if there is one.
 *
 * @throws WrongUseError where it cannot be a key. The message does not show it.
 */
export function keyIn(environment: Readonly<Record<string, string | undefined>>): Key | undefined {
  for (const variable of VARIABLES) {
    const value = environment[variable]?.trim() ?? '';
    if (value === '') continue;
    if (!/^[\x21-\x7e]+$/.test(value))
      throw new WrongUseError(`${variable}: holds characters that no key has. Set it to the key alone.`);
    return { variable, value };
  }
  return undefined;
}
