import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../src/model/graph.ts';
import { type Moment, reachOf, timeline, windowOf } from '../../src/views/timeline.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { courseGraph } from './course.ts';

const days = (start: string, end = start) => ({ start, end });
const momentOn = (start: string, end = start): Moment => ({
  item: fixtureGraph().nodes[0]!,
  label: start,
  days: days(start, end),
  again: [],
  dated: true,
});

describe('a timeline', () => {
  const graph = courseGraph();
  const { moments, undated } = timeline(graph);

  it('has a meeting on its own date', () => {
    expect(moments.meeting).toMatchObject([{ label: 'Talks', days: days('2025-03-05'), again: [], dated: true }]);
  });

  it('has a demand where it was first said, and marks where it was said again', () => {
    expect(moments.demand).toMatchObject([{ days: days('2025-03-04'), again: [days('2025-03-06')], dated: false }]);
  });

  it('has acts as sentences, and no other edges', () => {
    expect(moments.act.map(({ label }) => label)).toEqual(['Norway accuses Peru']);
  });

  it('is in the order of time', () => {
    const fixture = timeline(fixtureGraph()).moments.meeting.map(moment => moment.days.start);
    expect(fixture).toEqual(fixture.toSorted());
    expect(fixture).toHaveLength(5);
  });

  it('shows an undated meeting where it was first told', () => {
    const nodes = graph.nodes.map(node => {
      const { date: _, ...attributes } = node.attributes as Record<string, unknown>;
      return { ...node, attributes } as unknown as GraphNode;
    });
    expect(timeline({ ...graph, nodes }).moments.meeting).toMatchObject([
      { days: days('2025-03-01'), again: [days('2025-03-04'), days('2025-03-06')], dated: false },
    ]);
  });

  it('keeps partial dates as stretches', () => {
    const [meeting] = graph.nodes.filter(({ attributes }) => attributes.kind === 'meeting');
    const vague = { ...meeting!, attributes: { ...meeting!.attributes, date: '2025-04' } } as GraphNode;
    const shown = timeline({ ...graph, nodes: [vague], edges: [] });
    expect(shown.moments.meeting[0]!.days).toEqual(days('2025-04-01', '2025-04-30'));
  });

  it('counts what has no date at all', () => {
    expect(undated).toEqual({ meeting: 0, demand: 0, act: 0 });
    const documents = graph.attributes.documents.map(({ date: _, ...document }) => ({ ...document, articles: [] }));
    const none = timeline({ ...graph, attributes: { documents } });
    expect(none.undated).toEqual({ meeting: 0, demand: 1, act: 1 });
    expect(none.moments).toMatchObject({ demand: [], act: [] });
  });
});

describe('the reach of moments', () => {
  it('is from the first to the last day', () => {
    expect(reachOf([momentOn('2025-03-01'), momentOn('2025-03-04', '2025-03-09')])).toEqual({
      all: days('2025-03-01', '2025-03-09'),
      most: days('2025-03-01', '2025-03-09'),
    });
  });

  it('leaves few outlying ones out of where most are', () => {
    const many = Array.from({ length: 50 }, (_, at) => momentOn(`2025-03-${String((at % 28) + 1).padStart(2, '0')}`));
    expect(reachOf([momentOn('1999-01-01'), ...many, momentOn('2042-01-01')])).toEqual({
      all: days('1999-01-01', '2042-01-01'),
      most: days('2025-03-01', '2025-03-28'),
    });
  });

  it('is none where there are no moments', () => {
    expect(reachOf([])).toBeUndefined();
  });
});

describe('the days that a timeline opens with', () => {
  const reach = { all: days('2022-01-01', '2025-06-30'), most: days('2025-03-01', '2025-05-31') };
  it.each([
    [{}, '2025-03-01', '2025-05-31'],
    [{ from: '2025-03-10', to: '2025-03-12' }, '2025-03-10', '2025-03-12'],
    [{ from: '2025-04' }, '2025-04-01', '2025-05-31'],
    [{ to: '2025-03' }, '2025-03-01', '2025-03-31'],
    [{ from: '2021', to: '2022' }, '2022-01-01', '2022-12-31'],
    [{ from: '2030' }, '2025-03-01', '2025-05-31'],
    [{ to: '1999' }, '2025-03-01', '2025-05-31'],
  ])('of %j are from %s to %s', (stretch, start, end) => {
    expect(windowOf(reach, stretch)).toEqual(days(start, end));
  });
});
