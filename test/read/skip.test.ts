import { describe, expect, test } from 'vitest';
import { skippedOf, wordsSkippedAs } from './skipped.ts';

const STORY = 'Envoys of Norway and Peru met in Oslo on Monday to discuss fishing rights.';

describe('cookie or privacy notice', () => {
  test.each([
    'We use cookies on this site to improve your experience. By continuing you accept our privacy policy.',
    'By using our website you agree to our Terms of Use and the storing of cookies.',
    'Accept all cookies',
    'Reject cookies',
  ])('%s', notice => {
    expect(wordsSkippedAs('cookie or privacy notice', `${notice}\n${STORY}`)).toEqual([notice]);
  });
});

describe('language chooser', () => {
  test.each(['Select your language', 'CHOOSE YOUR LANGUAGE:', 'English | Français | العربية | 中文'])('%s', chooser => {
    expect(wordsSkippedAs('language chooser', `${chooser}\n\n${STORY}`)).toEqual([chooser]);
  });
});

describe('licence or copyright line', () => {
  test.each([
    '京ICP备10046375号',
    'Broadcasting licence no. 0102-33871',
    'Disinformation report hotline: 010-85061466',
    'ISSN: 1234-5678',
    'Broadcasting License number 0102-33871',
    '© 2025 The Harbour Gazette',
    '(c) 2024 Harbour Gazette',
    'Copyright © Harbour Gazette',
    'Copyright 2024 by the Harbour Gazette',
    'All rights reserved.',
  ])('%s', line => {
    expect(wordsSkippedAs('licence or copyright line', `${STORY}\n${line}`)).toEqual([line]);
  });
});

describe('list of links', () => {
  const headlines = ['Peru attacks Chile with drones', 'France and Serbia agree to swap envoys'];

  test.each(['RELATED STORIES', 'Most read', 'More on this story:', 'In other news'])('%s', label => {
    const page = [STORY, label, ...headlines, 'The talks go on in Oslo on Tuesday.', 'Peru wants more'].join('\n\n');
    expect(wordsSkippedAs('list of links', page)).toEqual([[label, ...headlines].join('\n\n')]);
  });
});

describe('share or text size button', () => {
  test.each([
    'Share',
    'Print',
    'Copy link',
    'Share on Facebook',
    'Post to X',
    'Share via WhatsApp',
    'Share this article',
    'TT 18',
  ])('%s', button => {
    expect(wordsSkippedAs('share or text size button', `${STORY}\n${button}\n`)).toEqual([button]);
  });

  test('the text size on two lines is one span', () => {
    expect(wordsSkippedAs('share or text size button', `${STORY}\nTT\n20\n`)).toEqual(['TT\n20']);
  });
});

describe('photo credit', () => {
  const caption = 'Peru’s foreign minister speaks in Oslo.';
  test.each([
    '(Photo by Ann LEE / AFP)',
    '(AP Photo/Ann Lee)',
    '(Getty Images)',
    '(Xinhua/File photo)',
    'Photography by Ann Lee',
    'Image credit: Ann Lee',
    '[Image: Ann Lee]',
    'Photo by Ann Lee / Office of the Mayor, Wikimedia commons.',
    'Photo: Ann Lee',
    'Photograph by A. B. Lee / Harbour Gazette',
    'Picture courtesy of Ann Lee.',
    'ANN LEE / POOL/AFP',
    'Ann Lee/Reuters',
    '/VCG',
    '/ Xinhua',
  ])('after a caption: %s', credit => {
    expect(wordsSkippedAs('photo credit', `${caption} ${credit}\n${STORY}`)).toEqual([credit]);
  });

  test('on a line of its own', () => {
    expect(wordsSkippedAs('photo credit', `Photo by Ann Lee\n${STORY}`)).toEqual(['Photo by Ann Lee']);
  });
});

test.each([
  'READ MORE: Berg demands an answer from Lima',
  'Related | Ships sail to Peru',
  'See also » Ships sail to Peru',
  'More on this → Ships sail to Peru',
  'Sign up for our daily newsletter',
  'Subscribe here to the morning briefing',
  'Register now for our alerts',
  'Follow us on Telegram',
  'Follow us on Google News',
  'Download our app',
  'Join our Telegram channel',
  'Skip to main content',
  'Advertisement',
])('link or advertisement: %s', link => {
  expect(wordsSkippedAs('link or advertisement', `${STORY}\n${link}\n${STORY}!`)).toEqual([link]);
});

