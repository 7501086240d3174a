import { InvalidInputError } from '../../model/errors.ts';
import type { Opened } from './format.ts';

/** Text that is packed grows by 3 to 30 times; what grows more than this is made to fill memory. */
const MOST_GROWTH = 200;
/** What is smaller may grow as it will. */
const SMALL = 1_000_000;

/** Takes unpacked bytes in, as many as there is room for. */
export class Unpacked {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  /** @param path For messages. */
  constructor(
    readonly path: string,
    readonly packedSize: number,
    readonly room: Opened['room'],
  ) {}

  /** @throws InvalidInputError where there are too many. */
  add(chunk: Uint8Array): void {
    this.#size += chunk.length;
    this.room.left -= chunk.length;
    if (this.room.left < 0)
      throw new InvalidInputError(
        `${this.path}: is too large when it is unpacked. Unpack it, and give what is wanted.`,
      );
    if (this.#size > SMALL && this.#size > MOST_GROWTH * this.packedSize)
      throw new InvalidInputError(
        `${this.path}: grows more than ${MOST_GROWTH} times when it is unpacked, as no text does. It is left out.`,
      );
    this.#chunks.push(chunk);
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
