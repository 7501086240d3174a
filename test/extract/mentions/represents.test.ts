import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';
import { leadersIn } from './actors-in.ts';

it.each([
  ['the country that the text is about', 'Nepal is at peace. Nepal will vote. President Joan Harlow praised Nepal.'],
  [
    'the country of the place',
    'In Ghana, the parliament debated. Ghana was calm. Foreign Secretary Alan Moore said in Accra that it helped.',
  ],
])('an office that names no side is not guessed to be of %s', (_what, text) => {
  expect(leadersIn(text).filter(leader => leader.includes(' '))).toEqual([]);
});

it('described: a description elsewhere tells the country of the same office', () => {
  const text =
    "Macedonia's president wrote to the French government. President Branko Crvenkovski asked France and the EU for support. France and the EU were silent.";
  expect(leadersIn(text)).toEqual(['branko-crvenkovski MK']);
});

it('described: the subject just before a name without an office', () => {
  const text =
    'Poland seeks closer ties with Thailand, the Polish foreign minister said on Friday. Dariusz Rosati told reporters that trade would grow.';
  expect(leadersIn(text)).toEqual(['dariusz-rosati PL']);
});

it('side-of-owner: the office belongs to another leader', () => {
  expect(
    leadersIn("Russian President Boris Yeltsin rested. Yeltsin's spokesman Sergei Yastrzhembsky said he was well."),
  ).toEqual(['boris-yeltsin RU', 'sergei-yastrzhembsky RU']);
  expect(leadersIn('US President Donald Trump praised his envoy Steve Witkoff.')).toEqual([
    'donald-trump US',
    'steve-witkoff US',
  ]);
});

it('carries role, rule and what was inferred on the edge', () => {
  const text = 'British Prime Minister Tony Blair met German Chancellor Gerhard Schroeder.';
  const { edges } = extract(readDocument('test', text), analyse);
  const blair = edges.find(
    ({ source, attributes }) => source === 'leader:tony-blair' && attributes.type === 'represents',
  );
  expect(blair?.target).toBe('country:GB');
  expect(blair?.attributes).toMatchObject({ role: 'Prime Minister' });
  expect(blair?.attributes.inferred).toBeUndefined();
  expect(blair?.attributes.evidence[0]).toMatchObject({
    quote: 'British Prime Minister Tony Blair',
    rule: 'title-before-name',
  });
});

it.each([
  ['"who is also"', "Jakaya Kikwete, who is also Tanzania's president, spoke.", ['jakaya-kikwete TZ']],
  [
    'no country of those before "and"',
    'The Prime Minister of Armenia Nikol Pashinyan and President of Azerbaijan Ilham Aliyev spoke.',
    ['ilham-aliyev AZ', 'nikol-pashinyan AM'],
  ],
  [
    'no office of whoever is next in a list',
    'President of Chile Rosa Diaz, President of the Republic of Peru Juan Roa, and President of Brazil Ana Silva met.',
    ['ana-silva BR', 'juan-roa PE', 'rosa-diaz CL'],
  ],
  [
    'the office behind a name that tells of another',
    'Juan Roa, spokesman for Peruvian President Ana Silva, met the head of Chile’s presidential office, Rosa Diaz.',
    ['ana-silva PE', 'juan-roa PE', 'rosa-diaz CL'],
  ],
  [
    'no office of another president that is known',
    'President Barack Obama spoke to the United States of the Syrian president.',
    ['barack-obama US'],
  ],
])('%s', (_, text, sides) => expect(leadersIn(text).sort()).toEqual(sides));

it.each([
  [
    'no state of a community in it',
    'Cyprus spoke to Turkey. Turkish Cypriot leader Rauf Denktash spoke.',
    ['rauf-denktash'],
  ],
  [
    'who is known, without any office',
    'Russia was silent. Vladimir Putin told Sergei Lavrov to go.',
    ['sergei-lavrov RU', 'vladimir-putin RU'],
  ],
  [
    'who is known, with an initial',
    'The Soviet Union was ready. President Mikhail S. Gorbachev spoke of Iraq.',
    ['mikhail-s-gorbachev SU'],
  ],
])('%s', (_, text, sides) => expect(leadersIn(text).sort()).toEqual(sides));

it('side-of-dateline: an office without a state is of the state from which the report is datelined, if the text names it', () => {
  const told = 'Zambian farmers protested. President Peter Banda received Norwegian Foreign Minister Lars Vik.';
  expect(leadersIn(`LUSAKA, May 3 (AFP) - ${told}`)).toEqual(['peter-banda ZM', 'lars-vik NO']);
  expect(leadersIn(told)).toContain('peter-banda');
  expect(leadersIn(`LUSAKA, May 3 (AFP) - President Peter Banda spoke. Norway listened.`)).toContain('peter-banda');
  const two = 'Zambian President Peter Banda met President Ada Moyo.';
  expect(leadersIn(`LUSAKA, May 3 (AFP) - ${two}`)).toContain('ada-moyo');
});

it('a counterpart is of a side, and that is no office', () => {
  const { edges, nodes } = extract(
    readDocument('t', 'British Foreign Secretary Anne Moore met her French counterpart, Luc Marin, in Oslo.'),
    analyse,
  );
  const role = edges.find(({ source }) => source === 'leader:luc-marin')?.attributes;
  expect(role).toMatchObject({ type: 'represents' });
  expect(role).not.toHaveProperty('role');
  expect(nodes.find(({ key }) => key === 'leader:luc-marin')?.attributes).not.toHaveProperty('role');
});

it.each([
  ['The FARC demanded that Peru free its leader Abel Ortiz.', 'abel-ortiz farc'],
  ['Peru demanded that Chile release its minister Abel Ortiz.', 'abel-ortiz PE'],
  ['Chile freed its minister Abel Ortiz.', 'abel-ortiz CL'],
  ['Peru demanded that Chile dismiss its minister Abel Ortiz.', 'abel-ortiz CL'],
])('side-of-owner: who is asked to be free is of who asks: %s', (text, leader) => {
  expect(leadersIn(text)).toEqual([leader]);
});
