import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { CLAIMS, OTHER_CLAIMS, OTHER_REPORT, REPORT } from '../support/claims.ts';
import { say, serveModel } from '../support/model-server.ts';
import { installCli, runCli, startCli } from './run.ts';

beforeAll(installCli);

test('a run that a person stops goes on in the next one: no question is put twice', async () => {
  const work = folderWith({ 'first.txt': REPORT, 'other.txt': OTHER_REPORT });
  const answers = join(work, 'answers');
  let isStopped = false;
  let stop = (): void => undefined;
  const server = await serveModel((response, { body }) => {
    if (!body.messages.at(-1)!.content.includes('Kenya')) say(response, JSON.stringify(CLAIMS));
    // The second question comes once the answer to the first is kept.
    else if (isStopped) say(response, JSON.stringify(OTHER_CLAIMS));
    else stop();
  });
  const args = ['build', join(work, 'first.txt'), join(work, 'other.txt'), '--reader', 'model', '--parallel', '1'];
  const asking = [...args, '--endpoint', server.endpoint, '--model', 'tiny', '--record', answers];
  const child = startCli(...asking);
  stop = () => void child.kill('SIGINT');
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGINT');
  expect(readdirSync(answers)).toHaveLength(1);
  isStopped = true;
  const second = await runCli(...asking);
  expect(second.status).toBe(0);
  expect(second.err).toContain('tiny: 1 question, 1 kept answer,');
  expect(server.asked).toHaveLength(3);
});
