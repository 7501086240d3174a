import { InvalidInputError } from '../model/errors.ts';

const MAGIC = 'ENTENTE ENGLISH ';
const VERSION = 1;
const HEADER = MAGIC.length + 12;

/** Named arrays and small settings of a model, as they lie in its file. */
export interface Container {
  settings: unknown;
  arrays: ReadonlyMap<string, Uint8Array>;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Packs settings and arrays into one file: magic, version, checksum, length of the directory, directory, arrays. */
export function pack({ settings, arrays }: Container): Uint8Array {
  const entries = [...arrays].map(([name, bytes]) => ({ name, length: bytes.length }));
  const directory = new TextEncoder().encode(JSON.stringify({ settings, entries }));
  const total = [...arrays.values()].reduce((sum, bytes) => sum + bytes.length, HEADER + directory.length);
  const file = new Uint8Array(total);
  file.set(new TextEncoder().encode(MAGIC));
  file.set(directory, HEADER);
  let at = HEADER + directory.length;
  for (const bytes of arrays.values()) {
    file.set(bytes, at);
    at += bytes.length;
  }
  const view = new DataView(file.buffer);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, checksum(file.subarray(HEADER)), true);
  view.setUint32(MAGIC.length + 8, directory.length, true);
  return file;
}

/** Reads what `pack` wrote. Throws InvalidInputError, naming the file, on anything else. */
export function unpack(file: Uint8Array, fileName: string): Container {
  const remedy = 'Install Entente again, or make the model anew with `npm run train -- --treebanks DIR`.';
  const fail = (fault: string): never => {
    throw new InvalidInputError(`${fileName}: ${fault}. ${remedy}`);
  };
  if (file.length === 0) fail('the language model is empty');
  const decoder = new TextDecoder();
  if (file.length < HEADER || decoder.decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    fail('this is not a language model of Entente');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== VERSION) fail(`the language model has version ${version}, this program reads version ${VERSION}`);
  if (view.getUint32(MAGIC.length + 4, true) !== checksum(file.subarray(HEADER)))
    fail('the language model is cut short or damaged');
  let at = HEADER + view.getUint32(MAGIC.length + 8, true);
  const { settings, entries } = JSON.parse(decoder.decode(file.subarray(HEADER, at)));
  const arrays = new Map<string, Uint8Array>();
  for (const { name, length } of entries) {
    arrays.set(name, file.subarray(at, at + length));
    at += length;
  }
  return { settings, arrays };
}
