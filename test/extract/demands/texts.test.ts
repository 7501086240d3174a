import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('a text that is refused', () => {
  it.each([
    ['Peruvian envoy Ana Diaz said Peru would not accept the report.', ['PE rejects: The report']],
    ['Ghana could not support the resolution.', ['GH rejects: The resolution']],
    ['"We cannot accept this text," Peruvian President Ana Diaz said.', ['ana-diaz rejects: The text']],
    ['Ghana could not agree to the plan.', ['GH rejects: The plan']],
    ['Ghana refused to endorse the statement.', ['GH rejects: The statement']],
    ['"We would never accept the ultimatum," Peruvian President Ana Diaz said.', ['ana-diaz rejects: The ultimatum']],
    ['Ghana will not sign the treaty.', ['GH rejects → GH: Ghana signs the treaty']],
    ['Peruvian envoy Ana Diaz said Peru could not sign the deal.', ['PE rejects → PE: Peru signs the deal']],
    [
      'Peru asked Chile to reopen the port. Chile could not agree to the proposal.',
      ['CL rejects, PE demands → CL: Chile reopens the port'],
    ],
  ])('%s', (text, demands) => {
    expect(demandsIn(text)).toEqual(demands);
  });

  it.each([
    ['a prize', 'Peru would not accept the prize.'],
    ['people', 'Peru could not support a family. Peru would not support the army.'],
    ['no text that is known', 'Peru would not accept reports of it. Peru will not accept a report.'],
    ['what may be', 'Ghana may not accept the plan. Ghana might not sign the treaty.'],
    ['what has not been done', 'Ghana has not signed the treaty.'],
    ['what one is unable to do', 'Ghana could not sign the cheque. Without a pen, Ghana could not sign the treaty.'],
    ['a guess about others', 'Peruvian envoy Ana Diaz said Ghana could not sign the treaty.'],
  ])('not %s: %s', (_, text) => {
    expect(demandsIn(text)).toEqual([]);
  });
});
