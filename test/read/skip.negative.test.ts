import { describe, expect, test } from 'vitest';
import { skippedOf } from './skipped.ts';

/** Lines of story that look like furniture. */
describe('stays story', () => {
  test.each([
    'Regulators fined the company because it set cookies without consent.',
    'The minister said the privacy policy of the bank must change.',
    '“By continuing to browse our site you agree to our use of cookies,” read the page that spies had copied.',
    'Most read the treaty as a promise.',
    'Related talks were held in Lima',
    'FILE transfers between the ministries stopped.',
    'File a complaint - that is what Peru did.',
    'Delegates may choose a language: English, French or Spanish.',
    'Russian, Ukrainian and Turkish delegations met at noon.',
    'Turkish, US, Russian and Ukrainian officials will meet.',
    'The export licence no. 4471 was withdrawn, Oslo said.',
    'About 10000000 people fled, the agency said.',
    'Copyright law divides the two sides.',
    'Downloads of the app were stopped in Lima.',
    'Select language schools closed.',
    'All rights reserved for the state were given up.',
    'Share prices fell after the summit.',
    'Print media in Lima reported the deal.',
    '20',
    'A photo by the palace shows President Ann Lee with the envoy.',
    'The president posed for a photo by the lake with Prime Minister Bo Berg.',
    'Photo opportunities were cancelled after Berg walked out.',
    'Image matters to the Kremlin, Peskov said.',
    'Pictures: the ministers, he joked, were better in oil.',
    'Talks on the 2024/25 budget failed. The AFP/Reuters pool was sent out of the room.',
    'The president (photographed by all) left.',
    'Britain contributed to this report of the agency, an official said.',
    'France contributed reporting systems and two ships.',
    'This combination of threats and offers worked.',
    'The post of envoy appeared first in May.',
    'Sign up or leave, Lee told the members of the club.',
    'Editing by committee is slow, Lee said.',
    'The post of envoy first appeared on the agenda in May.',
    'This story was first told by Lee.',
    'Read more carefully, the treaty binds both.',
    'Related talks failed.',
    'Watch lists were drawn up by both sides.',
    'Follow us on this path, Lee told the allies.',
    'Ends justify means, Berg said.',
    'tit-for-tat steps followed.',
    'By Monday Both Sides had agreed to meet again.',
    'By Tuesday, the ships had left.',
  ])('%s', line => {
    expect(skippedOf(line)).toEqual([]);
  });

  test('a headline whose last name is that of the story', () => {
    const text =
      'Peace plan rejected by Ann Lee\n\nOSLO, May 5, 2003 (AFP) - Prime Minister Ann Lee refused. Lee gave no reason.';
    expect(skippedOf(text).map(span => span.reason)).toEqual(['dateline']);
  });

  test('short lines that come twice', () => {
    expect(skippedOf('Q: And then?\nNothing happened.\nQ: And then?\nNothing happened.')).toEqual([]);
  });

  test('the sentence of a caption', () => {
    const [credit, ...others] = skippedOf('President Ann Lee arrives in Oslo on May 5. BO BERG / AFP');
    expect(credit?.words).toBe('BO BERG / AFP');
    expect(others).toEqual([]);
  });

  test('a number under a line that is no button', () => {
    expect(skippedOf('Votes in favour\n20\nVotes against\n18')).toEqual([]);
  });
});
