import type { Evidence, Voice } from '../../browser.ts';
import { cite, excerpt } from '../citation.ts';
import { useLinks, useReader } from '../state/reader.ts';
import { Batches } from './batches.tsx';

const VOICES: Record<Voice['mode'], string> = {
  quoted: 'own words',
  reported: 'paraphrase',
  narrated: 'told by the reporter',
};

/** So many quotes are in sight at once; the others are a click away. */
const FIRST = 5;

/** Quotes under a node or an edge, each with the article it stands in; each opens its document at the passage. */
export function QuoteList({ of, evidence }: { of: string; evidence: readonly Evidence[] }) {
  return (
    <Batches name={`quotes ${of}`} items={evidence} first={FIRST} what={['quote', 'quotes']}>
      {shown => <Quotes evidence={shown} />}
    </Batches>
  );
}

/** The quotes, those of one article under its title and date. */
function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const { index } = useReader();
  const articles = new Map<string, { title: string; date: string; items: Evidence[] }>();
  for (const item of evidence) {
    const { title, date } = cite(index.documents.get(item.document)!, item.start);
    const key = `${item.document} ${title} ${date}`;
    const article = articles.get(key) ?? { title, date, items: [] };
    article.items.push(item);
    articles.set(key, article);
  }
  return [...articles].map(([key, { title, date, items }]) => (
    <div key={key} className="quotes">
      <p className="quote-source">
        {title}, <span className="quote-date">{date}</span>
      </p>
      <ul>
        {items.map(item => (
          <Quote key={`${item.document} ${item.start} ${item.end} ${item.rule}`} evidence={item} />
        ))}
      </ul>
    </div>
  ));
}

function Quote({ evidence: { document: id, start, end, rule, voice } }: { evidence: Evidence }) {
  const { index } = useReader();
  const links = useLinks();
  const { before, quote, after } = excerpt(index.documents.get(id)!.text, { start, end });
  const speaker = voice?.speaker ? index.nodes.get(voice.speaker)?.attributes.label : undefined;
  const said = voice && `${VOICES[voice.mode]}${speaker ? ` of ${speaker}` : ''}`;
  return (
    <li className="quote">
      <a className="quote-text" href={links.passage(id, start, end)}>
        {before}
        <strong>{quote}</strong>
        {after}
      </a>
      {(rule || said) && <p className="quote-rule">{[said, rule && `rule ${rule}`].filter(Boolean).join(' · ')}</p>}
    </li>
  );
}
