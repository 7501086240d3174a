import { describe, expect, it } from 'vitest';
import { attributionOf, authorOf, findQuotations } from '../../../src/clause/attribution/index.ts';
import { repaired } from '../../../src/clause/repairs/index.ts';
import { analyse } from '../../support/analyser.ts';

/** The word that names whose own words a text is. */
function authorIn(text: string): string | undefined {
  const sentences = analyse(text).map((sentence, index) => ({ ...sentence, tokens: repaired(sentence), index }));
  const author = authorOf(sentences);
  return author && sentences[author.sentence]!.tokens[author.token]!.surface;
}

/** The mode of the word behind the asterisk, and the words that may name who says it, the likeliest first. */
function attributionIn(marked: string): [mode: string, ...speakers: string[]] {
  const start = marked.indexOf('*');
  const text = marked.replace('*', '');
  let paragraph = 0;
  let end = 0;
  const sentences = analyse(text).map((sentence, index) => {
    if (text.slice(end, sentence.start).includes('\n')) paragraph++;
    end = sentence.end;
    return { ...sentence, tokens: repaired(sentence), index, paragraph, article: text };
  });
  const sentence = sentences.find(each => each.end > start)!;
  const at = sentence.tokens.findIndex(token => token.start === start);
  const { mode, speakers } = attributionOf({ sentences, quotations: findQuotations(text) }, sentence, at);
  return [mode, ...[...speakers].map(each => sentences[each.sentence]!.tokens[each.token]!.surface)];
}

describe('who says a clause', () => {
  it.each([
    ['Poland said that Russia must *withdraw.', 'reported', 'Poland'],
    ['Russia must *withdraw, Poland said.', 'reported', 'Poland'],
    ['According to Poland, Russia *withdrew.', 'reported', 'Poland'],
    ['Russia *withdrew, according to diplomats.', 'reported', 'diplomats'],
    ['Poland said that Russia left and that Serbia *stayed.', 'reported', 'Poland'],
    ['Poland said that the delay showed that Russia *lied.', 'reported', 'delay'],
    ['The troops there, he added, should *leave.', 'reported', 'he'],
    ['"Russia must *withdraw," Poland said.', 'quoted', 'Poland'],
    ['Poland warned: "Russia must *withdraw."', 'quoted', 'Poland'],
    ['“We are ready,” Poland said. “Russia must *withdraw.”', 'quoted', 'Poland'],
    ['Poland spoke out on Monday.\n"We are ready," Serbia said.\n"Russia must *withdraw."', 'quoted', 'Serbia'],
    ['"Russia must *withdraw," Poland said, and Serbia agreed.', 'quoted', 'Poland'],
    ['Poland said Russia "must *withdraw" and go home.', 'quoted', 'Poland'],
    ['"Russia left," Serbia said. "It must *pay," Poland said.', 'quoted', 'Poland'],
    ['"Russia must *withdraw."\nPoland agreed. "We are ready," Serbia said.', 'quoted', undefined],
    ['Groups that hide there, he added, should be *stopped.', 'reported', 'he'],
    ['Protesters also *gathered in Bahrain, Lebanon and even in India, Serbia reported.', 'reported', 'Serbia'],
    ['Negotiators are working on 30 chapters overall, he said, *including a new one on energy.', 'reported', 'he'],
    [
      'Negotiators *concluded talks on food, plus administration and publication, officials said.',
      'reported',
      'officials',
    ],
    ['Poland said Serbia knew that Russia *lied.', 'reported', 'Poland'],
    ['Serbia left, and Russia, Poland said, must *withdraw.', 'reported', 'Poland'],
    ['Serbia left and Russia, the minister said, will *withdraw.', 'reported', 'minister'],
    ['Asked about the raid, Russia said it *withdrew.', 'reported', 'Russia'],
    ['Chile *attacked Peru, Yonhap News Agency reported.', 'reported', 'Agency'],
    ['Chile *attacked Peru, Kyodo News reported.', 'reported', 'News'],
    ['Chile and Peru *agreed to meet, Yonhap News Agency reported.', 'reported', 'Agency'],
  ])('%s', (text, mode, speaker) => {
    const [found, first] = attributionIn(text);
    expect([found, first]).toEqual([mode, speaker]);
  });
});

describe('what the reporter tells', () => {
  it.each([
    'Russia *withdrew its troops on Monday.',
    'Chile called for a truce and to *start talks.',
    'Poland *said so.',
    'Chile *attacked Peru, and Kyodo News reported on the weather.',
    'Poland said that Russia must withdraw. Serbia *withdrew on Monday.',
    'Poland made a plan, and Russia *withdrew.',
    "Poland's men *withdrew.",
    "Poland 'took' the town, and Russia *withdrew.",
  ])('%s', text => {
    expect(attributionIn(text)).toEqual(['narrated']);
  });
});

describe('whose words no speaker of the paragraphs around has', () => {
  it.each([
    ['a speaker two paragraphs before', '"We are ready," Serbia said.\nThe town was calm.\n"Russia must *withdraw."'],
    ['a verb of saying that is quoted itself', '"Poland says that Russia must *withdraw."'],
  ])('%s', (_what, text) => {
    expect(attributionIn(text)).toEqual(['quoted']);
  });
});

describe('findQuotations', () => {
  const quotedIn = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['He said "no" and “yes”.', ['no', 'yes']],
    ['„Nein“, «non», ‹no› and ‘no’.', ['Nein', 'non', 'no', 'no']],
    ["The ministers' plan and Iran's reply.", []],
    ["He said 'no' to the ministers' plan.", ['no']],
    ['"We are ready.\n"We will go," he said.', ['We are ready.', 'We will go,']],
    ['‘We are ready.', []],
    ['"" was all.', []],
    ['(‘no’)', ['no']],
    ["'No', he said.", ['No']],
    ["It is 5' high and 6' wide.", []],
    ['„Nein“ and „ja”.', ['Nein', 'ja']],
    ['"We are ready.\nThe town was calm.', ['We are ready.']],
    ['«We are ready.\nAll is well.', ['We are ready.']],
    ['It’s Iran’s plan.', []],
  ])('%s', (text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations);
  });
});

describe('whose own words a text is', () => {
  it.each([
    ['We, the leaders of Chile and Peru, met in Lima. We call on Bolivia to open the border.', 'leaders'],
    ['Lima, 4 May. We, the G7 Foreign Ministers, condemn the attack.', 'Ministers'],
    ['Joint Declaration of Support for Trade\n\nWe, the leaders of Chile and Peru, met in Lima.', 'leaders'],
    ['Joint Statement by President Diaz and President Roa on Trade\n\nWe reaffirm our ties.', 'Diaz'],
    ['Statement from the Leaders of Chile and Peru on Gaza\n\nWe reaffirm our ties.', 'Leaders'],
    ['Remarks by the Foreign Minister of Chile\n\nWe reaffirm our ties.', 'Minister'],
  ])('%s', (text, author) => {
    expect(authorIn(text)).toBe(author);
  });

  it.each([
    'Statement by Chile’s minister angers Bolivia\n\nBolivia must withdraw its troops.',
    'Remarks by Diaz spark anger in Lima\n\nBolivia must withdraw its troops.',
    'Chile rejects statement by Bolivia\n\nBolivia must withdraw its troops.',
    'We, too, are waiting, Chile said.',
    'Statement on trade\n\nThe border is open.',
  ])('nobody’s: %s', text => {
    expect(authorIn(text)).toBeUndefined();
  });
});
