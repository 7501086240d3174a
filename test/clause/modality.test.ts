import { describe, expect, it } from 'vitest';
import { isAsserted, isGoverned, modalityOf, modalOf } from '../../src/clause/modality/index.ts';
import { sentenceWith } from './marked.ts';

/** The modality of the word behind the first asterisk, in short: "not done", "counterfactual conditional". */
function modalityIn(marked: string): string {
  const { sentence, token } = sentenceWith(marked);
  const { negative, counterfactual, ended, reality } = modalityOf(sentence, token);
  const marks = [negative && 'not', counterfactual && 'counterfactual', ended && 'ended', reality];
  return marks.filter(mark => mark !== false).join(' ');
}

describe('what is done', () => {
  it.each([
    'Chile *attacked* Peru.',
    'Chile not only *condemned* Peru but expelled its envoy.',
    'Nearly a hundred soldiers *attacked* Peru.',
    'Brazil said that Chile *attacked* Peru.',
    'Brazil confirmed that Chile had *attacked* Peru.',
    'Chile began to *attack* Peru.',
    'Brazil urged Chile to halt its *attacks* on Peru.',
    'Chile condemned the *attack* on Peru.',
    'Chile called off the talks after gunmen *attacked* Peru.',
    'Chile, which *attacked* Peru, was punished.',
    'Brazil falsely *accused* Chile.',
    'The war began because Chile *attacked* Peru.',
    'Chile agreed to talks although Peru *attacked* it.',
    'Moscow admitted that it *poisoned* the envoy.',
    'Moscow regretted that it had *bombed* the port.',
    'Britain, condemning the raid, *expelled* the envoy.',
    'After China *bombed* the port, Japan recalled its envoy.',
    "Japan's decision to recall its envoy *angered* China.",
    'China managed to *block* the resolution.',
    'China has *blocked* the resolution.',
    'China helped *defeat* the resolution.',
    'China was *blocking* the resolution.',
    'China attacked Taiwan and *sank* a ship.',
    'Japan wants an end to Chinese *attacks*.',
    'Japan wants China to end its *attacks*.',
    'It was Japan that *attacked* China.',
    'Japan is the country that *attacked* China.',
    'Japan condemned China for *bombing* the port.',
    'Chile did *attack* Peru.',
    'Chile has *attacked* Peru.',
    'Chile managed to *attack* Peru.',
    'Chile not only *attacked* Peru.',
    'There is no doubt that Chile *attacked* Peru.',
    'Bolivia did not know that Chile *attacked* Peru.',
    'Almost 100 ships of Chile *attacked* Peru.',
    'Peru went on to *invade* Chile.',
    'Not only Peru but also Bolivia *denounced* Chile.',
    'Peru did not hesitate to *denounce* Chile.',
    'Peru falsely *accused* Chile of fraud.',
    'Peru tried to attack Chile and *denounced* Bolivia.',
    'Chile is an *ally* of Peru.',
    'Chile has been an *ally* of Peru.',
    'The *attack* by Chile would be met with force.',
    "Chile's *attack* on Peru would be condemned.",
    'Reports that Chile *attacked* Peru are true.',
    'The campaign in *support* of Peru would continue.',
    'Chile reportedly condemned Peru and *left*.',
    'The *attack* by Chile worried Peru.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('done');
  });
});

