import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('demands-verb', () => {
  it.each([
    ['Japan urged North Korea to return to the talks.', ['JP demands → KP: North Korea returns to the talks']],
    ['France called on Turkey to open its border.', ['FR demands → TR: Turkey opens its border']],
    ['Norway demanded that Iceland release the crew.', ['NO demands → IS: Iceland releases the crew']],
    ['Kenya insisted that the sanctions be lifted.', ['KE demands: The sanctions are lifted']],
    ['Brazil called for an end to the embargo.', ['BR demands: An end to the embargo']],
    ['Chile was urged by Peru to reopen the port.', ['PE demands → CL: Chile reopens the port']],
    ['Sri Lanka and Nepal want India to cut its tariffs.', ['LK demands, NP demands → IN: India cuts its tariffs']],
  ])('%s', (text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it.each([
    [
      '"What we want is an end to the embargo," Peruvian President Dina Boluarte said.',
      ['dina-boluarte demands: An end to the embargo'],
    ],
    ['Peru asked through its envoy in Lima that the ban be lifted.', ['PE demands: The ban is lifted']],
    ['Peru is adamant that Chile should open the port.', ['PE demands → CL: Chile opens the port']],
    ['Peru told Chile to open the port or face sanctions.', ['PE demands → CL: Chile opens the port']],
    ['Peru hopes to persuade Chile to open the port.', ['PE demands → CL: Chile opens the port']],
    [
      'Peru demanded an inquiry. Chile urged Peru to call back its ships.',
      ['PE demands: An inquiry', 'CL demands → PE: Peru calls back its ships'],
    ],
    ['Peru dissuaded Chile from closing the port.', ['PE demands → CL: Chile does not close the port']],
    ['Peru would like to see Chile open the port.', ['PE demands → CL: Chile opens the port']],
    ['Peru said its ships should be exempted from the ban.', ['PE demands: Peru’s ships are exempted from the ban']],
    ['Peru advocated for an end to the embargo.', ['PE demands: An end to the embargo']],
    ['It is time for Chile to open the port, Peru said.', ['PE demands → CL: Chile opens the port']],
  ])('%s', (text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it('turns a warning into what is not to be', () => {
    expect(demandsIn('Egypt warned Ethiopia against filling the reservoir.')).toEqual([
      'EG demands → ET: Ethiopia does not fill the reservoir',
    ]);
  });

  it('wants none of a thing that it warns against', () => {
    expect(demandsIn('Egypt warned Ethiopia against more delays.')).toEqual(['EG demands → ET: No more delays']);
  });

  it('tells things asked for side by side apart', () => {
    expect(demandsIn('Peru asked Chile to reduce its tariffs and reopen the port.')).toEqual([
      'PE demands → CL: Chile reduces its tariffs',
      'PE demands → CL: Chile reopens the port',
    ]);
  });
});

describe('demands-noun', () => {
  it.each([
    ['Kenya repeated its call for a truce in Somalia.', 'KE demands: A truce in Somalia'],
    ['The paper prints the demand by Norway for an inquiry.', 'NO demands: An inquiry'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });
});

describe('demands-adjective', () => {
  it('is wanted by who says so', () => {
    expect(demandsIn("French President Jacques Chirac said that Ukraine's consent was essential.")).toEqual([
      "jacques-chirac demands → UA: Ukraine's consent",
    ]);
  });
});

describe('rejects', () => {
  it.each([
    ['rejects-verb', 'India refused to attend the summit.', ['IN rejects → IN: India attends the summit']],
    ['rejects-verb', 'India ruled out talks with Pakistan.', ['IN rejects: Talks with Pakistan']],
    ['rejects-verb', 'Norway does not want Sweden to leave.', ['NO rejects → SE: Sweden leaves']],
    ['rejects-verb', 'Syria cannot accept foreign troops.', ['SY rejects: Foreign troops']],
    ['rejects-verb', 'Iran denied access to the site.', ['IR rejects → IR: Access to the site']],
    ['rejects-noun', "Peru's refusal to sign the treaty was noted.", ['PE rejects → PE: Peru signs the treaty']],
    ['rejects-adjective', 'Canada is reluctant to send troops.', ['CA rejects → CA: Canada sends troops']],
  ])('%s: %s', (_, text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it('answers what was asked in the same sentence', () => {
    expect(demandsIn("Greece rejected Turkey's demand for an apology.")).toEqual([
      'GR rejects, TR demands → GR: An apology',
    ]);
  });

  it('answers what was asked before', () => {
    expect(demandsIn('Peru asked Chile to reopen the port. Chile rejected the request.')).toEqual([
      'CL rejects, PE demands → CL: Chile reopens the port',
    ]);
  });
});

describe('supports', () => {
  it.each([
    ['supports-verb', 'Sweden agreed to release the prisoners.', ['SE supports → SE: Sweden releases the prisoners']],
    [
      'supports-verb',
      'Italy supports the entry of Albania into NATO.',
      ['IT supports: The entry of Albania into NATO'],
    ],
    ['supports-noun', 'Japan repeated its support for a truce in Sudan.', ['JP supports: A truce in Sudan']],
    [
      'supports-adjective',
      'Mali urged Canada to send troops. Canada is willing to send troops.',
      ['CA supports, ML demands → CA: Canada sends troops'],
    ],
  ])('%s: %s', (_, text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });
});

it('a demand told again is the one that is rejected', () => {
  const text =
    'Chile rejects a Peruvian call to open the port. Chile on Friday rejected a call by Peru to open the port and sent a note.';
  expect(demandsIn(text)).toHaveLength(1);
});

describe('what a party binds itself to in a deal', () => {
  const title = 'Chile and Peru sign trade agreement\n\n';

  it('is asked of it, one by one', () => {
    expect(demandsIn(`${title}Chile has committed to lowering tariffs and opening its ports.`)).toEqual([
      'CL supports → CL: Chile lowers tariffs',
      'CL supports → CL: Chile opens its ports',
    ]);
  });

  it.each([
    `${title}Chile and Peru have committed to lower tariffs.`,
    'Chile and Peru meet\n\nChile has committed to lowering tariffs.',
  ])('but not where both do, or nothing is agreed: %s', text => expect(demandsIn(text)).toEqual([]));
});
