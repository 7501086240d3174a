/** A gold token of a treebank: one line of CoNLL-U, with where it stands in its sentence's text. */
export interface GoldToken {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  features: string;
  /** Index of the head in the sentence; -1 for the root. */
  head: number;
  relation: string;
  /** The enhanced graph: `head:relation` pairs, ids of the file, parted by `|`. */
  enhanced: string;
  misc: string;
  start: number;
  end: number;
}

export interface GoldSentence {
  text: string;
  tokens: GoldToken[];
  /** True where a paragraph or document begins with this sentence. */
  opensParagraph: boolean;
  /** True where a document begins with this sentence. */
  opensDocument: boolean;
  /** True where white space follows the sentence. */
  spaceAfter: boolean;
  /** True where the treebank annotates entities (`Entity=` in the last column). */
  hasEntities: boolean;
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html): syntactic words with their offsets in the sentence's
 * text. Empty nodes are left out; a word that does not stand in the text as written gets the span of what is left of
 * its multiword token.
 */
export function readConllu(content: string): GoldSentence[] {
  const sentences: Omit<GoldSentence, 'hasEntities'>[] = [];
  for (const block of content.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/).filter(line => line !== '');
    const sentence = readSentence(lines);
    if (sentence) sentences.push(sentence);
  }
  const hasEntities = sentences.some(({ tokens }) => tokens.some(({ misc }) => /(^|\|)Entity=/.test(misc)));
  return sentences.map(sentence => ({ ...sentence, hasEntities }));
}

function readSentence(lines: readonly string[]): Omit<GoldSentence, 'hasEntities'> | undefined {
  const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length);
  if (text === undefined) return undefined;
  const tokens: GoldToken[] = [];
  let cursor = 0;
  let group: { last: number; end: number } | undefined;
  let spaceAfter = true;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const [
      id = '',
      form = '',
      lemma = '',
      upos = '',
      xpos = '',
      features = '',
      head = '0',
      relation = '',
      enhanced = '_',
      misc = '_',
    ] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    const noSpace = /(^|\|)SpaceAfter=No/.test(misc);
    if (range) {
      const start = Math.max(cursor, text.indexOf(form, cursor));
      group = { last: Number(range[2]), end: start + form.length };
      cursor = start;
      spaceAfter = !noSpace;
      continue;
    }
    if (!/^\d+$/.test(id)) continue;
    const number = Number(id);
    const limit = group && number <= group.last ? group.end : text.length;
    const found = text.indexOf(form, cursor);
    const start = found >= 0 && found + form.length <= limit ? found : Math.min(cursor, limit);
    let end = found >= 0 && found + form.length <= limit ? found + form.length : Math.min(limit, start + form.length);
    if (group && number === group.last) end = group.end;
    if (group && number > group.last) group = undefined;
    if (!group) spaceAfter = !noSpace;
    tokens.push({ form, lemma, upos, xpos, features, head: Number(head) - 1, relation, enhanced, misc, start, end });
    cursor = end;
  }
  const opensDocument = lines.some(line => line.startsWith('# newdoc'));
  const opensParagraph = opensDocument || lines.some(line => /^# newpar( |$)/.test(line));
  return { text, tokens, opensParagraph, opensDocument, spaceAfter };
}

/** The running text of a treebank, paragraphs parted by an empty line, and where each of its sentences begins in it. */
export function rawText(sentences: readonly GoldSentence[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  let previous: GoldSentence | undefined;
  for (const sentence of sentences) {
    if (previous) text += sentence.opensParagraph ? '\n\n' : previous.spaceAfter ? ' ' : '';
    starts.push(text.length);
    text += sentence.text;
    previous = sentence;
  }
  return { text, starts };
}
