import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv, toTsv } from '../../src/export/cells.ts';

const ROWS = [
  ['Name', 'Number'],
  ['Häkkänen, Antti', 3],
  ['says "no"\r\nand goes', 0.25],
  ['tab\there', undefined],
  ['', -1],
];
const READ = ROWS.map(row => row.map(value => `${value ?? ''}`));

describe('tables', () => {
  it('are read by others as they were written', () => {
    expect(parse(toCsv(ROWS), { bom: true })).toEqual(READ);
    expect(parse(toTsv(ROWS), { delimiter: '\t' })).toEqual(READ);
  });

  it('end every line as RFC 4180 says, and quote no cell without need', () => {
    expect(toCsv([['a', 'b c', 1.5]])).toBe('\uFEFFa,b c,1.5\r\n');
    expect(toTsv([])).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("http://a.b","c,d")'])(
    'hold no formula: %j',
    text => {
      for (const [written, options] of [
        [toCsv([[text, 1]]), { bom: true }],
        [toTsv([[text, 1]]), { delimiter: '\t' }],
      ] as const)
        expect(parse(written, options)).toEqual([[`'${text}`, '1']]);
    },
  );

  it.each(['a=1', "'=1", ' =1', '–1'])('leave alone what is none: %j', text => {
    expect(parse(toCsv([[text]]), { bom: true })).toEqual([[text]]);
  });
});