describe('what is not done', () => {
  it.each([
    'Chile did not *attack* Peru.',
    'Chile never *attacked* Peru.',
    'No country *attacked* Peru.',
    'Nobody *condemned* Peru.',
    'Neither Chile nor Brazil *condemned* Peru.',
    'Chile neither *condemned* nor praised Peru.',
    'Chile nearly *attacked* Peru.',
    'Chile almost *attacked* Peru on Monday.',
    'Chile narrowly *avoided* a war.',
    'Chile failed to *condemn* Peru.',
    'Chile refused to *condemn* Peru.',
    'Chile stopped short of *condemning* Peru.',
    'Chile came close to *attacking* Peru.',
    'Chile did not begin to *attack* Peru.',
    'Chile left without *condemning* Peru.',
    'Instead of *condemning* Peru, Chile praised it.',
    'Chile prevented an *attack* on Peru.',
    'Chile did not launch an *attack* on Peru.',
    'Chile has yet to *condemn* Peru.',
    'Chile hardly *condemned* Peru.',
    'Chile was unable to *help* Peru.',
    'Japan has not *imposed* sanctions on China.',
    'Japan declined to *criticise* China.',
    'Japan has never *supported* the coup.',
    'No Japanese soldier *fired* a shot.',
    'Japan is unwilling to *recognise* the government.',
    'Japan gave up without *firing* a shot.',
    'Japan abstained rather than *condemn* China.',
    'Japan failed in its attempt to *recall* the envoy.',
    'China did not attack or *threaten* Taiwan.',
    'Japan has so far not *condemned* the raid.',
    'Under no circumstances did Japan *attack* China.',
    'Chile had almost *attacked* Peru.',
    'Chile was on the brink of *attacking* Peru.',
    'Chile refrained from *attacking* Peru.',
    'Peru denounced Chile without *sanctioning* it.',
    'Peru denounced Chile but did not *attack* Bolivia.',
    'Few ministers *denounced* Chile.',
    'Peru all but *severed* ties with Chile.',
    'Peru was on the verge of *sanctioning* Chile.',
    'Peru has yet to *denounce* Chile.',
    'Peru ruled out *invading* Chile.',
    'Peru pretended to *support* Chile.',
    'Peru did not sign an *agreement* with Chile.',
    'Peru has not announced *aid* to Chile.',
    'Rather than *denounce* Chile, Peru armed Bolivia.',
    'Peru no longer *supports* Chile.',
    'Chile is not an *ally* of Peru.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('not done');
  });
});

describe('what is planned', () => {
  it.each([
    'Chile will *attack* Peru.',
    'Chile is going to *attack* Peru.',
    'Chile plans to *attack* Peru.',
    'Chile is set to *attack* Peru.',
    'Chile was about to *attack* Peru but backed down.',
    'Chile is expected to *sanction* Peru.',
    'Chile is likely to *attack* Peru.',
    'Chile threatened to *attack* Peru.',
    'Chile said it would *attack* Peru.',
    'The magazine predicted that Chile would *attack* Peru.',
    'Chile planned an *attack* on Peru.',
    'The planned *attack* on Peru worries Chile.',
    'Chile will launch an *attack* on Peru.',
    'Chile will attack and *destroy* Peru.',
    'Chile vowed to *support* Peru.',
    'The threat of an *attack* by Chile remains.',
    'Japan vowed to *retaliate* against China.',
    'Japan is preparing to *send* tanks.',
    'Japan promised to *send* tanks.',
    'Japan pledged *support* for Kyiv.',
    'Japan is due to *sign* the treaty on Friday.',
    'Japan is to *sign* the treaty on Friday.',
    'China warned that it would *retaliate*.',
    "Japan's decision to *recall* its envoy angered China.",
    'Analysts expect China to *invade* Taiwan.',
    'China will meet Japan and *sign* a treaty.',
    'A Chinese *attack* is expected.',
    'Chile promised to *attack* Peru.',
    'Peru was about to *invade* Chile but thought better of it.',
    'Peru will *arm* Chile unless Bolivia invades Brazil.',
    'Peru will *sanction* Chile and arm Bolivia.',
    'Peru will sanction Chile and *arm* Bolivia.',
    'Peru is likely to *support* Chile.',
    'Peru will *send* Chile tanks, the newspaper forecast.',
    'Peru plans to *invade* Chile.',
    'Bolivia accused Peru of planning to *invade* Chile.',
    'Chile will be the *host* of the talks.',
    'The *attack* by Chile will take place on Monday.',
    'The *attack* will begin on Monday.',
    'The planned *attack* by Chile would be condemned.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('planned');
  });
});

describe('what is wanted', () => {
  it.each([
    'Chile wants to *attack* Peru.',
    'Brazil urged Chile to *attack* Peru.',
    'Chile must *attack* Peru.',
    'Chile tried to *attack* Peru.',
    'Chile demanded *sanctions* against Peru.',
    'Chile sent troops to *attack* Peru.',
    'Japan proposed to *sign* the treaty.',
    'Japan called on China to *withdraw* its troops.',
    'The president asked Congress to *approve* sanctions.',
    'Japan should *withdraw* its troops.',
    'Japan needs to *withdraw* its troops.',
    'The plan calls for Japan to *withdraw* its troops.',
    'Japan seeks *support* from China.',
    'Please *withdraw* the troops.',
    'Chile must be an *ally* of Peru.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('wanted');
  });
});

