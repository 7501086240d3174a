import { describe, expect, it } from 'vitest';
import { extentOf, isClause, nameWords, nominalWords } from '../../src/clause/extent.ts';
import { listedWith } from '../../src/clause/listed.ts';
import { sentenceWith } from './marked.ts';

/** What the word between asterisks says, and what is listed beside it says, in order. */
function saidIn(marked: string): string[] {
  const { sentence, token } = sentenceWith(marked);
  const heads = listedWith(sentence, token);
  const offset = sentence.start;
  const text = marked.replaceAll('*', '').slice(offset);
  return heads.map(head => {
    const [first, last] = extentOf(sentence, head, heads);
    return text.slice(sentence.tokens[first]!.start - offset, sentence.tokens[last - 1]!.end - offset);
  });
}

describe('what a word says', () => {
  it.each([
    ['Chile urged Peru to *sign* the treaty, saying it was fair.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty, the minister told reporters.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty; Brazil agreed.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty: Brazil agreed.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty - a step that Brazil backs.', 'sign the treaty - a step that Brazil backs'],
    ['Chile urged Peru to *sign* the treaty -- a step that Brazil backs.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty — a step that Brazil backs.', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty (of Lima).', 'sign the treaty'],
    ['Chile urged Peru to *sign* the treaty, including its last part.', 'sign the treaty'],
    ['Chile urged Peru to *stop* the raids because they cost lives.', 'stop the raids'],
    ['Chile urged Peru to *leave* the port before it is too late.', 'leave the port'],
    ['Chile urged Peru to *leave* the port after its test.', 'leave the port after its test'],
    ['Chile urged Peru to "*stop* the raids" on Monday.', 'stop the raids'],
    ['"Peru must *stop* the raids," Chile said.', 'Peru must stop the raids'],
    ['Peru must *withdraw* or face sanctions.', 'Peru must withdraw'],
    ['Chile asked Peru not to *attack* Brazil.', 'not to attack Brazil'],
    ['Chile denied that it had *attacked* Peru or threatened it.', 'it had attacked Peru'],
    ['Peru will *have* to pay its debts.', 'Peru will have to pay its debts'],
    ['Peru agreed to *sign*, provided that Chile opens the port.', 'sign'],
    ['Chile left, *urging* both sides to pay.', 'urging both sides to pay'],
    ['Colombia, whose army denies it, *accused* Venezuela.', 'Colombia, whose army denies it, accused Venezuela'],
    ['Chile called for a *truce* and to start talks.', 'a truce'],
    ['Chile wants the *plan*, an idea of Brazil, to be dropped.', 'the plan'],
    ['Chile condemned the *attack* on the port.', 'the attack on the port'],
    ['Chile made a *demand* for talks with Peru.', 'a demand for talks with Peru'],
    ['*Let* Peru pay its debts.', 'Let Peru pay its debts'],
    ['Chile opened talks and *signed* the treaty on Monday.', 'signed the treaty on Monday'],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual([said]);
  });
});

describe('what is listed', () => {
  it.each([
    [
      'Chile urged Peru to *withdraw* its troops, release the crew and respect the truce.',
      ['withdraw its troops', 'release the crew', 'respect the truce'],
    ],
    ['Chile wants Peru to *leave* the port and pay for the damage.', ['leave the port', 'pay for the damage']],
    ['Chile asked Peru to *respect* and carry out the sentence.', ['respect and carry out the sentence']],
    ['Chile ordered its men to *stop* shooting and to leave.', ['stop shooting', 'leave']],
    [
      'Chile demands an *end* to the embargo and the release of the crew.',
      ['an end to the embargo', 'the release of the crew'],
    ],
    ['Chile called for an *end* to the raids and talks.', ['an end to the raids and talks']],
    ['*Peru* as well as Bolivia denounced Chile.', ['Peru', 'Bolivia']],
    ['Chile asked Peru to *respect* and fully carry out the sentence.', ['respect and fully carry out the sentence']],
    ['Chile asked Peru to *respect* the truce and leave.', ['respect the truce', 'leave']],
    ['Chile asked Peru to *withdraw* and pay.', ['withdraw', 'pay']],
    ['Chile called for the *release* of the crew and a ban on raids.', ['the release of the crew', 'a ban on raids']],
    ['Chile accused Peru of *arming* the rebels and hiding them.', ['arming the rebels', 'hiding them']],
    [
      'Chile denounced Peru, *calling* it a sponsor, branding it a danger.',
      ['calling it a sponsor', 'branding it a danger'],
    ],
    ['Chile urged Peru to *leave* the port or face sanctions.', ['leave the port']],
    ['Chile urged Peru to *leave* the port and signed the treaty.', ['leave the port']],
    ['Chile asked Peru to *leave* and then to pay.', ['leave', 'pay']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('the words of a name', () => {
  const words = (marked: string, read: typeof nameWords): string => {
    const { sentence, token } = sentenceWith(marked);
    return read(sentence, token)
      .map(at => sentence.tokens[at]!.surface)
      .join(' ');
  };

  it.each([
    ['Chile met the new *president* of Peru.', 'the new president of Peru'],
    ['Chile met with the *king*, who left.', 'the king'],
    ['The *man* arrested in Lima left.', 'The man'],
    ['*Peru*, an ally of Chile, left.', 'Peru'],
  ])('%s', (text, name) => expect(words(text, nameWords)).toBe(name));

  it('keep the clause that describes it where asked', () =>
    expect(words('Chile met with the *king* who left.', nominalWords)).toBe('the king who left'));
});

describe('a word that heads a clause', () => {
  it.each([
    ['Chile *attacked* Peru.', true],
    ['Chile is an *ally* of Peru.', true],
    ['Chile met its *ally*.', false],
    ['The *shelling* of Peru went on.', false],
    ['By *shelling* Peru, Chile broke the truce.', true],
    ['Chile wants Peru to be *free*.', true],
    ['Chile wants a *free* Peru.', false],
  ])('%s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(isClause(sentence, token)).toBe(is);
  });
});
