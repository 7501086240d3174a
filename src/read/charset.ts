import { analyse } from 'chardet';
import { InvalidInputError } from '../model/errors.ts';
import { decode } from './decode.ts';

/** A text, and what a reader should know of how it came from bytes. */
export interface Decoded {
  text: string;
  notes: string[];
}

const START = 4096;
/** Of so many bytes every second is 0 in English of two bytes a character; no other text has a 0 at all. */
const WIDE_SHARE = 0.3;

const WESTERN = 'windows-1252';
/** What Windows has from 0x80 on, where Latin-1 has controls. The decoder of some versions of Node takes one for the other. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return charset === WESTERN ? text.replace(/[\x80-\x9f]/g, sign => WINDOWS[sign.charCodeAt(0) - 0x80]!) : text;
}

/** Two bytes a character: what a byte order mark says, or zeros at every second place. */
function wideCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && (bytes[2] !== 0 || bytes[3] !== 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const start = bytes.subarray(0, START);
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even = 0, odd = 0] = zeros.map(count => (2 * count) / start.length);
  if (odd > WIDE_SHARE && even < odd / 8) return 'utf-16le';
  return even > WIDE_SHARE && odd < even / 8 ? 'utf-16be' : undefined;
}

/** The character set that a name means, where it says more than UTF-8 would; undefined for names that mean none. */
function knownCharset(name: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(name ?? 'utf-8');
    return encoding === new TextDecoder().encoding ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-8 with a fault rather than another character set: more of their signs are whole than broken. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken;
}

/** Characters that no text has: controls but white space, and those that stand for nothing. */
const CONTROLS = /(?!\s)[\p{Cc}\uFFFD]/gu;
const MOST_CONTROLS = 0.02;

/** A text in a Western language has few signs beyond ASCII, and none of these between letters: "Wa³êsa" is Polish. */
const FEW = 0.1;
const AMID_LETTERS = /\p{L}[¡-©«-´¶-¹»-¿×÷]\p{L}/u;

/** The likeliest character set: Western where it gives words, else by the frequencies of characters. */
function guessed(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 1 << 17);
  const beyond = start.reduce((count, byte) => count + (byte >> 7), 0) / start.length;
  if (beyond < FEW && !AMID_LETTERS.test(decodeAs(start, WESTERN))) return WESTERN;
  return (
    analyse(start)
      .map(({ name }) => knownCharset(name))
      .find(charset => charset !== undefined && charset !== WESTERN) ?? WESTERN
  );
}

/**
 * The text of a file in whatever character set: as a byte order mark says, else UTF-8 where it is valid, else what the
 * file declares, else the likeliest. A byte order mark stays the first character.
 * @throws InvalidInputError naming `path` and the fault: empty, binary, UTF-8 with a fault.
 */
export function decodeText(bytes: Uint8Array, path: string, declared?: string): Decoded {
  const wide = wideCharset(bytes);
  const isUtf8 = wide === undefined && !bytes.includes(0) && isValidUtf8(bytes);
  if (wide === undefined && (isUtf8 || bytes.includes(0) || bytes.length === 0 || isBrokenUtf8(bytes)))
    return { text: decode(bytes, path), notes: [] };
  const said = wide ?? knownCharset(declared);
  const charset = said ?? guessed(bytes);
  const text = decodeAs(bytes, charset);
  if ((text.match(CONTROLS)?.length ?? 0) > MOST_CONTROLS * text.length)
    throw new InvalidInputError(`${path}: is a binary file. Give plain text.`);
  if (text.trim() === '') throw new InvalidInputError(`${path}: holds nothing but white space. Give a file with text.`);
  return {
    text,
    notes: said === undefined ? [`is no UTF-8, and read as ${charset}. If signs are wrong, save it as UTF-8.`] : [],
  };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
