import { InvalidInputError } from '../../model/errors.ts';
import { beginWith, type Format, type Opened } from './format.ts';
import { Unpacked } from './unpack.ts';

async function unpack({ bytes, path, room }: Opened): Promise<Uint8Array> {
  const unpacked = new Unpacked(path, bytes.length, room);
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) unpacked.add(part.value);
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(`${path}: cannot be unpacked: it is cut or has a fault. Get it again.`);
  }
  return unpacked.bytes();
}

/** One file, packed. */
export const gzip: Format = {
  name: 'gzip file',
  extensions: ['.gz'],
  begins: head => beginWith(head, [0x1f, 0x8b]),
  read: async opened => opened.readInstead(await unpack(opened), opened.name.replace(/\.gz$/i, '')),
};
