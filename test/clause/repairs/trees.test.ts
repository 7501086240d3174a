import { describe, expect, it } from 'vitest';
import { repaired } from '../../../src/clause/repairs/index.ts';
import { analyse, readText } from '../../support/analyser.ts';

/** On which word a word of a text hangs, and by which relation: "met obl". */
function headOf(text: string, surface: string): string | undefined {
  for (const { tokens } of readText(text).sentences) {
    const token = tokens.find(each => each.surface === surface);
    if (token) return `${tokens[token.head]?.surface ?? 'root'} ${token.relation.split(':')[0]}`;
  }
  return undefined;
}

describe('a noun with an article right behind a name', () => {
  it('is an object of the verb', () => {
    expect(headOf('Brandt stressed to Turkish President Kemal Aslan the need to avoid such steps.', 'need')).toBe(
      'stressed obj',
    );
  });

  it('but not behind a comma', () => {
    expect(headOf('Brandt talked to Kemal Aslan, the head of the mission.', 'head')).toBe('Kemal appos');
  });
});

describe('who says so at the end takes no other subject', () => {
  it('gives the first back to its verb', () => {
    const text =
      "French President Jacques Chirac and German Chancellor Angela Merkel agreed in telephone talks on Friday that Iran must suspend uranium enrichment before negotiations can resume, Chirac's spokesman Jerome Bonnafont said.";
    expect(headOf(text, 'Jacques')).toBe('agreed nsubj');
    expect(headOf(text, 'Jerome')).toBe('said nsubj');
  });

  it('leaves a speaker in front of "said" alone', () => {
    expect(headOf('Norway said that Spain, which agreed, was late.', 'Norway')).toBe('said nsubj');
  });
});

describe('"it" before an adjective of the will', () => {
  it('is somebody', () => expect(headOf('Norway said it was willing to open its ports.', 'it')).toBe('willing nsubj'));

  it('else keeps the place', () => expect(headOf('It is hard to open the port.', 'It')).toBe('hard expl'));
});

