import { z } from 'zod';
import data from '../../../data/prompt/en.json' with { type: 'json' };
import { checkLexicon } from '../../lexicon/load.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS } from '../../model/ontology.ts';

const line = z.string().min(1);
const lines = z.array(line).min(1);

/** The words of the prompt. What a kind or a type is stands in the ontology; here are its close calls. */
export const WORDING = checkLexicon(
  'data/prompt/en.json',
  z.strictObject({
    opening: lines,
    nodesHeading: line,
    nodes: lines,
    kinds: z.record(z.enum(NODE_KINDS), lines),
    edgesHeading: line,
    edges: lines,
    types: z.record(z.enum(EDGE_TYPE_NAMES), lines),
    ploverHeading: line,
    quotesHeading: line,
    quotes: lines,
    answerHeading: line,
    answer: lines,
    exampleHeading: line,
    example: z.object({ nodes: z.array(z.object()), edges: z.array(z.object()) }),
    documentHeading: line,
    title: line,
    date: line,
    source: line,
    passage: line,
    unknown: line,
    knownHeading: line,
    textHeading: line,
  }),
  data,
);
