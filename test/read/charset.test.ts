import { describe, expect, test } from 'vitest';
import { given } from './formats/given.ts';

const TEXT =
  'The café at the Élysée was closed on Thursday, when the envoys of São Tomé met. “We are ready,” said Zoë Müller, “to talk.”';
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** Western text of one byte a character, with the quotes that Windows has. */
const western = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'));

describe('the character set is told by the bytes', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`), `\uFEFF${TEXT}`],
    ['UTF-16, the high byte first', utf16(`\uFEFF${TEXT}`, true), `\uFEFF${TEXT}`],
    ['UTF-16 without a mark', utf16(TEXT), TEXT],
    ['UTF-16 without a mark, the high byte first', utf16(TEXT, true), TEXT],
  ])('%s', async (_, bytes, text) => {
    const { documents, faults, notes } = await given('a.txt', bytes);
    expect({ text: documents[0]?.text, faults, notes }).toEqual({ text, faults: [], notes: [] });
  });

  test('windows-1252, which is told', async () => {
    expect(await given('a.txt', western(TEXT))).toMatchObject({
      documents: [{ text: TEXT }],
      faults: [],
      notes: ['a.txt: is no UTF-8, and read as windows-1252. If signs are wrong, save it as UTF-8.'],
    });
  });

  test.each(['Zoë met him.', 'Talks in Bogotá', 'The price rose by 5 £.'])('a short text: %s', async text => {
    expect((await given('a.txt', western(text))).documents[0]?.text).toBe(text);
  });

  test('other languages of Europe, with a name or two', async () => {
    const bytes = new Uint8Array(
      [...'Lech Wa\xb3\xeasa met Aleksander Kwa\xb6niewski in Gda\xf1sk.'].map(c => c.charCodeAt(0)),
    );
    expect((await given('a.txt', bytes)).documents[0]?.text).toBe('Lech Wałęsa met Aleksander Kwaśniewski in Gdańsk.');
  });

  test('UTF-8 with a fault is named with its line, and so are binary files', async () => {
    const cut = new Uint8Array([...new TextEncoder().encode(`${TEXT}\nZo`), 0xc3]);
    expect((await given('a.txt', cut)).faults).toEqual(['a.txt: is not valid UTF-8 in line 2. Save it as UTF-8.']);
    const binary = new Uint8Array(300).map((_, at) => (at * 7) % 255 || 1);
    expect((await given('a.txt', binary)).faults).toEqual(['a.txt: is a binary file. Give plain text.']);
  });
});
