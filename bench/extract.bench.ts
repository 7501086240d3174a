/**
 * The whole extraction of documents, side by side with compromise's named entities alone. Set `ENTENTE_TEXTS` to a folder
 * of reports to measure over them; without it, the five documents of the project are read. One round reads all texts once:
 * words per second are the number of words in the name times the rounds per second (`hz`).
 */
import nlp from 'compromise';
import { bench, describe } from 'vitest';
import { extract, loadAnalyser, readAllDocuments } from '../src/index.ts';

const documents = await readAllDocuments([process.env.ENTENTE_TEXTS ?? 'data/documents'], {
  fault: error => {
    throw error;
  },
  note: () => {},
});
const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const analyse = loadAnalyser();

describe(`${documents.length} documents, ${words} words`, () => {
  bench('entente: extract', () => {
    for (const document of documents) extract(document, analyse);
  });
  bench('compromise: people, places, organizations', () => {
    for (const { text } of documents) {
      const doc = nlp(text);
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }
  });
});
