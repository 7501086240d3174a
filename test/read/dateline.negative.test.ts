import { expect, test } from 'vitest';
import { datelineOf } from '../../src/read/dates/dateline.ts';

test.each([
  'NATO — the alliance of 32 — met in Riga.',
  'EU - China talks have begun.',
  'Kyiv — Ukraine’s capital — was quiet.',
  'The talks (in Oslo) - the third round - failed.',
  'Russia, April 10 was told, would not attend - or so it seemed.',
  'PEACE TALKS - WHAT WE KNOW',
  'Norway (population 5 million) - Nobody came.',
  'Prime Minister Lee (Labour) - She left early.',
  'Lee, 44 - an envoy.',
  '- Norway signs the treaty.',
  '— Ann Lee, envoy',
  'ANALYSIS: Ministers met.',
  'OSLO: what we know',
  'On May 3 (Labour) Ministers met.',
  'Oslo, May 3 (Labour) Ministers met.',
  'June 22, 2018 (Friday) – Ministers met.',
  'OSLO, Room 12 - Ministers met.',
])('no dateline: %s', paragraph => {
  expect(datelineOf(paragraph)).toBeUndefined();
});