test.each(['Enditem', 'Item ends', '(END)', 'ends', '(more)', '-30-', '###', '***', 'ab-cd/ef'])(
  'end mark: %s',
  mark => {
    expect(wordsSkippedAs('end mark', `${STORY}\n${mark}`)).toEqual([mark]);
  },
);

test.each([
  'FILE - In this May 3, 2019, file photo, U.S. envoy Ann Lee meets Kenyan President Bo Oduya in Lima.',
  'FILE PHOTO: Envoys of Chad meet in Oslo, June 2, 2018.',
])('of the caption of an archive picture its first sentence: %s', caption => {
  const text = `${STORY}\n${caption} On Monday Peru said that it will pay. (Photo by Ann Lee)`;
  expect(wordsSkippedAs('caption of an archive or combined picture', text)).toEqual([caption]);
});

test('captions of archive and combined pictures', () => {
  const combined = '(COMBO) This combination of pictures made on May 3 shows two ministers. (Photo by Ann LEE / AFP)';
  const archive = '(FILES) The minister of Peru waves in Lima.';
  const several = 'This combination of file photos shows two ministers.';
  const reason = 'caption of an archive or combined picture';
  expect(wordsSkippedAs(reason, `${combined}\n${STORY}\n${archive}\n${STORY}!\n${several}`)).toEqual([
    combined,
    archive,
    several,
  ]);
});

describe('contributor line', () => {
  test.each([
    'Ann Lee contributed reporting.',
    'Ann Lee, Bo van den Berg and Zoë Ćosić contributed to this report.',
    'Ann Lee contributed to this story from Lima.',
    'Ann Lee also contributed additional reporting.',
    'Ann Lee contributed further reporting.',
    'Ann Lee contributed to this article in Lima',
    'Additional reporting by Ann Lee',
    'Reporting and writing by Ann Lee',
    'Compiled & editing by Ann Lee',
    'Translated by Ann Lee',
    '(Reporting by Ann Lee in Oslo; Editing by Bo Berg)',
  ])('%s', line => {
    expect(wordsSkippedAs('contributor line', `${STORY}\n${line}`)).toEqual([line]);
  });

  test('at the end of a paragraph', () => {
    expect(wordsSkippedAs('contributor line', `${STORY} Ann Lee contributed reporting.`)).toEqual([
      'Ann Lee contributed reporting.',
    ]);
  });
});

test('syndication notices', () => {
  const notices = [
    'The post Envoys meet in Oslo first appeared on Harbour Gazette.',
    'This article was originally published by the Harbour Gazette.',
    'This piece first appeared here on Harbour Gazette.',
    'This report has been also published in the Harbour Gazette',
    'The post Ships sail appeared first on Harbour Gazette',
  ];
  expect(wordsSkippedAs('syndication notice', [STORY, ...notices].join('\n'))).toEqual([notices.join('\n')]);
});

test('bylines: on their own, and after a headline over a dateline', () => {
  expect(wordsSkippedAs('byline', `Envoys meet\nBy Ann Lee and Bo Berg\n${STORY}`)).toEqual(['By Ann Lee and Bo Berg']);
  const three = 'By Ann Lee, Bo Berg, and Cy Vu, Harbour Gazette';
  expect(wordsSkippedAs('byline', `Envoys meet\n${three}\n${STORY}`)).toEqual([three]);
  const wire = `Envoys meet on fish by Ann Lee\n\nOSLO, May 5, 2003 (AFP) - ${STORY}`;
  expect(wordsSkippedAs('byline', wire)).toEqual(['by Ann Lee']);
});

test('what is printed again, whatever the white space and the credit', () => {
  const text = `Envoys meet in Oslo on fishing\nThey met  at noon in the old town. (Photo by Ann Lee)\nEnvoys meet in Oslo on fishing\nThey met at noon in the old town. Photo by Bo Berg\n${STORY}`;
  expect(skippedOf(text)).toEqual([
    { words: '(Photo by Ann Lee)', reason: 'photo credit' },
    { words: 'Envoys meet in Oslo on fishing\nThey met at noon in the old town.', reason: 'repeated line' },
    { words: 'Photo by Bo Berg', reason: 'photo credit' },
  ]);
});

test('a byte order mark is skipped and counts in the offsets', () => {
  expect(skippedOf(`\uFEFF${STORY}`)).toEqual([{ words: '\uFEFF', reason: 'byte order mark' }]);
});
