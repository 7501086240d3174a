/**
 * Characters that move the cursor, colour, reorder or hide what stands around them: controls (C0, C1), format characters
 * (bidirectional and zero-width ones), line and paragraph separators, halves of surrogate pairs, and what fonts leave out.
 * Line feed and tab are no such characters.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** A text as a terminal may show it: each character that would act instead of being seen stands as `\u{1B}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, character => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`);
}

/** A text as `visible` shows it, in one line, whatever line ends it holds. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').trim());
}
