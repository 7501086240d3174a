/** A report of three sentences, and claims about it as a model writes them. */
export const REPORT =
  'OSLO, May 5, 2003 (AFP) - Norway accused Peru of fishing in its waters. Chile urged Peru to leave. Peru refused.\n';

/** Another report, and what a model claims of it. */
export const OTHER_REPORT = 'NAIROBI, May 6, 2003 (AFP) - Kenya threatened Chad with sanctions on Tuesday.\n';

const country = (id: string, name: string, quotes = [name]) => ({ id, kind: 'country', name, quotes });

/** Claims of the first report, all of which stand in it. */
export const CLAIMS = {
  nodes: [
    country('a1', 'Norway'),
    country('a2', 'Peru'),
    country('a3', 'Chile'),
    { id: 'd1', kind: 'demand', name: 'Peru leaves', quotes: ['Chile urged Peru to leave'] },
  ],
  edges: [
    { type: 'accuses', from: 'a1', to: 'a2', quotes: ['Norway accused Peru of fishing in its waters'] },
    { type: 'demands', from: 'a3', to: 'd1', quotes: ['Chile urged Peru to leave'] },
    { type: 'addressed_to', from: 'd1', to: 'a2', quotes: ['urged Peru to leave'] },
  ],
};

/** Claims of the other report, all of which stand in it. */
export const OTHER_CLAIMS = {
  nodes: [country('a1', 'Kenya'), country('a2', 'Chad')],
  edges: [{ type: 'threatens', from: 'a1', to: 'a2', quotes: ['Kenya threatened Chad with sanctions'] }],
};

/** Claims that no text supports, or that the ontology forbids, beside one that stands in the first report. */
export const BAD_CLAIMS = {
  nodes: [
    country('a1', 'Norway'),
    country('a2', 'Peru'),
    country('a3', 'Brazil', ['Brazil joined the talks']),
    country('a4', 'Chile', ['Chyle urged Peru to leave']),
    { id: 'x1', kind: 'planet', name: 'Mars', quotes: ['Peru refused'] },
    { id: 'd1', kind: 'demand', name: 'Peru leaves', quotes: ['Chile urged Peru to leave'] },
    'Norway',
  ],
  edges: [
    { type: 'accuses', from: 'a1', to: 'a2', quotes: ['Norway accused Peru of fishing in its water.'] },
    { type: 'demands', from: 'd1', to: 'a2', quotes: ['Chile urged Peru to leave'] },
    { type: 'loves', from: 'a1', to: 'a2', quotes: ['Peru refused'] },
    { type: 'accuses', from: 'a1', to: 'a9', quotes: ['Norway accused Peru'] },
  ],
};
