import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { oneLine, visible } from '../../src/cli/visible.ts';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli, runShell } from './run.ts';
import { smallGraph } from './small-graph.ts';

beforeAll(installCli);

/** Sequences that change a terminal, and characters that hide or reorder text. */
const HOSTILE: [string, string, string][] = [
  ['a colour', '\u001b[31m', '\\u{1B}[31m'],
  ['the title of the window', '\u001b]0;title\u0007', '\\u{1B}]0;title\\u{7}'],
  ['a link', '\u001b]8;;https://a.example\u001b\\', '\\u{1B}]8;;https://a.example\\u{1B}\\'],
  ['a string for the terminal', '\u001bPq\u001b\\', '\\u{1B}Pq\\u{1B}\\'],
  ['C1: a sequence in one character', '\u009b2J', '\\u{9B}2J'],
  ['C1: a command', '\u009d52;c;eA==\u009c', '\\u{9D}52;c;eA==\\u{9C}'],
  ['going back', 'a\b\rb', 'a\\u{8}\\u{D}b'],
  ['delete, bell, NUL', '\u007f\u0007\u0000', '\\u{7F}\\u{7}\\u{0}'],
  ['right to left', '\u202etxt.exe\u202c', '\\u{202E}txt.exe\\u{202C}'],
  ['isolates', '\u2066x\u2069\u200f\u061c', '\\u{2066}x\\u{2069}\\u{200F}\\u{61C}'],
  ['no width', 'a\u200bb\u200cc\u200dd\u2060e\ufeff', 'a\\u{200B}b\\u{200C}c\\u{200D}d\\u{2060}e\\u{FEFF}'],
  ['soft hyphen and joiner', '\u00ad\u034f', '\\u{AD}\\u{34F}'],
  ['tags', '\u{e0041}', '\\u{E0041}'],
  ['half a character', '\ud83d', '\\u{D83D}'],
  ['line and paragraph separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
];
const ACTS = /(?!\n)[\p{Cc}\p{Cf}]/u;

describe('visible', () => {
  test.each(HOSTILE)('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['Zoë, Đoković and 習近平', 'a\tb\n', 'الرئيس', '👍🏽 5 €', 'e\u0301', 'C:\\u{1B}'])('%s stays', text => {
    expect(visible(text)).toBe(text);
  });

  test('one line', () => {
    expect(oneLine(' a\r\n b\u2028c\u001b[0m\n')).toBe('a  b c\\u{1B}[0m');
  });
});

describe('nothing that documents and graphs hold acts on the terminal', () => {
  const bad = HOSTILE.map(([, text]) => text)
    .join(' ')
    .replace(/[\0\ud83d]/g, '');

  test('explain', async () => {
    const folder = folderWith({ 'a.txt': `Norway${bad} and Peru met in Oslo ${bad}on Monday.\n` });
    const { status, out, err } = await runCli('explain', join(folder, 'a.txt'));
    expect(status).toBe(0);
    expect(out).toContain('\\u{1B}[31m');
    expect(out + err).not.toMatch(ACTS);
  });

  test('verify: keys, ids, quotes and texts, none of which makes a line of its own', async () => {
    const graph = JSON.parse(
      JSON.stringify(smallGraph()).replaceAll('country:NO', 'NO\\u001b[2J\\n9 of 9 quotes verbatim'),
    );
    graph.attributes.documents[0].id = 'x\u009b\u202e\n9 of 9 quotes verbatim';
    graph.attributes.documents[0].title = bad;
    const folder = folderWith({ 'a.txt': bad });
    writeFileSync(join(folder, 'graph.json'), JSON.stringify(graph));
    const { out, err } = await runCli('verify', join(folder, 'graph.json'), folder);
    expect(out).toContain('NO\\u{1B}[2J');
    expect(out + err).not.toMatch(ACTS);
    expect(out.split('\n').filter(line => /^\d+ of \d+ quotes/.test(line))).toEqual(['0 of 3 quotes verbatim']);
  });

  test('build: names, ids and titles in notes and faults', async () => {
    const name = `a\u001b]0;x\u0007\u009b\u202e\u200b`;
    const metadata = { [`${name}.txt`]: { id: `i${bad}`, title: bad }, 'c.txt': { id: `i${bad}` }, [`d${name}`]: 1 };
    const folder = folderWith({
      [`${name}.txt`]: 'Nothing at all.',
      'c.txt': 'Nothing more.',
      [`${name}.pdf`]: '',
      [`b${name}.txt`]: '',
      'documents.json': JSON.stringify(metadata),
    });
    const { out, err } = await runCli('build', folder, join(folder, `no${name}`), '-o', join(folder, 'graph.json'));
    expect(err).toContain('a\\u{1B}]0;x\\u{7}\\u{9B}\\u{202E}\\u{200B}.pdf');
    expect(err).toContain('has the id i\\u{1B}[31m');
    expect(out + err).not.toMatch(ACTS);
  });

  test('faults of a graph file, and of the call', async () => {
    const folder = folderWith({ 'graph.json': `{"a\u009b\u202e": "\u001b[31m` });
    for (const args of [
      ['export', join(folder, 'graph.json'), '--format', 'gexf'],
      ['export', 'graph.json', '--format', bad],
      [bad],
      ['build', `--${bad}`, 'x'],
      ['serve', join(folder, `\u001b[31m${bad}`)],
    ]) {
      const { out, err } = await runCli(...args);
      expect(err).toMatch(/^entente: /);
      expect(out + err).not.toMatch(ACTS);
    }
  });

  test('a graph goes to files and pipes as it is, and to a terminal visibly', async () => {
    const text = 'Norway\u202e\u009b and Peru met in Oslo.';
    const folder = folderWith({ 'a.txt': text });
    expect((await runShell('"$ENTENTE" build a.txt | cat > piped', folder)).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'piped'), 'utf8')).attributes.documents[0].text).toBe(text);
    if (!hasScript()) return;
    await runShell(`script -qec '"$ENTENTE" build a.txt' shown`, folder);
    const shown = readFileSync(join(folder, 'shown'), 'utf8');
    expect(shown).toContain('Norway\\u{202E}\\u{9B} and Peru');
    expect(shown).not.toContain('\u202e');
  });
});

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}
