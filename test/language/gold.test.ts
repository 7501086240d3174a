import { describe, expect, it } from 'vitest';
import { rawText, readConllu } from '../../src/language/conllu.ts';
import { namesOf } from '../../src/language/train/names.ts';
import { TINY } from './tiny.ts';

describe('treebanks', () => {
  it('give words with their place in the text, parts of multiword tokens too', () => {
    const sentence = TINY[1]!;
    expect(sentence.tokens.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(
      sentence.tokens.map(({ form }) => form),
    );
    expect(sentence.tokens.map(({ head }) => head)).toEqual([4, 0, 4, 4, -1, 4, 4]);
  });

  it('give running text with paragraphs apart', () => {
    const { text, starts } = rawText(TINY);
    expect(text).toContain('envoy. Anna Novak');
    expect(text).toContain('in Norway.\n\nEnvoys of');
    TINY.forEach((sentence, index) => {
      expect(text.startsWith(sentence.text, starts[index])).toBe(true);
    });
  });

  it('name persons, places and organizations by the proper nouns of their mentions', () => {
    expect(TINY.map(sentence => namesOf(sentence).map(({ kind, first, last }) => `${kind} ${first}-${last}`))).toEqual([
      [],
      ['person 0-2', 'place 5-6'],
      ['place 4-5'],
      ['organization 3-5'],
      ['person 0-2'],
      ['person 6-7'],
      ['place 5-6'],
    ]);
  });

  it('without text or words give nothing', () => {
    expect(readConllu('')).toEqual([]);
    expect(readConllu('# sent_id = 1\n1\ta\ta\tX\tX\t_\t0\troot\t_\t_\n')).toEqual([]);
  });
});
