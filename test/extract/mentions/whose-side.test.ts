import { describe, expect, it } from 'vitest';
import { readActors } from './actors-in.ts';

/** The leaders of a text, with the role and the sides of each: "Tom Hart {Prime Minister} → GB". */
const leadersOf = (text: string): string[] =>
  readActors(text).actors.leaders.map(({ label, role, sides }) => {
    const keys = [...new Set(sides.map(({ key }) => key.split(':')[1]))];
    return `${label}${role === undefined ? '' : ` {${role}}`}${keys.length > 0 ? ` → ${keys.join(', ')}` : ''}`;
  });

describe('heads of cities and provinces act for no state', () => {
  it.each<[string, string[]]>([
    ['Governor Dan Hobbs of Georgia met the Japanese ambassador in Atlanta.', ['Dan Hobbs {Governor}']],
    ['Texas Governor Ann Pruitt criticised Mexico.', ['Ann Pruitt {Governor}']],
    ['Ann Pruitt, the governor of Texas, criticised Mexico.', ['Ann Pruitt {governor of Texas}']],
    ['Paul Marin, the mayor of Lyon, criticised Egypt.', ['Paul Marin {mayor of Lyon}']],
    ['London Mayor Sara Khan criticised Israel.', ['Sara Khan {Mayor}']],
    ['Kyiv Mayor Oleh Bondar said Russia had shelled the city.', ['Oleh Bondar {Mayor}']],
    [
      'The mayor of Paris, Anne Dubois, met Iranian President Ali Rezaei.',
      ['Anne Dubois {mayor of Paris}', 'Ali Rezaei {President} → IR'],
    ],
    ['Quebec Premier Jean Tremblay urged China to lift its tariffs.', ['Jean Tremblay {Premier}']],
    ['Belgorod Governor Ivan Gusev said Ukraine attacked the region.', ['Ivan Gusev {Governor}']],
    ['The Russian governor of Belgorod, Ivan Gusev, accused Ukraine.', ['Ivan Gusev {governor of Belgorod}']],
    ['Punjab Chief Minister Raj Singh condemned Pakistan.', ['Raj Singh {Punjab Chief Minister}']],
    ['The Ukrainian governor of Kharkiv, Petro Bondar, accused Russia.', ['Petro Bondar {governor of Kharkiv}']],
    ['State Senator Bob Miller of Georgia criticised China.', ['Bob Miller {State Senator}']],
    ['New York Mayor Eric Stone met Israeli President Dan Levi.', ['Eric Stone {Mayor}', 'Dan Levi {President} → IL']],
    [
      'Hong Kong Chief Executive John Wong met Chinese President Lin Tao.',
      ['John Wong {Chief Executive} → HK', 'Lin Tao {President} → CN'],
    ],
    [
      'Bank of Japan Governor Kazuo Mori met US Treasury Secretary Paul Benson.',
      ['Paul Benson {Treasury Secretary} → US'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('who is sent acts for the sender', () => {
  it.each<[string, string[]]>([
    ['US ambassador to Israel Mark Stone condemned Iran.', ['Mark Stone {ambassador to Israel} → US']],
    ['Tom Hale, the US ambassador to Israel, urged Israel to wait.', ['Tom Hale {ambassador to Israel} → US']],
    [
      "Israel's ambassador to the United Nations, Dan Levi, condemned Iran.",
      ['Dan Levi {ambassador to the United Nations} → IL'],
    ],
    ['UN envoy for Syria Lars Vik urged Russia to wait.', ['Lars Vik {UN envoy for Syria} → united-nations']],
    ['UN special envoy for Yemen Lars Vik flew to Oman.', ['Lars Vik {UN special envoy for Yemen} → united-nations']],
    [
      'Lars Vik, the UN envoy for Libya, met Egyptian Foreign Minister Sami Farouk.',
      ['Lars Vik {UN envoy for Libya} → united-nations', 'Sami Farouk {Foreign Minister} → EG'],
    ],
    ["Russia's UN ambassador Oleg Petrov vetoed it.", ['Oleg Petrov {UN ambassador} → RU']],
    ['EU foreign policy chief Kaja Tamm condemned Russia.', ['Kaja Tamm {EU foreign policy chief} → european-union']],
    [
      'The German ambassador in Moscow, Karl Weber, was summoned by Russia.',
      ['Karl Weber {ambassador in Moscow} → DE'],
    ],
    [
      'US special envoy for Ukraine Keith Brown met Ukrainian President Igor Ortiz.',
      ['Keith Brown {special envoy for Ukraine} → US', 'Igor Ortiz {President} → UA'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('a former office is for no side', () => {
  it.each<[string, string[]]>([
    ['Former British prime minister Tom Hart criticised Israel.', ['Tom Hart {Former British prime minister}']],
    ['Tom Hart, a former British prime minister, criticised Israel.', ['Tom Hart {former British prime minister}']],
    ['Ex-President Joan Harlow urged Russia to stop.', ['Joan Harlow {Ex-President}']],
    ['The late Iranian president Ali Rezaei opposed the deal with the US.', ['Ali Rezaei {late Iranian president}']],
    ['Tom Hart, British prime minister from 1997 to 2007, criticised Iran.', ['Tom Hart {prime minister}']],
    ['Then-Israeli Prime Minister Dan Levi rejected it.', ['Dan Levi {Prime Minister}']],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('spokesmen and deputies', () => {
  it.each<[string, string[]]>([
    [
      'Peter Novak, spokesman for the Polish foreign ministry, condemned Belarus.',
      ['Peter Novak {spokesman for the Polish foreign ministry} → PL'],
    ],
    [
      'Iranian foreign ministry spokesman Ali Karimi said Israel must stop.',
      ['Ali Karimi {foreign ministry spokesman} → IR'],
    ],
    ['Israeli military spokesman Dan Levi said Hamas fired first.', ['Dan Levi {military spokesman} → IL']],
    ['White House press secretary Laura Miller said Russia must stop.', ['Laura Miller {press secretary} → US']],
    [
      'Ukrainian Deputy Foreign Minister Olga Melnyk met Polish Deputy Prime Minister Jan Nowak.',
      ['Olga Melnyk {Deputy Foreign Minister} → UA', 'Jan Nowak {Deputy Prime Minister} → PL'],
    ],
    ['NATO spokeswoman Oana Popa said Russia must stop.', ['Oana Popa {NATO spokeswoman} → nato']],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('business, sport and private life have no leaders', () => {
  it.each<[string, string[]]>([
    ['Lionel Rossi met Cristiano Silva in Qatar.', []],
    ['Israeli hostage Dan Levi was freed by Hamas.', []],
    ['Captain Harry Lane scored twice for England against Germany.', []],
    ['Coach Karl Weber led Germany past France.', []],
    ['Volkswagen chairman Karl Weber criticised US tariffs.', []],
    ['GE boss Jack Walsh urged China to open its market.', []],
    ['Siemens chief executive Karl Weber met Chinese President Lin Tao.', ['Lin Tao {President} → CN']],
    ['Footballer Marco Rossi met French President Luc Moreau.', ['Luc Moreau {President} → FR']],
    ['Marco Rossi, a footballer, criticised Qatar.', []],
    ['Anna Keller, 34, a teacher from Kharkiv, said Russia had shelled her house.', []],
    ['Michael Owen met Paris Jackson on Tuesday.', []],
    ['Anna Keller met Tom Hart on Monday.', []],
    ['Political scientist Anna Keller said Iran would not sign.', []],
    ['Anna Keller of the Carnegie Endowment told Reuters that Iran would not sign.', []],
    ['Anna Keller, a professor at Harvard University, said China would not sign.', []],
    ['Microsoft president Brad Stone met US President Joan Harlow.', ['Joan Harlow {President} → US']],
    ['Activist Greta Lund criticised Israel.', []],
    ['The victim, Anna Keller, told police that a soldier fired.', []],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('parties and armed groups', () => {
  it.each<[string, string[]]>([
    ['Syrian rebel commander Omar Salih accused Russia.', ['Omar Salih {rebel commander}']],
    [
      'Hamas leader Omar Sabri met Iranian Foreign Minister Ali Karimi.',
      ['Omar Sabri {Hamas leader} → hamas', 'Ali Karimi {Foreign Minister} → IR'],
    ],
    ['Labour leader Tom Hart condemned Israel.', ['Tom Hart {Labour leader} → labour-party']],
    ['Israeli opposition leader Dan Levi condemned the deal.', ['Dan Levi {opposition leader} → IL']],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('two offices at once', () => {
  it.each<[string, string[]]>([
    [
      'Qatari Prime Minister and Foreign Minister Sheikh Hamad al-Thani met Hamas.',
      ['Hamad al-Thani {Prime Minister and Foreign Minister} → QA'],
    ],
    [
      'Saudi Crown Prince and Prime Minister Faisal bin Saad met US President Joan Harlow.',
      ['Faisal bin Saad {Crown Prince and Prime Minister} → SA', 'Joan Harlow {President} → US'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('a role is the office alone', () => {
  it.each<[string, string[]]>([
    ['On Tuesday Polish Foreign Minister Jan Nowak condemned Belarus.', ['Jan Nowak {Foreign Minister} → PL']],
    ['Last week French President Luc Moreau visited Egypt.', ['Luc Moreau {President} → FR']],
    ['WARSAW Prime Minister Jan Nowak told reporters that Poland opposed the plan.', ['Jan Nowak {Prime Minister}']],
    ['In Cairo Egyptian Foreign Minister Sami Farouk condemned Israel.', ['Sami Farouk {Foreign Minister} → EG']],
    [
      'Outgoing German Chancellor Karl Weber met Chinese President Lin Tao.',
      ['Karl Weber {Chancellor} → DE', 'Lin Tao {President} → CN'],
    ],
    [
      'Newly elected Polish President Jan Nowak met Ukrainian President Igor Ortiz.',
      ['Jan Nowak {President} → PL', 'Igor Ortiz {President} → UA'],
    ],
    [
      'Visiting Chinese Foreign Minister Lin Tao met Indian Prime Minister Raj Singh.',
      ['Lin Tao {Foreign Minister} → CN', 'Raj Singh {Prime Minister} → IN'],
    ],
    ['Right-wing Israeli Prime Minister Dan Levi rejected it.', ['Dan Levi {Prime Minister} → IL']],
    ['Meanwhile Iranian President Ali Rezaei rejected it.', ['Ali Rezaei {President} → IR']],
    ['Yesterday US Secretary of State Paul Benson arrived.', ['Paul Benson {Secretary of State} → US']],
    ['Moderate Iranian President Ali Rezaei rejected it.', ['Ali Rezaei {President} → IR']],
    [
      'Acting Bangladeshi Prime Minister Amir Khan met Chinese President Lin Tao.',
      ['Amir Khan {Prime Minister} → BD', 'Lin Tao {President} → CN'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('for whom', () => {
  it.each<[string, string[]]>([
    [
      "The talks were complicated by Iran's election of cleric Hamid Karimi as president and Russia's invasion of Ukraine.",
      ['Hamid Karimi {cleric}'],
    ],
    [
      'The US is worried. NSC Spokesperson Ann Bell met Director of National Intelligence Tom Hill.',
      ['Ann Bell {NSC Spokesperson} → US', 'Tom Hill {Director of National Intelligence} → US'],
    ],
    [
      'Chile is worried. Director of National Intelligence Tom Hill left.',
      ['Tom Hill {Director of National Intelligence}'],
    ],
    ["Zambia's Peter Banda met Norway's Lars Vik.", ['Peter Banda → ZM', 'Lars Vik → NO']],
    [
      'President Joseph R. Biden, Jr. spoke to President Xi Jinping of China.',
      ['Joseph R. Biden, Jr. {President}', 'Xi Jinping {President} → CN'],
    ],
    [
      'Vice President J.D. Vance spoke to the United States Senate about Ukraine.',
      ['J.D. Vance {Vice President} → US'],
    ],
    [
      'The president of France, Luc Moreau, and the chancellor of Germany, Karl Weber, visited Kyiv.',
      ['Luc Moreau {president of France} → FR', 'Karl Weber {chancellor of Germany} → DE'],
    ],
    ['Russian-installed Crimean leader Sergei Orlov accused Ukraine.', ['Sergei Orlov {Crimean leader}']],
    [
      'Iraqi Kurdish leader Masud Ali met Turkish President Emre Demir.',
      ['Masud Ali {Kurdish leader}', 'Emre Demir {President} → TR'],
    ],
    [
      'Iran-backed Iraqi militia leader Omar Salih met Iraqi President Amir Khan.',
      ['Omar Salih {militia leader}', 'Amir Khan {President} → IQ'],
    ],
    [
      'Polish-born US diplomat Jan Nowak met Russian Foreign Minister Oleg Petrov.',
      ['Jan Nowak {diplomat} → US', 'Oleg Petrov {Foreign Minister} → RU'],
    ],
    ['British lawyer Tom Hart, who defends Iran, spoke.', []],
    ['German-born businessman Karl Weber criticised China.', []],
    [
      'French intelligence chief Luc Moreau met Turkish Foreign Minister Emre Demir.',
      ['Luc Moreau {intelligence chief} → FR', 'Emre Demir {Foreign Minister} → TR'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('one person or two', () => {
  it.each<[string, string[]]>([
    ['Kim Jong Un met Park Jin-ho. North Korea agreed.', ['Kim Jong Un → KP']],
    [
      'Ukrainian President Volodymyr Zelensky spoke. Zelenskyy met Polish President Jan Nowak.',
      ['Volodymyr Zelensky {President} → UA', 'Jan Nowak {President} → PL'],
    ],
    [
      "Syrian President Bashar al-Assad met Iran's foreign minister. Assad thanked Iran.",
      ['Bashar al-Assad {President} → SY'],
    ],
    [
      'Jordanian Foreign Minister Mohammed al-Rawi spoke. Muhammad Al Rawi urged Israel to stop.',
      ['Muhammad Al Rawi {Foreign Minister} → JO'],
    ],
    [
      'Chinese Foreign Minister Wang Li condemned Japan. Taiwanese Foreign Minister Wang Li urged Japan to send envoys.',
      ['Wang Li {Foreign Minister} → CN', 'Wang Li {Foreign Minister} → TW'],
    ],
    [
      "US envoy John Baker met Iran's envoy. Baker said the talks helped. Australian Prime Minister James Baker praised them.",
      ['John Baker {envoy} → US', 'James Baker {Prime Minister} → AU'],
    ],
    [
      "Turkish President Emre Demir spoke. President Demir's wife Leyla Demir visited Qatar.",
      ['Emre Demir {President} → TR'],
    ],
    [
      'Chinese Premier Li Wei met He Lifan, the Chinese vice-premier. He Lifan was calm.',
      ['Li Wei {Premier} → CN', 'He Lifan {vice-premier} → CN'],
    ],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('other places of an office', () => {
  it.each<[string, string[]]>([
    [
      'Speaker of the US House of Representatives Mike Hart visited Taiwan.',
      ['Mike Hart {Speaker of the US House of Representatives} → US'],
    ],
    [
      "Estonia's Kaja Tamm, the EU's top diplomat, condemned Russia.",
      ['Kaja Tamm {top diplomat} → european-union, EE'],
    ],
    ['"No," said Ali Karimi, Iran\'s chief negotiator.', ['Ali Karimi {chief negotiator} → IR']],
    ["Maria Paz, Chile's foreign minister, urged Peru to stop.", ['Maria Paz {foreign minister} → CL']],
    ['The Archbishop of Canterbury, Tom Hart, condemned Israel.', ['Tom Hart {Archbishop of Canterbury}']],
    ['Pope Leo urged Russia to stop.', ['Leo {Pope}']],
    ['King Abdullah of Jordan met US President Joan Harlow.', ['Abdullah {King} → JO', 'Joan Harlow {President} → US']],
    ["Sri Lankan President Ranil Perera met India's Raj Singh.", ['Ranil Perera {President} → LK', 'Raj Singh → IN']],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});

describe('treaties, storms and doctrines are nobody', () => {
  it.each<[string, string[]]>([
    ['ASEAN and China signed the Treaty of Amity.', []],
    ['The Camp David accord and the Dayton Agreement held.', []],
    ['The Minsk Agreements failed and Martin Luther King Boulevard was closed.', []],
    ['Hurricane Katrina struck the United States.', []],
    ['The Monroe Doctrine and the Marshall Plan shaped Europe.', []],
    ['Statement on Chile by the Harlow Administration', []],
    ['The Nobel Peace Prize went to Japan.', []],
  ])('%s', (text, leaders) => expect(leadersOf(text)).toEqual(leaders));
});
