import { type GraphFile, InvalidInputError, parseGraph } from '../../browser.ts';

/** So many faults of a graph file are told; the rest is counted. */
const FAULTS_TOLD = 5;

/** Reads a graph file from its text. Throws InvalidInputError, naming the file and its first faults. */
export function readGraph(name: string, text: string): GraphFile {
  const { graph, faults } = parseGraph(text);
  if (graph !== undefined && faults.length === 0) return graph;
  const told = faults.slice(0, FAULTS_TOLD).map(fault => `\n• ${fault}`);
  const more = faults.length > FAULTS_TOLD ? `\n• and ${faults.length - FAULTS_TOLD} more` : '';
  throw new InvalidInputError(
    `${name}: not a graph file of Entente. Make it anew with "entente build".${told.join('')}${more}`,
  );
}
