import { expect, it } from 'vitest';
import { membersIn } from './members-in.ts';

it.each([
  'Ukraine wants to join NATO.',
  'Ukraine hopes to become a member of NATO.',
  'Croatia is a candidate member of the European Union.',
  'Japan attended the NATO summit in Riga.',
  'Switzerland is not a member of the European Union.',
  'A member of the EU delegation met Serbian officials.',
  'France joined the United Nations in condemning Sudan.',
  'Russia, NATO and the European Union will meet on Monday.',
  'NATO members, Russia and Ukraine signed it.',
  'Chinese President Jiang Zemin met fellow leaders and EU officials.',
  'The envoys met Canada, France, the Organization of American States (OAS) and the European Union.',
  'At the centre of the talks with Iran were the three members of the UN Security Council.',
  'The envoys of Peru met the four members of the Contact Group.',
  'Talks with Chile were about the members of Mercosur.',
  'They spoke of Poland joining NATO.',
  'If Sweden had joined NATO, it would have paid.',
  'Unlike Norway, Sweden was not a member of NATO.',
  "Russia is the EU's biggest trading partner.",
  'Blair, whose country is holding the EU presidency, left.',
  'Russia left the G8.',
  'Britain left the European Union in January.',
  'Chile described NATO as a threat.',
  'As the envoy of the EU, Marin met Chile.',
  'Hezbollah and its allies Syria and Iran were silent.',
])('%s', text => {
  expect(membersIn(text)).toEqual([]);
});
