import { readFileSync } from 'node:fs';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { nameOf } from './name.mjs';

/** Lets only those mutants run that are in the sample, whose names stand in a file. */
const checker = {
  async init() {
    this.sample = new Set(JSON.parse(readFileSync(process.env.ENTENTE_MUTANTS, 'utf8')));
  },
  async check(mutants) {
    const result = mutant =>
      this.sample.has(nameOf(mutant))
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'It is not in the sample.' };
    return Object.fromEntries(mutants.map(mutant => [mutant.id, result(mutant)]));
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, 'sample', checker)];
