/** Where two texts part, and how each goes on from there. */
export interface TextDifference {
  /** Of the second text: "line 3, column 5". */
  where: string;
  /** Empty where the text ends there. */
  one: string;
  other: string;
}

/** So many characters show how a text goes on. */
const SHOWN = 24;

/** The line and column, each from 1, at which an offset stands; columns count characters. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${[...lines.at(-1)!].length + 1}`;
}

/** Where two texts first differ, at the start of a character; undefined where they are the same. */
export function textDifference(one: string, other: string): TextDifference | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const isHalf = at > 0 && one.codePointAt(at - 1)! > 0xffff;
  const start = isHalf ? at - 1 : at;
  const shown = (text: string) => text.slice(start, start + SHOWN);
  return { where: placeOf(other, start), one: shown(one), other: shown(other) };
}
