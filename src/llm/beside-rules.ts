import { extract } from '../extract/index.ts';
import { recogniseActors } from '../extract/mentions/index.ts';
import { readSentences } from '../extract/reading.ts';
import { onlyDiplomacy } from '../extract/topic.ts';
import type { Trace, TraceEntry } from '../extract/types.ts';
import { voiceOf } from '../extract/voice.ts';
import type { Analyse } from '../language/types.ts';
import type { Document } from '../model/document.ts';
import type { DroppedClaim } from '../model/dropped.ts';
import type { Span, Voice } from '../model/evidence.ts';
import type { Facts } from '../model/facts.ts';
import { asGiven, plainOf } from '../model/plain-document.ts';

/** Says of each stretch of a document, as a reader sees it, who speaks in it. */
export function voicesIn(document: Document, analyse: Analyse): (span: Span) => Voice {
  const reading = readSentences(document, analyse);
  const actors = recogniseActors(reading, () => {});
  return span => voiceOf(reading, actors, span);
}

/** The facts that the rules find in a document which a model reads too, with what they dropped, where, and why. */
export function readByRules(document: Document, analyse: Analyse, trace: Trace = () => {}): Facts {
  const entries: TraceEntry[] = [];
  const facts = extract(document, analyse, entry => {
    entries.push(entry);
    trace(entry);
  });
  const { sentences } = onlyDiplomacy(readSentences(document, analyse), () => {});
  const dropped = entries.flatMap(({ verdict, sentence, rule, what, why }): DroppedClaim[] => {
    const place = sentences[sentence];
    if (verdict !== 'dropped' || place === undefined) return [];
    const reason = why === undefined ? rule : `${rule}: ${why}`;
    return [{ document: document.id, reader: 'rules', what, why: reason, start: place.start, end: place.end }];
  });
  const plain = plainOf(document);
  return { ...facts, dropped: asGiven({ document: plain, nodes: [], edges: [], dropped }, document).dropped };
}
