import { describe, expect, it, test } from 'vitest';
import { checkGraph } from '../../src/model/check-graph.ts';
import { asOf, publicationDays, undated } from '../../src/views/as-of.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { courseGraph } from './course.ts';

const graph = courseGraph();
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const meetingOn = (day: string) => asOf(graph, day).nodes.find(({ attributes }) => attributes.kind === 'meeting');

describe('as of a day', () => {
  it('nothing is known before the first report', () => {
    expect(asOf(graph, '2025-02-28')).toMatchObject({ nodes: [], edges: [], attributes: { documents: [] } });
  });

  it('later reports are not there, nor what they alone tell', () => {
    const then = asOf(graph, '2025-03-05');
    expect(keys(then.attributes.documents.map(({ id }) => ({ key: id })))).toEqual(['a', 'b']);
    expect(then.edges.map(({ attributes: { type } }) => type)).not.toContain('accuses');
    const all = [...then.nodes, ...then.edges].flatMap(({ attributes }) => attributes.evidence);
    expect(new Set(all.map(({ document }) => document))).toEqual(new Set(['a', 'b']));
  });

  it('a meeting stands as it was told then', () => {
    expect(meetingOn('2025-03-03')!.attributes).toMatchObject({ status: 'planned', date: '2025-03' });
    expect(meetingOn('2025-03-04')!.attributes).toMatchObject({ status: 'planned', date: '2025-03-05' });
    expect(meetingOn('2025-03-06')!.attributes).toMatchObject({ status: 'held', date: '2025-03-05' });
  });

  it('what was merged later is not merged yet', () => {
    expect(meetingOn('2025-03-01')!.attributes).not.toHaveProperty('merged');
    expect(meetingOn('2025-03-04')!.attributes.merged).toHaveLength(1);
  });

  it('on the last day and after it all is there', () => {
    expect(asOf(graph, '2025-03-06')).toEqual(graph);
    expect(asOf(graph, '2026')).toEqual(graph);
  });

  it('is a sound graph on every day', () => {
    for (const each of [graph, fixtureGraph()])
      for (const day of publicationDays(each)) expect(checkGraph(asOf(each, day)).faults).toEqual([]);
  });

  it('an article counts from its own day on, not from that of its document', () => {
    const fixture = fixtureGraph();
    expect(keys(asOf(fixture, '2025-04-10').nodes)).not.toContain('meeting:istanbul');
    expect(keys(asOf(fixture, '2025-05-15').nodes)).toContain('meeting:istanbul');
  });
});

describe('what is not known to the day', () => {
  const dated = (date: string | undefined) => {
    const [first, ...others] = graph.attributes.documents;
    const { date: _, ...rest } = first!;
    const one = { ...rest, articles: [], ...(date === undefined ? {} : { date }) };
    return { ...graph, attributes: { documents: [one, ...others] } };
  };

  it('counts from its last day on', () => {
    const march = dated('2025-03');
    expect(asOf(march, '2025-03-03').nodes).toEqual([]);
    expect(asOf(march, '2025-03-31').nodes).toHaveLength(graph.nodes.length);
    expect(asOf(march, '2025-03').nodes).toHaveLength(graph.nodes.length);
    expect(publicationDays(march)).toEqual(['2025-03-04', '2025-03-06', '2025-03-31']);
  });

  it('never counts where it has no date, which can be told', () => {
    const none = dated(undefined);
    expect(undated(none).map(({ id }) => id)).toEqual(['a']);
    expect(undated(graph)).toEqual([]);
    const all = asOf(none, '9999').nodes.flatMap(({ attributes }) => attributes.evidence);
    expect(all.map(({ document }) => document)).not.toContain('a');
  });
});

test('a graph that does not keep what was told has meetings as they stand in the end', () => {
  const nodes = graph.nodes.map(node => {
    const { told: _, ...attributes } = node.attributes as Record<string, unknown>;
    return { ...node, attributes } as unknown as typeof node;
  });
  const old = asOf({ ...graph, nodes }, '2025-03-01');
  expect(old.nodes.find(({ attributes }) => attributes.kind === 'meeting')!.attributes).toMatchObject({
    status: 'held',
  });
});

test('the days of publication are in order, each once', () => {
  expect(publicationDays(graph)).toEqual(['2025-03-01', '2025-03-04', '2025-03-06']);
  expect(publicationDays({ ...graph, attributes: { documents: [] } })).toEqual([]);
});
