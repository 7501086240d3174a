import { beforeAll, expect, test } from 'vitest';
import { killRuns } from '../../scripts/kill/killed-runs.ts';
import { cliPath, installCli } from '../cli/run.ts';
import { folderWith } from '../read/folder.ts';

beforeAll(installCli);

test('a run that is killed leaves a whole graph, and the next one goes on; npm run kill kills 50', async () => {
  const command = [process.execPath, cliPath()] as const;
  const { killed, faults } = await killRuns({
    command,
    folder: folderWith({}),
    documents: 12,
    rounds: 2,
    kills: 2,
    seed: 3,
  });
  expect(faults).toEqual([]);
  expect(killed).toBeGreaterThan(0);
});
