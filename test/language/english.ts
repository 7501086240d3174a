import { loadAnalyser } from '../../src/load-analyser.ts';

/** The engine with the model that ships. */
export const analyse = loadAnalyser();