describe('what is possible', () => {
  it.each([
    'Chile could *attack* Peru.',
    'Chile may *attack* Peru.',
    'A possible *attack* on Peru worries Chile.',
    'Chile fears an *attack* on Peru.',
    'Did Chile *attack* Peru?',
    'Chile refused to rule out an *attack* on Peru.',
    'Officials fear that China may *invade* Taiwan.',
    'It is possible that China *invaded* Taiwan.',
    'It is unclear whether China *bombed* the port.',
    'A Chinese *attack* is possible.',
    'It is unclear whether Peru *invaded* Chile.',
    'Peru is close to a *deal* with Chile.',
    'Chile fears a Peruvian *attack* on Bolivia.',
    'Chile may be an *ally* of Peru.',
    'Chile is perhaps an *ally* of Peru.',
    'The possible *ally* of Peru left.',
    'Any *attack* by Chile would be condemned.',
    'Do they *attack* Peru?',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('possible');
  });
});

describe('what is under a condition', () => {
  it.each([
    'Chile would *attack* Peru.',
    'If Chile *attacks* Peru, war follows.',
    'Should Chile *attack* Peru, Brazil will help.',
    'Even if China *bombed* the port, Japan would wait.',
    'Chile would *attack* Peru if Bolivia waited.',
    'Peru will back Chile unless it *attacks* Bolivia.',
    'Chile would be an *ally* of Peru.',
    'If Chile is an *ally* of Peru, Bolivia will leave.',
    '*Attacks* by Chile would be met with force.',
    'The *attack* by Chile would begin on Monday.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('conditional');
  });
});

describe('what is counter to the facts', () => {
  it.each([
    'Chile would have *attacked* Peru.',
    'If Chile had *attacked* Peru, war would have followed.',
    'Had Chile *attacked* Peru, Brazil would have helped.',
    'China could have been defeated if Japan had *helped*.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('counterfactual conditional');
  });
});

describe('what is denied', () => {
  it.each([
    'Chile denied that it *attacked* Peru.',
    'Chile denied *attacking* Peru.',
    'Chile denied reports that it *attacked* Peru.',
    'There is no evidence that Chile *attacked* Peru.',
    'Few believe that Chile *attacked* Peru.',
    'It is false that Chile *attacked* Peru.',
    'Brazil falsely claimed that Chile *attacked* Peru.',
    'Moscow rejected claims that it *poisoned* the envoy.',
    'Moscow denied having *poisoned* the envoy.',
    'Moscow dismissed as false reports that it had *bombed* the port.',
    'Chile rejected reports that it had *attacked* Peru.',
    'The paper falsely claimed that Chile had *attacked* Peru.',
    'Nobody thinks that Peru *invaded* Chile.',
    'It is not true that Peru *invaded* Chile.',
    'Peru dismissed reports that it had *invaded* Chile.',
    'Reports that Chile *attacked* Peru are false.',
    'Reports that Chile *attacked* Peru were untrue.',
    'The report that Chile *attacked* Peru was fabricated.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('denied');
  });
});

describe('what is alleged', () => {
  it.each([
    'Brazil accused Chile of *attacking* Peru.',
    'Chile allegedly *attacked* Peru.',
    'Brazil claims that Chile *attacked* Peru.',
    'Russia is accused of *poisoning* the envoy.',
    'Japan was suspected of *arming* the rebels.',
    'Chile reportedly *attacked* Peru.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('alleged');
  });
});

describe('what is going on', () => {
  it.each(['Chile is *attacking* Peru.', 'China is *blocking* the resolution.'])('%s', text => {
    expect(modalityIn(text)).toBe('ongoing');
  });
});

describe('what is done until it was ended', () => {
  it.each(['Chile halted its *attacks* on Peru.', 'Chile stopped *attacking* Peru.'])('%s', text => {
    expect(modalityIn(text)).toBe('ended done');
  });
});

describe('what is planned not to be done', () => {
  it.each(['China will not *attack* Taiwan.'])('%s', text => {
    expect(modalityIn(text)).toBe('not planned');
  });
});

describe('what is wanted not to be done', () => {
  it.each([
    'China warned Japan not to *sell* arms to Taiwan.',
    'Do not *attack* Peru.',
    "Don't *attack* Peru.",
    'Never *attack* Peru.',
  ])('%s', text => {
    expect(modalityIn(text)).toBe('not wanted');
  });
});

