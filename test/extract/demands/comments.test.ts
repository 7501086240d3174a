import { describe, expect, it } from 'vitest';
import { demandsIn, rulesIn } from './demands-in.ts';

describe('comment', () => {
  it.each([
    [
      'Peru wants Chile to reopen the port, a demand Chile has repeatedly rejected.',
      ['CL rejects, PE demands → CL: Chile reopens the port'],
    ],
    [
      'Peru has set conditions, including Chile opening the port and freeing the crew—terms that Chile has flatly rejected.',
      ['CL rejects, PE demands → CL: Chile opens the port', 'CL rejects, PE demands → CL: Chile frees the crew'],
    ],
    [
      'Norway called for the deployment of monitors, an idea flatly rejected by Syria.',
      ['NO demands, SY rejects: The deployment of monitors'],
    ],
  ])('says who answers a demand: %s', (text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it('proposes nothing of its own', () => {
    expect(rulesIn('Peru reopened the port, a proposal Chile had rejected.')).toEqual([]);
    expect(rulesIn('Peru reopened the port, a city that Chile never visited.')).toEqual([]);
  });
});
