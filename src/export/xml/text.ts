/** What no XML 1.0 document may hold, not even escaped: control characters but those of white space, half surrogate pairs. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text as XML may hold it: each forbidden character is replaced by U+FFFD, so that lengths stay. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}
