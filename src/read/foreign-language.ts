import { francAll } from 'franc-min';

/** Letters that a text needs before its language can be told with any certainty. */
const ENOUGH_LETTERS = 150;

/** How near English may come to the likeliest language (1) before the text is given the benefit of the doubt. */
const DOUBT = 0.85;

/**
 * The language of a text that is not in English, in English words (`German`); undefined for English, for texts too short
 * to tell, and where English is nearly as likely. By the frequencies of three-letter sequences (Cavnar and Trenkle, 1994).
 */
export function foreignLanguage(text: string): string | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return undefined;
  const ranking = francAll(text);
  const [likeliest] = ranking[0]!;
  if (likeliest === 'und' || likeliest === 'eng') return undefined;
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (english >= DOUBT) return undefined;
  return new Intl.DisplayNames('en', { type: 'language' }).of(likeliest);
}
