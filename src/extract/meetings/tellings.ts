import type { Actors } from '../actors.ts';
import { findDates } from '../dates/index.ts';
import type { PlacedSentence, Reading, Trace } from '../types.ts';
import { clauseAround } from './clause.ts';
import { contextOf } from './context.ts';
import { governorOf } from './governor.ts';
import { WORDS } from './lexicon.ts';
import { formOfNoun, type Proposal, proposeFromNoun } from './noun.ts';
import type { Telling } from './types.ts';
import { proposeFromVerb } from './verb.ts';
import { dateOf } from './when.ts';

/** Whether a sentence has a word of meetings at all; most end here. */
const mayTell = (sentence: PlacedSentence): boolean =>
  sentence.tokens.some(
    (token, index) =>
      (token.upos === 'VERB' && WORDS.verbs.has(token.lemma)) || formOfNoun(sentence, index) !== undefined,
  );

/** All passages of a document that tell of a meeting, in order. */
export function findTellings(reading: Reading, actors: Actors, trace: Trace): Telling[] {
  const tellings: Telling[] = [];
  let anchor: string | undefined;
  for (const sentence of reading.sentences) {
    if (!mayTell(sentence)) continue;
    const dates = findDates(sentence, reading.document.text, sentence.article.date);
    const headline = isHeadline(sentence, reading);
    const context = contextOf(sentence, actors, dates, headline, trace);
    const proposals: Proposal[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const proposal = proposeFromVerb(context, at) ?? proposeFromNoun(context, at);
      if (proposal) proposals.push(proposal);
    }
    const told = join(sentence, proposals);
    for (const proposal of told) {
      const { words, ...rest } = proposal;
      const others = told.filter(other => other !== proposal).map(other => other.trigger);
      const span = clauseAround(sentence, proposal.trigger, others);
      const date = headline ? undefined : dateOf(sentence, dates, words, span, others, rest.status.tense, anchor);
      if (date) anchor = date.date;
      trace({
        sentence: sentence.index,
        rule: rest.rule,
        verdict: 'proposed',
        what: reading.document.text.slice(span.start, span.end),
      });
      tellings.push({ ...rest, span, ...(date ? { date } : {}) });
    }
  }
  return tellings;
}

/** The title of an article: a first sentence without a full stop, in a paragraph of its own. */
function isHeadline(sentence: PlacedSentence, reading: Reading): boolean {
  const { title } = sentence.article;
  if (title === undefined) return false;
  const { text } = reading.document;
  return title.includes(text.slice(sentence.start, sentence.end).trim());
}

/** Prepositions by which a noun names the occasion of a verb: "gathered for talks", "met at a summit", "visits for talks". */
const OCCASION = new Set(['for', 'at', 'in']);

/** Joins what tells of one event in one sentence: a verb and the noun that is its occasion. */
function join(sentence: PlacedSentence, proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const governor = governorOf(sentence, proposal.trigger);
    const verb = governor && kept.find(({ trigger }) => trigger === governor.verb);
    const own = governor && OCCASION.has(governor.preposition ?? '') && verb;
    if (!own || proposal.form === 'summit' || proposal.form === 'conference') {
      kept.push(proposal);
      continue;
    }
    kept[kept.indexOf(own)] = {
      ...own,
      words: [...own.words, proposal.trigger],
      form: own.form === 'visit' ? 'visit' : proposal.form,
      parties: [...own.parties, ...proposal.parties],
      names: proposal.names,
      definite: own.definite || proposal.definite,
      ...(own.place || !proposal.place ? {} : { place: proposal.place }),
      ...(own.ordinal || !proposal.ordinal ? {} : { ordinal: proposal.ordinal }),
    };
  }
  return kept;
}
