import { saidDate } from '../dates/said.ts';
import type { Metadata } from '../metadata.ts';
import { isRecord } from './rows.ts';

/** Where pages say what they hold: names or properties of `meta`, the surest first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  date: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'parsely-pub-date',
    'dc.date.issued',
    'dc.date',
    'citation_publication_date',
    'date',
  ],
  source: ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author'],
} as const;
type Said = Partial<Record<keyof typeof NAMES, string>>;

const isAddress = (words: string): boolean => /^\w+:\/\//.test(words);

function fromMeta(document: Document): Said {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const value = meta.getAttribute('content')?.trim();
    if (name && value && !isAddress(value) && !values.has(name)) values.set(name, value);
  }
  const said: Said = {};
  for (const field of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const name = NAMES[field].find(each => values.has(each));
    if (name !== undefined) said[field] = values.get(name)!;
  }
  return said;
}

const nameOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  const name = isRecord(value) ? value.name : value;
  return typeof name === 'string' && name.trim() !== '' && !isAddress(name) ? name.trim() : undefined;
};

/** What JSON-LD says of the article: the first object that has a headline. */
function fromJsonLd(document: Document): Said {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const all = Array.isArray(value)
      ? value
      : isRecord(value) && Array.isArray(value['@graph'])
        ? value['@graph']
        : [value];
    const article = all.filter(isRecord).find(each => typeof each.headline === 'string');
    if (article === undefined) continue;
    const found = {
      title: nameOf(article.headline),
      date: nameOf(article.datePublished),
      source: nameOf(article.publisher),
      author: nameOf(article.author),
    };
    return Object.fromEntries(Object.entries(found).filter(([, words]) => words !== undefined));
  }
  return {};
}

/** What a page says of its article: in JSON-LD, else in `meta`, the date else in the first `time` that gives a day. */
export function pageMetadata(document: Document): { said: Metadata; notes: string[] } {
  const { date: words, ...said } = { ...fromMeta(document), ...fromJsonLd(document) };
  const marked = document.querySelector(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]',
  );
  const { date, notes } = saidDate(
    words ?? marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? undefined,
  );
  return { said: { ...said, ...(date !== undefined && { date }) }, notes };
}
