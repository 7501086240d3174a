import { expect, test } from 'vitest';
import { datelineOf } from '../../src/read/dates/dateline.ts';

test.each([
  ['BRUSSELS, April 10, 2025 (AFP) — Ministers met.', { place: 'BRUSSELS', date: '2025-04-10', agency: 'AFP' }],
  ['BEIJING, Nov. 2 (Xinhua) -- Envoys arrived.', { place: 'BEIJING', day: 'Nov. 2', agency: 'Xinhua' }],
  ['Beijing, Nov. 2 (Xinhua) -- Envoys arrived.', { place: 'Beijing', day: 'Nov. 2', agency: 'Xinhua' }],
  ['(AFP) - Ministers met.', { agency: 'AFP' }],
  ['LONDON (Reuters) - Ministers met.', { place: 'LONDON', agency: 'Reuters' }],
  ['LONDON, March 20 (Reuters) - Ministers met.', { place: 'LONDON', day: 'March 20', agency: 'Reuters' }],
  ['MOSCOW, Dec 2, 2006 - Ministers met.', { place: 'MOSCOW', date: '2006-12-02' }],
  ['OSLO, 2 December 2006 – Ministers met.', { place: 'OSLO', date: '2006-12-02' }],
  ['COTABATO, Philippines, April 25, 1997 (AFP) - They met.', { place: 'COTABATO', date: '1997-04-25', agency: 'AFP' }],
  ['ST. PETERSBURG, May 4, 2003 (AFP) - They met.', { place: 'ST. PETERSBURG', date: '2003-05-04', agency: 'AFP' }],
  ['UNITED NATIONS, May 4 (AP) - They met.', { place: 'UNITED NATIONS', day: 'May 4', agency: 'AP' }],
  ['CAIRO, Aug. 10, 1990 (AP) _ Ministers met.', { place: 'CAIRO', date: '1990-08-10', agency: 'AP' }],
  ['TAIPEI, Aug. 5 (CNA) Ministers met.', { place: 'TAIPEI', day: 'Aug. 5', agency: 'CNA' }],
  ['June 22, 2018 (JUBA) – Ministers met.', { place: 'JUBA', date: '2018-06-22' }],
  ['MOSCOW, September 16. /TASS/. Ministers met.', { place: 'MOSCOW', day: 'September 16', agency: 'TASS' }],
  ['MOSCOW, September 16 /TASS/. Ministers met.', { place: 'MOSCOW', day: 'September 16', agency: 'TASS' }],
  ['KYIV. Feb 9. INTERFAX-UKRAINE - Ministers met.', { place: 'KYIV', day: 'Feb 9', agency: 'INTERFAX-UKRAINE' }],
  [
    'KIEV. Feb 9, 2015 (Interfax-Ukraine) - They met.',
    { place: 'KIEV', date: '2015-02-09', agency: 'Interfax-Ukraine' },
  ],
  ['Tehran, Oct 3, IRNA – Ministers met.', { place: 'Tehran', day: 'Oct 3', agency: 'IRNA' }],
  ['ISLAMABAD: Ministers met.', { place: 'ISLAMABAD' }],
  ['WASHINGTON/KYIV — They met.', { place: 'WASHINGTON/KYIV' }],
  ['KYIV, Ukraine — They met.', { place: 'KYIV' }],
  ['KYIV — “We met,” she said.', { place: 'KYIV' }],
])('%s', (paragraph, expected) => {
  expect(datelineOf(paragraph)).toEqual({ length: paragraph.search(/(They|Ministers|Envoys|“)/), ...expected });
});

test('a dateline in small letters', () => {
  const found = datelineOf('oslo, june 3 (afp) - ministers met.');
  expect(found).toEqual({ length: 21, place: 'Oslo', day: 'June 3', agency: 'Afp' });
  expect(datelineOf('oslo and june met (twice) - ministers said.')).toBeUndefined();
});
