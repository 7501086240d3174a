import { loadAnalyser } from '../../src/cli/model.ts';

/** The engine with the model that ships. */
export const analyse = loadAnalyser();