describe('a bare form that is joined to a finite verb', () => {
  it.each([
    ['Chile agreed to keep the peace, send aid to Peru and open the road.', 'send', 'keep conj'],
    ['Norway decided to close the port and recall its envoy.', 'recall', 'close conj'],
  ])('goes on the infinitive: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));

  it('but a finite one does not', () => {
    expect(headOf('Norway agreed to close the port and recalled its envoy.', 'recalled')).toBe('agreed conj');
  });
});

it('takes a bare name behind a verb for its object', () =>
  expect(headOf('India supported Nepal.', 'Nepal')).toBe('supported obj'));

describe('two subjects of one verb', () => {
  it.each([
    ['Peru as well as Bolivia denounced Chile.', 'Bolivia', 'Peru conj'],
    ['Peru as well as Bolivia denounced Chile.', 'well', 'as fixed'],
    ['Peru as well as Bolivia denounced Chile.', 'Peru', 'denounced nsubj'],
    ['Peru, as well as Bolivia, denounced Chile.', 'Bolivia', 'Peru conj'],
    ['Not only Peru but also Bolivia denounced Chile.', 'Bolivia', 'Peru conj'],
    ['Not only Peru but also Bolivia denounced Chile.', 'also', 'but fixed'],
    ['Egypt, Jordan urge Israel to halt settlement', 'Egypt', 'urge nsubj'],
    ['On Monday, Jordan urged Israel to halt settlement.', 'Jordan', 'urged nsubj'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('a contrast', () => {
  it.each([
    ['Chile rather than Peru condemned the raid.', 'Peru', 'Chile nmod'],
    ['Chile rather than Peru condemned the raid.', 'rather', 'Peru case'],
    ['Chile rather than Peru condemned the raid.', 'than', 'rather fixed'],
    ['Peru invaded Chile instead of Bolivia.', 'Bolivia', 'Chile nmod'],
    ['Togo, rather than Ghana, hosted talks with Serbia on Monday.', 'rather', 'Ghana case'],
    ['Instead of Peru, Chile condemned it.', 'Instead', 'Peru case'],
    ['Chile left the talks rather than condemn the raid.', 'rather', 'condemn mark'],
    ['Chile abstained rather than openly condemn the raid.', 'rather', 'condemn mark'],
    ['Rather than denounce Chile, Peru armed Bolivia.', 'Rather', 'denounce case'],
    ['Chile is richer than Peru.', 'Peru', 'richer obl'],
    ['It was Peru rather than Chile that denounced Bolivia.', 'Chile', 'Peru nmod'],
    ['It was Peru rather than Chile that denounced Bolivia.', 'denounced', 'Peru acl'],
    ['It was Peru rather than its ally that denounced Bolivia.', 'ally', 'Peru nmod'],
    ['It was Peru instead of us that denounced Bolivia.', 'us', 'Peru nmod'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('a clause behind the subject', () => {
  it.each([
    ['Peru, whose navy denies it, accused Chile of theft.', 'accused', 'root root'],
    ['Peru, whose navy denies it, accused Chile of theft.', 'denies', 'Peru acl'],
    ['Peru, whose navy denies it, accused Chile of theft.', 'Peru', 'accused nsubj'],
    ['Peru, whose navy denies it, accused Chile of theft.', '.', 'accused punct'],
    ['Peru, which denies it, accused Chile of theft.', 'Peru', 'accused nsubj'],
    ['Peru denies it.', 'Peru', 'denies nsubj'],
    ['Chile repeated demands that Peru has rejected.', 'rejected', 'demands acl'],
    ['Chile repeated that Peru has rejected it.', 'rejected', 'repeated ccomp'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('who says so between commas', () => {
  it.each([
    ['The troops there, he added, should leave.', 'troops', 'leave nsubj'],
    ['The troops there, he added, should leave.', 'leave', 'root root'],
    ['The troops there, he added, should leave.', 'added', 'leave parataxis'],
    ['The troops there, he added, should leave.', 'he', 'added nsubj'],
    ['Syria, German Chancellor Angela Merkel said, must free the hostages.', 'Syria', 'free nsubj'],
    ['Syria, German Chancellor Angela Merkel said, must free the hostages.', 'Chancellor', 'Angela compound'],
    ['Syria, German Chancellor Angela Merkel said, must free the hostages.', 'Angela', 'said nsubj'],
    ['On Monday, the minister said, the troops left.', 'troops', 'left nsubj'],
    ['The minister said the troops left.', 'minister', 'said nsubj'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('what is said of a subject with a clause of its own', () => {
  it.each([
    ['Reports that Chile left are false.', 'Reports', 'false nsubj'],
    ['Reports that Chile left are false.', 'false', 'root root'],
    ['The ministers were ready to leave, and Peru left.', 'leave', 'ready xcomp'],
    ['Chile asked what it said, and Peru left.', 'asked', 'root root'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('what is told of a thing without something', () => {
  it.each([
    [
      'Peru says any foreign naval base in Chile without a regional mandate would be unacceptable.',
      'base',
      'unacceptable nsubj',
    ],
    [
      'Peru says any foreign naval base in Chile without a regional mandate would be unacceptable.',
      'mandate',
      'base nmod',
    ],
    [
      'Peru says any foreign naval base in Chile without a regional mandate would be unacceptable.',
      'without',
      'mandate case',
    ],
    ['Peru says the base is small.', 'base', 'small nsubj'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

describe('a source at the end', () => {
  it.each([
    [
      'Trump, however, secretly authorized the raid, several officials told the Associated Press.',
      'Trump',
      'authorized nsubj',
    ],
    [
      'Trump, however, secretly authorized the raid, several officials told the Associated Press.',
      'officials',
      'told nsubj',
    ],
    ['The minister of Chile said that Peru left.', 'minister', 'said nsubj'],
  ])('%s: %s', (text, word, head) => expect(headOf(text, word)).toBe(head));
});

it('moves the places of words where asked, and nothing else', () => {
  const [sentence] = analyse('Chile left Peru.');
  const places = (offset: number) => repaired(sentence!, offset).map(({ start, end }) => [start, end]);
  expect(places(10)).toEqual(places(0).map(place => place.map(each => each + 10)));
});

describe('a title before a name', () => {
  const text = 'Last month, Mr Morel told Mr Aslan not to waste time on talks with Kim.';

  it('hangs on the name, which has the part in the clause', () => {
    expect(headOf(text, 'Aslan')).toBe('told obj');
    expect(headOf(text, 'Morel')).toBe('told nsubj');
  });

  it('but a first name keeps what hangs on it', () => expect(headOf('Kemal Aslan left.', 'Kemal')).toBe('left nsubj'));
});

describe('a participle', () => {
  it('behind "have" is the verb', () =>
    expect(headOf('Iran has broken relations with Sweden.', 'has')).toBe('broken aux'));

  it('with a subject is the verb', () =>
    expect(headOf('Chile imposed duties on 2 billion dollars worth of goods.', 'duties')).toBe('imposed obj'));

  it('that describes what one has is none', () => expect(headOf('Chile has limited means.', 'means')).toBe('has obj'));

  it('right behind a verb describes what follows', () =>
    expect(headOf('Togo rejected proposed Ghanaian inspections.', 'inspections')).toBe('rejected obj'));
});
