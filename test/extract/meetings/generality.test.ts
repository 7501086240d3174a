import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('hosts', () => {
  it.each([
    ['Ghana and Togo held a meeting in Lome on Monday hosted by UN envoy Mary Smith.', 'mary-smith'],
    [
      'Ghana and Togo held talks in Lome on Monday under the chairmanship of Senegalese President Macky Sall.',
      'macky-sall',
    ],
  ])('%s', (text, host) => {
    expect(meetingsIn(text)[0]?.hosts).toContain(host);
  });
});

describe('who takes part', () => {
  it.each([
    [
      'a participle stands before the name',
      'Zambian President Edgar Lungu met jailed rebel leader Felix Ndayi on Monday.',
      'felix-ndayi',
    ],
    [
      'an office goes before the name',
      'Jordanian Foreign Minister Ayman Safadi on Monday received the US envoy to Syria, James Jeffrey, and British Ambassador Edward Oakden.',
      'james-jeffrey',
    ],
    [
      'a delegation is led by him',
      'Foreign Minister Ayman Safadi of Jordan on Monday received a Greek delegation led by Defence Minister Evangelos Apostolakis.',
      'evangelos-apostolakis',
    ],
    [
      'what they agreed stands between',
      'The presidents of Colombia and Venezuela agreed Tuesday to restore ties after a four-hour meeting in Lima.',
      'VE',
    ],
  ])('where %s', (_, text, party) => {
    expect(meetingsIn(text)[0]?.parties).toContain(party);
  });

  it('at a journey to several countries, all of them', () => {
    const [visit] = meetingsIn('US Secretary of State Mike Pompeo will visit Israel, Egypt and Jordan next week.');
    expect(visit?.in).toEqual(['EG', 'IL', 'JO']);
    expect(visit?.parties).toEqual(['EG', 'IL', 'JO', 'US', 'mike-pompeo']);
  });

  it('of a call that is received', () => {
    const [call] = meetingsIn(
      'Indian Prime Minister Narendra Modi on Monday received a call from Canadian Prime Minister Justin Trudeau.',
    );
    expect(call).toMatchObject({ mode: 'phone', parties: ['CA', 'IN', 'justin-trudeau', 'narendra-modi'] });
  });
});

describe('where and when', () => {
  it('is the place in front of "where"', () => {
    const meetings = meetingsIn(
      'US Secretary of State Mike Pompeo leaves Friday for Israel, where he will meet Prime Minister Benjamin Netanyahu on Sunday.',
    );
    expect(meetings.map(meeting => meeting.in)).toEqual([['IL'], ['IL']]);
    expect(meetings.map(({ date }) => date)).toEqual(['2019-06-14', '2019-06-16']);
  });

  it('is the country that describes a capital', () => {
    const [meeting] = meetingsIn('Norway and Spain held talks in the Afghan capital on Monday.');
    expect(meeting?.in).toEqual(['AF']);
  });

  it('is its first day, where the last is told as well', () => {
    const [talks, ...others] = meetingsIn(
      'Peace talks between Norway and Spain in Oslo collapsed on Tuesday. The talks opened on June 3.',
    );
    expect(others).toEqual([]);
    expect(talks?.date).toBe('2019-06-03');
  });

  it('is not since when visits are counted', () => {
    const [visit] = meetingsIn(
      "It was French President Emmanuel Macron's second visit to Egypt since the revolt in 2011.",
    );
    expect(visit?.date).toBeUndefined();
  });
});

describe('status', () => {
  it.each([
    ['cancelled', 'A meeting between Norway and Spain planned for Friday in Oslo was called off.'],
    [
      'planned',
      'Yemeni President Ali Nasser has accepted an invitation from Egyptian President Anwar Sadat to visit Cairo.',
    ],
    [
      'proposed',
      'Ethiopian President Sahle-Work Zewde said she hoped to meet Egyptian President Abdel Fattah al-Sisi.',
    ],
  ])('%s', (status, text) => {
    expect(meetingsIn(text)[0]?.status).toBe(status);
  });
});

describe('talks', () => {
  it('are a noun behind a preposition, whatever the tagger says', () => {
    const [talks] = meetingsIn(
      'The plan will make things worse, Norwegian Foreign Minister Espen Eide said on Monday after talks here with his Swedish counterpart Carl Bildt.',
    );
    expect(talks).toMatchObject({ date: '2019-06-10', in: ['CH'], parties: ['NO', 'SE', 'carl-bildt', 'espen-eide'] });
  });
});

describe('labels', () => {
  it.each([
    [
      'Phone call between Angela Merkel and Recep Tayyip Erdogan',
      'In a 40-minute phone call on Monday, German Chancellor Angela Merkel and Turkish President Recep Tayyip Erdogan discussed trade.',
    ],
    [
      'High-level trade talks between Norway and Spain in Oslo',
      'Norway and Spain held two days of high-level trade talks in Oslo last week.',
    ],
    [
      'Visit of John Kerry to Bogota',
      'US Secretary of State John Kerry flew to Bogota on Monday for talks with Colombian President Juan Manuel Santos.',
    ],
    [
      'Meeting between Norway and Spain',
      'A rare Thursday meeting between Norway and Spain will be held in Oslo next week.',
    ],
  ])('%s', (label, text) => {
    expect(meetingsIn(text)[0]?.label).toContain(label);
  });
});
