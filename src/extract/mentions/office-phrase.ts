import { isFormerly, isPrivate, type Office, type OfficeMatch, officeAt } from '../../lexicon/offices.ts';
import type { Line } from './page.ts';

/** An office that the words beside a name give to its bearer. */
export interface OfficePhrase {
  office: Office;
  plural: boolean;
  /** Tokens `[first, last)` of the whole phrase: "the EU's top diplomat". */
  first: number;
  last: number;
  /** Tokens `[at, end)` of the office itself. */
  at: number;
  end: number;
  former: boolean;
  /** The office is one of business, press, sport or school. */
  private: boolean;
  /** It stands after the name. */
  after: boolean;
  rule: string;
}

/** The office whose last word is the token before `end`, the longest one. */
export function officeEndingAt(line: Line, end: number): (OfficeMatch & { at: number }) | undefined {
  for (let at = Math.max(0, end - 7); at < end; at++) {
    const match = line.lower[at] === '-' ? undefined : officeAt(line.lower, at);
    if (match?.end === end) return { ...match, at };
  }
  return undefined;
}

/** Makes the phrase of an office, tokens `[first, last)`. */
export function officePhrase(
  line: Line,
  match: OfficeMatch & { at: number },
  first: number,
  last: number,
  after: boolean,
  rule: string,
): OfficePhrase {
  let former = false;
  let business = false;
  for (let index = first; index < last; index++) {
    if (index < match.at && isFormerly(line.lower[index]!)) former = true;
    if (!line.side[index] && isPrivate(line.lower[index]!)) business = true;
  }
  if (first > 0 && isFormerly(line.lower[first - 1]!)) former = true;
  return {
    office: match.office,
    plural: match.plural,
    first,
    last,
    at: match.at,
    end: match.end,
    former,
    private: business,
    after,
    rule,
  };
}
