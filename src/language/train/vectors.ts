import { pack, unpack } from '../container.ts';
import { bytesOf, floatsOf, type SmallRows, signedOf } from '../numbers.ts';

/** Word vectors made beforehand: the words, most frequent first, and a row for each. */
export interface WordVectors {
  words: readonly string[];
  rows: SmallRows;
}

/** The bytes of a file of word vectors. */
export function writeVectors({ words, rows }: WordVectors): Uint8Array {
  return pack({
    settings: { columns: rows.columns },
    arrays: new Map([
      ['words', new TextEncoder().encode(words.join('\n'))],
      ['values', bytesOf(rows.values)],
      ['scales', bytesOf(rows.scales)],
    ]),
  });
}

/** Reads what `writeVectors` wrote. Throws InvalidInputError, naming the file, on anything else. */
export function readVectors(bytes: Uint8Array, fileName: string): WordVectors {
  const { settings, arrays } = unpack(bytes, fileName);
  const { columns } = settings as { columns: number };
  return {
    words: new TextDecoder().decode(arrays.get('words')).split('\n'),
    rows: { columns, values: signedOf(arrays.get('values')!), scales: floatsOf(arrays.get('scales')!) },
  };
}
