import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeTypeDefinition, KINDS, NODE_KINDS } from '../../model/ontology.ts';
import { WORDING } from './wording.ts';

const under = (lines: readonly string[]): string[] => lines.map(line => `  - ${line}`);

const kindLines = (): string[] =>
  NODE_KINDS.flatMap(kind => [`- ${kind}: ${KINDS[kind].description}`, ...under(WORDING.kinds[kind])]);

function typeLines(): string[] {
  return EDGE_TYPE_NAMES.flatMap(type => {
    const { from, to, description, plover }: EdgeTypeDefinition = EDGE_TYPES[type];
    const categories = plover ? ` ${WORDING.ploverHeading} ${plover.join(', ')}.` : '';
    const ends = `${from.join('/')} → ${to.join('/')}`;
    return [`- ${type} (${ends}): ${description}${categories}`, ...under(WORDING.types[type])];
  });
}

const section = (heading: string, ...lines: readonly string[]): string => [`# ${heading}`, ...lines].join('\n');

/** What a language model is told before it reads any document: the ontology, its close calls, and the form of an answer. */
export const INSTRUCTIONS: string = [
  WORDING.opening.join('\n'),
  section(WORDING.nodesHeading, ...WORDING.nodes, ...kindLines()),
  section(WORDING.edgesHeading, ...WORDING.edges, ...typeLines()),
  section(WORDING.quotesHeading, ...WORDING.quotes),
  section(WORDING.answerHeading, ...WORDING.answer, WORDING.exampleHeading, JSON.stringify(WORDING.example)),
].join('\n\n');
