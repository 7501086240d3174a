import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('who wants it', () => {
  it.each([
    ['Norway accused Iceland of delay and urged Denmark to free the crew.', 'NO demands → DK: Denmark frees the crew'],
    ['Peru dismissed the report, demanding that Chile open the port.', 'PE demands → CL: Chile opens the port'],
    [
      'Chile and Bolivia issued a statement which called on Peru to open the port.',
      'BO demands, CL demands → PE: Peru opens the port',
    ],
    ['Chile rejected a demand by Peru for an apology.', 'CL rejects, PE demands → CL: An apology'],
    [
      'Chile and Peru met. “They asked us to mediate,” Omani minister Badr Tariq said of Iran and Bahrain.',
      'BH demands, IR demands → badr-tariq: Badr Tariq mediates',
    ],
    [
      'Chile and Peru met. “They asked us to mediate,” Omani minister Badr Tariq said of the feud.',
      'CL demands, PE demands → badr-tariq: Badr Tariq mediates',
    ],
    [
      'Chile and Peru met. They asked Oman to mediate, its minister Badr Tariq said of Iran and Bahrain.',
      'CL demands, PE demands → OM: Oman mediates',
    ],
    ['Chile gave Peru until Monday to open the port.', 'CL demands → PE: Peru opens the port'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });
});

describe('to whom it is put', () => {
  it.each([
    ['Oman demanded an end to Israel’s blockade.', 'OM demands → IL: An end to Israel’s blockade'],
    ['Peru called for the withdrawal of Chilean troops.', 'PE demands → CL: The withdrawal of Chilean troops'],
    ['Norway called for a truce between Chad and Niger.', 'NO demands → NE, TD: A truce between Chad and Niger'],
    ['Kenya called for an end to the war.', 'KE demands: An end to the war'],
    ['Peru demanded respect for its border.', 'PE demands: Respect for its border'],
    ['Peru stressed the importance of free trade and the need for talks with Chile.', 'PE demands: Talks with Chile'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });
});
