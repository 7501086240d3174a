import { anyOf } from '../../lexicon/alternatives.ts';
import { AGENCIES, isAgency } from '../agencies.ts';
import { WORDS } from '../words.ts';
import { endOf, type SkipRule } from './rule.ts';

const LONGEST = 250;

/** "(Photo by …)", "(AFP Photo/…)", "[Picture: …]" at the end of a line. */
const BRACKETED = new RegExp(
  String.raw`\s*[([](?:${anyOf(AGENCIES)}[ /]?)?${anyOf(WORDS.bracketedPictures)}\b[^()[\]]*[)\]]\.?$`,
  'i',
);
const PICTURE = `${anyOf(WORDS.pictureWords)}(?: (?:${anyOf(WORDS.takenBy)}|${anyOf(WORDS.creditWords)}:)|:)`;
/** "Photo by Ann Lee / Number Ten.", "Photo: Ann Lee", from the start of a sentence to the end of the line. */
const SENTENCE = new RegExp(
  String.raw`(?:^|(?<=[.!?]["'”’)]*\s))${PICTURE} ?(?=\p{Lu}|\p{N}|@)[^.!?]*(?:\.(?=\p{L}|\s\p{Lu}\.|\s\p{Lu}\p{L}+(?:\s\/|$))[^.!?]*)*\.?$`,
  'u',
);
/** What follows the last full stop of a caption: "JULIAN SIMMONDS / POOL/AFP", "/VCG". */
const TAIL = /(?:^|(?<=[.!?]["'”’)]*))\s*((?:\p{Lu}[\p{L}\p{M}'’.-]*[ ,]*){0,5}(?:\/[^/.!?]{1,40})+)$/u;

function slashedCredit(words: string): number | undefined {
  const match = TAIL.exec(words);
  if (match === null) return undefined;
  const names = match[1]!.split('/');
  return names.some(name => isAgency(name)) ? match.index : undefined;
}

function creditStart(words: string): number | undefined {
  const bracketed = BRACKETED.exec(words);
  if (bracketed !== null) return bracketed.index;
  const sentence = SENTENCE.exec(words);
  if (sentence !== null) return sentence.index;
  return slashedCredit(words);
}

/** Who took a picture and who sells it, at the end of a caption. The caption's own sentence stays. */
export const photoCredit: SkipRule = {
  reason: 'photo credit',
  on: () => line => {
    const { words, start } = endOf(line, LONGEST);
    const at = creditStart(words);
    return at === undefined ? undefined : { start: start + at, end: line.end };
  },
};
