import { expect, test } from 'vitest';
import { expectNone } from './breaches.ts';
import { SOURCES, sourceOf, sourcesOf } from './sources.ts';
import { englishIn, ownNamesOf } from './words.ts';

/** The rooms whose code is compared with the words of a document. */
const ROOMS = ['clause', 'frames', 'extract', 'lexicon', 'merge', 'read', 'views', 'export', 'model'];

/** Spells the sounds of names from many languages, and names the parts of files: these are no words of a document. */
const EXEMPT = [/^src\/lexicon\/romanize\.ts$/, /^src\/read\/formats\//, /^src\/export\/formats\.ts$/];

const seen = (text: string): string[] => {
  const source = sourceOf(text);
  return englishIn(source, ownNamesOf([source])).map(({ what }) => what.replace(/^has the (?:words?|pattern of) /, ''));
};

test.each([
  ["lemma === 'until'", '"until"'],
  ["'such as' !== preposition", '"such as"'],
  ["switch (lower) { case 'whose': break; }", '"whose"'],
  ["const AND = new Set(['and', 'as well as'])", '"and"'],
  ["lower.startsWith('un')", '"un"'],
  ["const OF = new Set('of from'.split(' '))", 'of, from'],
  ["isWord(token, 'talks')", '"talks"'],
  ['token.lower === "n\'t"', '"n\'t"'],
  ["title === 'Mr'", '"Mr"'],
  ['/^(?:the|its)\\s/.test(text)', 'the, its'],
  ['new RegExp(`ing$`)', 'ing'],
  ["new RegExp('ed$', 'giu')", 'ed'],
])('%s holds English', (text, word) => {
  expect(seen(text)).toContain(word);
});

test.each([
  "type Kind = 'leader' | 'country'; const isLeader = (kind: Kind) => kind === 'leader'",
  "const MODES = ['quoted', 'reported'] as const; const isQuoted = mode === 'quoted'",
  "const kind = z.enum(['noun', 'verb']); if (pos === 'noun') stop()",
  "const proposed = { rule: 'visit' }; explain('visit')",
  "throw new InvalidInputError('it is empty')",
  "typeof value === 'string'",
  "upos === 'PROPN'",
  '/^\\p{Lu}[a-z]+(?<rest>\\w*)$/u.test(text)',
  "trace('dropped', 'no party is named')",
  "words.join('and')",
])('%s holds none', text => {
  expect(seen(text)).toEqual([]);
});

test('no name of ours excuses the most common words in another file', () => {
  const names = ownNamesOf([sourceOf("type End = 'from' | 'place'", 'src/ends.ts')]);
  const source = sourceOf("new Set(['from', 'place'])", 'src/other.ts');
  expect(englishIn(source, names).map(({ what }) => what)).toEqual(['has the word "from"']);
});

test('no code holds words of English', () => {
  const names = ownNamesOf(SOURCES);
  expectNone(
    sourcesOf(...ROOMS)
      .filter(({ path }) => !EXEMPT.some(exempt => exempt.test(path)))
      .flatMap(source => englishIn(source, names)),
  );
});
