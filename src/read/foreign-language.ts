/** Words that a text is judged by, counted in letters; all of a long text says no more than its start. */
const ENOUGH_LETTERS = 10;
const START = 20_000;

/** How far another language must be ahead of English: in the words of the language, with more of them less, and in all words. */
const LEAD = { own: 0.08, ownAlone: 0.12, all: 0.25 };
/** So many letters are enough without the names. */
const ALONE_LETTERS = 15;

/** The words that begin with no capital: in many languages the others are names, which are the same in English. */
const ownWords = (text: string): string =>
  (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter(word => !/^\p{Lu}/u.test(word)).join(' ');

/**
 * The language of a text that is not in English, in English words (`German`); undefined for English, and for texts too
 * short to tell. By the frequencies of sequences of letters, first in words that are no names: one sentence is enough.
 */
export async function foreignLanguage(text: string): Promise<string | undefined> {
  const start = text.slice(0, START);
  const own = ownWords(start);
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return undefined;
  const { eld } = await import('eld/small');
  const judge = (words: string): { language: string; lead: number } => {
    const found = eld.detect(words);
    const scores = found.getScores();
    return { language: found.language, lead: (scores[found.language] ?? 0) - (scores.en ?? 0) };
  };
  const { language, lead } = judge(own);
  if (lead < LEAD.own || language === '') return undefined;
  if (lead < LEAD.ownAlone || letters < ALONE_LETTERS) {
    const all = judge(start);
    if (all.language !== language || all.lead < LEAD.all) return undefined;
  }
  return new Intl.DisplayNames('en', { type: 'language' }).of(language);
}
