import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import type { Evidence, Voice } from '../../model/evidence.ts';
import { cite, excerpt } from '../citation.ts';
import { useKept } from '../kept.ts';
import { useLinks, useReader } from '../reader.ts';

const VOICES: Record<Voice['mode'], string> = {
  quoted: 'own words',
  reported: 'paraphrase',
  narrated: 'told by the reporter',
};

/** So many quotes are in sight at once; the others are a click away. */
const FIRST = 5;

/** Quotes under a node or an edge, each with the article it stands in; each opens its document at the passage. */
export function QuoteList({ of, evidence }: { of: string; evidence: readonly Evidence[] }) {
  const [open, setOpen] = useKept(`quotes ${of}`, false);
  if (evidence.length <= FIRST) return <Quotes evidence={evidence} />;
  return (
    <DisclosureProvider open={open} setOpen={setOpen}>
      <Quotes evidence={evidence.slice(0, FIRST)} />
      <Disclosure className="button more">{evidence.length - FIRST} other quotes</Disclosure>
      <DisclosureContent unmountOnHide>
        <Quotes evidence={evidence.slice(FIRST)} />
      </DisclosureContent>
    </DisclosureProvider>
  );
}

/** The quotes, those of one article under its title and date. */
function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const { index } = useReader();
  const articles = new Map<string, { title: string; date: string; items: Evidence[] }>();
  for (const item of evidence) {
    const { title, date } = cite(index.documents.get(item.document)!, item.start);
    const key = `${item.document} ${title} ${date}`;
    const former = articles.get(key)?.items ?? [];
    articles.set(key, { title, date, items: [...former, item] });
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
