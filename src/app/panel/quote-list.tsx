import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import type { Evidence } from '../../model/evidence.ts';
import { cite, excerpt } from '../citation.ts';
import { useLinks, useReader } from '../reader.ts';

/** So many quotes are in sight at once; the others are a click away. */
const FIRST = 5;

/** Quotes, each with the article it stands in; each opens its document at the passage. */
export function QuoteList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length <= FIRST) return <Quotes evidence={evidence} />;
  return (
    <DisclosureProvider>
      <Quotes evidence={evidence.slice(0, FIRST)} />
      <Disclosure className="button more">{evidence.length - FIRST} other quotes</Disclosure>
      <DisclosureContent unmountOnHide>
        <Quotes evidence={evidence.slice(FIRST)} />
      </DisclosureContent>
    </DisclosureProvider>
  );
}

function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="quotes">
      {evidence.map(item => (
        <Quote key={`${item.document} ${item.start} ${item.end} ${item.rule}`} evidence={item} />
      ))}
    </ul>
  );
}

function Quote({ evidence: { document: id, start, end, rule, voice } }: { evidence: Evidence }) {
  const { index } = useReader();
  const links = useLinks();
  const document = index.documents.get(id)!;
  const { title, date } = cite(document, start);
  const { before, quote, after } = excerpt(document.text, { start, end });
  const speaker = voice?.speaker ? index.nodes.get(voice.speaker)?.attributes.label : undefined;
  const said = voice && [voice.mode, speaker && `of ${speaker}`].filter(Boolean).join(' ');
  return (
    <li>
      <a className="quote" href={links.passage(id, start, end)}>
        <q className="quote-text">
          {before}
          <strong>{quote}</strong>
          {after}
        </q>
        <span className="quote-source">
          {title}, <span className="quote-date">{date}</span>
        </span>
      </a>
      {(rule || said) && (
        <span className="quote-rule">{[said, rule && `rule: ${rule}`].filter(Boolean).join(' · ')}</span>
      )}
    </li>
  );
}
