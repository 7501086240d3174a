import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerFileName, questionsOf } from '../../src/llm/index.ts';
import { readAllDocuments } from '../../src/read/read-documents.ts';
import { folderWith } from '../read/folder.ts';
import { CLAIMS, OTHER_REPORT, REPORT } from '../support/claims.ts';

/** A scorer that takes all for right. */
const SCORER = `
import { readFileSync } from 'node:fs';
const after = name => process.argv[process.argv.indexOf(name) + 1];
const graphs = after('--ids').split(',').map(id => JSON.parse(readFileSync(after('--graphs') + '/' + id + '.json', 'utf8')));
const score = found => ({ found, gold: found, p: 1 });
const nodes = score(graphs.flatMap(g => g.nodes).length);
const edges = score(graphs.flatMap(g => g.edges).length);
console.log(JSON.stringify({ scores: { nodes, edges }, meeting: {}, evidence: 0, brokenEvidence: 0, withoutEvidence: 0 }));
`;

function evaluate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/eval.ts', ...args], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

test('recorded answers are measured on the reports that have them', async () => {
  const folder = folderWith({
    'score.mjs': SCORER,
    'text/first.txt': REPORT,
    'text/other.txt': OTHER_REPORT,
    'gold/first.json': '{}',
    'gold/other.json': '{}',
  });
  const answers = join(folder, 'answers');
  mkdirSync(answers);
  const report = { note: () => undefined, fault: () => undefined };
  const [document] = await readAllDocuments([join(folder, 'text/first.txt')], report);
  const { questions } = await questionsOf(document!);
  const kept = { document: 'first', passage: 1, model: 'tiny', text: JSON.stringify(CLAIMS) };
  writeFileSync(join(answers, answerFileName(questions[0]!, 'tiny')), JSON.stringify(kept));

  const { status, out, err } = evaluate(folder, '--part', 'all', '--replay', answers);
  expect({ status, err }).toEqual({
    status: 0,
    err: expect.stringMatching(/: 1 of 2 reports have no recorded answers\.\n$/),
  });
  expect(out).toMatch(/^nodes .* 4 +4$/m);
  expect(out).toMatch(/^edges .* 3 +3$/m);
  expect(out).toContain('tiny: 0 questions, 1 kept answer; 7 claims kept, 0 dropped.');

  expect(evaluate(folder, '--reader', 'model')).toMatchObject({
    status: 2,
    err: 'entente: --reader, --model: no answers are recorded. Add --replay DIR.\n',
  });
});
