import { describe, expect, it, test } from 'vitest';
import { demandsIn, rulesIn } from './demands-in.ts';

describe('obligation', () => {
  it.each([
    [
      'German Chancellor Angela Merkel said Syria should free the hostages.',
      'angela-merkel demands → SY: Syria frees the hostages',
    ],
    [
      '"Syria must free the hostages," German Chancellor Angela Merkel said.',
      'angela-merkel demands → SY: Syria frees the hostages',
    ],
    [
      'German Chancellor Angela Merkel said Syria needs to free the hostages.',
      'angela-merkel demands → SY: Syria frees the hostages',
    ],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toEqual([demand]);
  });

  it.each([
    [
      'Syria, German Chancellor Angela Merkel said, must free the hostages.',
      'angela-merkel demands → SY: Syria frees the hostages',
    ],
    [
      'German Chancellor Angela Merkel said any deal would have to protect the border.',
      'angela-merkel demands: Any deal protects the border',
    ],
    [
      'German Chancellor Angela Merkel met them. Ships that carry arms, she added, should be stopped.',
      'angela-merkel demands: Ships that carry arms are stopped',
    ],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toEqual([demand]);
  });

  it('is none of who speaks of his own side', () => {
    expect(demandsIn('"We must help the refugees," German Chancellor Angela Merkel said.')).toEqual([]);
  });
});

test.each([
  '"Make Peru great again," Peruvian President Dina Boluarte said.',
  '"Peru would only join the pact," Peruvian President Dina Boluarte said.',
])('nobody is told to act: %s', text => {
  expect(demandsIn(text)).toEqual([]);
});

describe('condition', () => {
  it('is wanted by who makes it', () => {
    expect(demandsIn('Turkey said the border will stay closed unless Greece lifts the embargo.')).toEqual([
      'TR demands → GR: Greece lifts the embargo',
    ]);
  });

  it.each([
    [
      'Peru will not send its soldiers to the island without guarantees from Chile.',
      'PE demands: Guarantees from Chile',
    ],
    ['Peru will sign only when Chile opens the port.', 'PE demands → CL: Chile opens the port'],
    ['Peru offered to leave the island once Chile opened the port.', 'PE demands → CL: Chile opens the port'],
    ['Peru will not sign as long as Chile blocks the port.', 'PE demands → CL: Chile does not block the port'],
    ['Peru agreed to sign, provided that Chile opens the port.', 'PE demands → CL: Chile opens the port'],
    ['Peru threatened to leave if Chile closed the port.', 'PE demands → CL: Chile does not close the port'],
    [
      'If Chile fails to open the port, Peru will leave the bloc.',
      'PE demands → CL: Chile does not fail to open the port',
    ],
    ['Peru said the ban could be lifted if Chile opens the port.', 'PE demands → CL: Chile opens the port'],
    ['Peru warned that its ships will leave if Chile does not open the port.', 'PE demands → CL: Chile opens the port'],
    ['Peru warned it would impose tariffs if Chile closed the port.', 'PE demands → CL: Chile does not close the port'],
    ['Peru will stay away from the summit until Chile opens the port.', 'PE demands → CL: Chile opens the port'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });
});

describe('exchange', () => {
  it('names what is wanted in return', () => {
    expect(demandsIn('North Korea offered to close the reactor in exchange for fuel aid.')).toContain(
      'KP demands: Fuel aid',
    );
  });
});

describe('will-not', () => {
  it('is one in reported speech too, where it is of the speaker or his side', () => {
    const text = 'Iranian President Hassan Rouhani said that Iran would not stop the work at the site.';
    expect(demandsIn(text)).toEqual(['IR rejects → IR: Iran stops the work at the site']);
  });

  it('is a refusal where it is somebody who says so', () => {
    const text = 'Iran will not stop the work at the site, Iranian President Hassan Rouhani said.';
    expect(demandsIn(text)).toEqual(['IR rejects → IR: Iran stops the work at the site']);
    expect(rulesIn(text)).toEqual(['will-not']);
  });
});
