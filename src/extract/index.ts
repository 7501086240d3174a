import { sentenceAt } from '../clause/attribution/index.ts';
import type { Analyse } from '../language/types.ts';
import type { Document } from '../model/document.ts';
import type { Facts } from '../model/facts.ts';
import { asGiven } from '../model/plain-document.ts';
import { addDemands } from './demands/index.ts';
import { Draft } from './draft.ts';
import { addMeetings } from './meetings/index.ts';
import { addActors, recogniseActors } from './mentions/index.ts';
import { readSentences } from './reading.ts';
import { addRelations } from './relations/index.ts';
import { onlyDiplomacy } from './topic.ts';
import type { Trace } from './types.ts';
import { voiceOf } from './voice.ts';

/**
 * Reads one document and gives its facts: nodes and edges with the words that say so. Depends on the document and the
 * program's own data alone.
 *
 * @param document The document, as `src/read` gives it.
 * @param analyse The language engine.
 * @param trace Told of every decision, for explanations.
 */
export function extract(document: Document, analyse: Analyse, trace: Trace = () => {}): Facts {
  const reading = onlyDiplomacy(readSentences(document, analyse), trace);
  const actors = recogniseActors(reading, trace);
  const draft = new Draft(
    reading.document,
    span => voiceOf(reading, actors, span),
    ({ start, rule, what, why }) =>
      trace({ sentence: sentenceAt(reading, start), rule, verdict: 'dropped', what, why }),
  );
  addActors(draft, reading, actors, trace);
  addMeetings(draft, reading, actors, trace);
  addDemands(draft, reading, actors, trace);
  addRelations(draft, reading, actors, trace);
  return asGiven(draft.facts(), document);
}
