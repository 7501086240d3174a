import { EDGE_TYPES, type GraphEdge, type Saying, sentenceOf, type Voice } from '../../browser.ts';
import { cite, excerpt } from '../citation.ts';
import { PassageLink } from '../passage-link.tsx';
import { useLinks, useReader } from '../state/reader.ts';
import { Batches } from './batches.tsx';
import { MarkedQuote } from './marked-quote.tsx';

const VOICES: Record<Voice['mode'], string> = {
  quoted: 'own words',
  reported: 'paraphrase',
  narrated: 'told by the reporter',
};

/** So many relations that a quote gave are named. */
const NAMED = 2;

interface Props {
  /** What the quotes are of: a node, an edge. */
  of: string;
  sayings: readonly Saying[];
  /** So many quotes are in sight at once; the others are a click away. */
  first?: number;
  /** The node from which the relations are told that the quotes gave. */
  from?: string;
}

/** Quotes in the given order, each with the article it stands in; each opens its document at the passage. */
export function QuoteList({ of, sayings, first = 5, from }: Props) {
  return (
    <Batches name={`quotes ${of}`} items={sayings} first={first} what={['quote', 'quotes']}>
      {shown => <Quotes sayings={shown} from={from} />}
    </Batches>
  );
}

/** The quotes, those of one article under its title and date. */
function Quotes({ sayings, from }: { sayings: readonly Saying[]; from: string | undefined }) {
  const { index } = useReader();
  const articles = new Map<string, { title: string; date: string; items: Saying[] }>();
  for (const saying of sayings) {
    const { document, start } = saying.evidence;
    const { title, date } = cite(index.documents.get(document)!, start);
    const key = `${document} ${title} ${date}`;
    const article = articles.get(key) ?? { title, date, items: [] };
    article.items.push(saying);
    articles.set(key, article);
  }
  return [...articles].map(([key, { title, date, items }]) => (
    <div key={key} className="quotes">
      <p className="quote-source">
        {title}, <span className="quote-date">{date}</span>
      </p>
      <ul>
        {items.map(saying => (
          <Quote key={`${saying.evidence.start} ${saying.evidence.end}`} saying={saying} from={from} />
        ))}
      </ul>
    </div>
  ));
}

function Quote({ saying: { evidence, items }, from }: { saying: Saying; from: string | undefined }) {
  const { index } = useReader();
  const { document, start, end, voice } = evidence;
  const { before, after } = excerpt(index.documents.get(document)!.text, { start, end });
  const speaker = voice?.speaker ? index.nodes.get(voice.speaker)?.attributes.label : undefined;
  const said = voice && `${VOICES[voice.mode]}${speaker ? ` of ${speaker}` : ''}`;
  const edges = items.filter(item => 'source' in item);
  const ends = items.flatMap(item => ('source' in item ? [item.source, item.target] : []));
  return (
    <li className="quote">
      <PassageLink className="quote-text" passage={{ document, start, end }}>
        {before}
        <MarkedQuote evidence={evidence} ends={new Set(ends)} />
        {after}
      </PassageLink>
      <p className="quote-note">
        {said}
        {from !== undefined && edges.slice(0, NAMED).map(edge => <Said key={edge.key} edge={edge} from={from} />)}
        {from !== undefined && edges.length > NAMED && <span>and {edges.length - NAMED} more relations</span>}
      </p>
    </li>
  );
}

/** What a quote says of a node: "rejects Foreign troops". */
function Said({ edge, from }: { edge: GraphEdge; from: string }) {
  const { index } = useReader();
  const links = useLinks();
  const { label, reverseLabel } = EDGE_TYPES[edge.attributes.type];
  const outward = edge.source === from;
  const other = index.nodes.get(outward ? edge.target : edge.source)!.attributes.label;
  return (
    <a className="quote-said" href={links.edge(edge.key)} title={sentenceOf(index.nodes, edge)}>
      {outward ? label : reverseLabel} {other}
    </a>
  );
}