describe('the words that say so', () => {
  it.each([
    ['Chile will *attack* Peru.', ['will']],
    ['Chile failed to *condemn* Peru.', ['failed']],
    ['Chile denied reports that it *attacked* Peru.', ['reports', 'denied']],
    ['Chile *attacked* Peru.', []],
  ])('%s', (text, words) => {
    const { sentence, token } = sentenceWith(text);
    expect(modalityOf(sentence, token).by.map(at => sentence.tokens[at]!.surface)).toEqual(words);
  });
});

describe('what is joined to something else', () => {
  it.each([
    ['Chile plans to attack and *bombed* Peru.', 'done'],
    ['Chile will attack Peru and Brazil will *leave*.', 'planned'],
    ['Chile fears attacks and *raids*.', 'possible'],
    ['Chile denied that it had attacked Peru or *threatened* it.', 'denied'],
    ['Chile is attacking and *bombing* Peru.', 'ongoing'],
    ['Chile did not attack but *bombed* Peru.', 'done'],
  ])('%s', (text, modality) => expect(modalityIn(text)).toBe(modality));
});

describe('what stands below two words', () => {
  it.each([
    ['Chile did not deny that it *attacked* Peru.', 'possible'],
    ['Chile never claimed that Peru *attacked* it.', 'denied'],
    ['Chile did not say that it *attacked* Peru.', 'denied'],
    ['Chile did not fail to *condemn* Peru.', 'done'],
    ['Chile did not rule out an *attack*.', 'possible'],
    ['Chile might fail to *condemn* Peru.', 'not possible'],
    ['Chile promised not to *attack* Peru.', 'not planned'],
    ['Chile did not promise to *attack* Peru.', 'not planned'],
    ['Chile was not accused of *attacking* Peru.', 'denied'],
    ['Chile may stop its *attack* on Peru.', 'done'],
    ['Chile did not end its *support* for Peru.', 'done'],
    ['Chile sent ships to help Peru *attack* Brazil.', 'wanted'],
    ['Chile broke the truce, *attacking* Peru.', 'done'],
    ['By *attacking* Peru, Chile broke the truce.', 'done'],
    ['The report that Chile *wrote* worried Brazil.', 'done'],
    ['The threat that Chile will *attack* worried Peru.', 'planned'],
  ])('%s', (text, modality) => expect(modalityIn(text)).toBe(modality));
});

describe('what a clause says of itself', () => {
  it.each([
    ['*Stop* the war.', 'wanted'],
    ['In no way did Chile *attack* Peru.', 'not done'],
    ['Chile *attacked* no one.', 'not done'],
    ['An *attack* by Chile would be met with force.', 'conditional'],
    ['Chile is no *ally* of Peru.', 'not done'],
    ['The failed *attack* on Peru worried Chile.', 'not done'],
    ['An alleged *attack* on Peru worried Chile.', 'alleged'],
    ['There was no *meeting* of Chile and Peru.', 'not done'],
    ['There will be a *meeting* of Chile and Peru.', 'planned'],
    ['Could Chile *attack* Peru?', 'possible'],
    ['Chile no longer *attacks* Peru.', 'not done'],
    ['Few in Chile *attacked* Peru.', 'not done'],
    ['Chile never again *attacked* Peru.', 'not done'],
  ])('%s', (text, modality) => expect(modalityIn(text)).toBe(modality));
});

describe('the modality by an auxiliary alone', () => {
  it.each([
    ['Peru must *pay*.', 'wanted'],
    ['Peru will *pay*.', 'planned'],
    ['Peru plans to *pay*.', undefined],
    ['Peru *pays*.', undefined],
  ])('%s', (text, reality) => {
    const { sentence, token } = sentenceWith(text);
    expect(modalOf(sentence, token)).toBe(reality);
  });
});

describe('whether a word depends on another for its modality', () => {
  it.each([
    ['Chile fears an *attack*.', true],
    ['Chile plans to *attack* Peru.', true],
    ['Chile met its *ally*.', false],
    ['Chile *attacked* Peru.', false],
  ])('%s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(isGoverned(sentence, token)).toBe(is);
  });

  it.each([
    ['Chile *attacked* Peru.', true],
    ['Chile is *attacking* Peru.', true],
    ['Chile did not *attack* Peru.', false],
    ['Chile halted its *attacks* on Peru.', false],
    ['Chile will *attack* Peru.', false],
  ])('is so, or not: %s', (text, is) => {
    const { sentence, token } = sentenceWith(text);
    expect(isAsserted(modalityOf(sentence, token))).toBe(is);
  });
});
