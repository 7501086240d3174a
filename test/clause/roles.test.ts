import { describe, expect, it } from 'vitest';
import { actingIn, obligedAct } from '../../src/clause/roles/complements.ts';
import { type ArgumentRole, argumentsIn } from '../../src/clause/roles/index.ts';
import { contentsOf } from '../../src/clause/roles/nominal.ts';
import { sentenceWith } from './marked.ts';

/** Surfaces of what fills a role of the word between asterisks. */
function fillers(marked: string, role: ArgumentRole): string {
  const { sentence, token } = sentenceWith(marked);
  return argumentsIn(sentence, token, role)
    .map(at => sentence.tokens[at]!.surface)
    .join(' ');
}

describe('who acts', () => {
  it.each([
    ['Chile *attacked* Peru.', 'Chile'],
    ['Peru was *attacked* by Chile.', 'Chile'],
    ['Peru was *attacked*.', ''],
    ['Chile wants to *attack* Peru.', 'Chile'],
    ['Brazil urged Chile to *attack* Peru.', 'Chile'],
    ['Chile and Brazil agreed to *attack* Peru.', 'Chile'],
    ['He was holding talks Friday and on Saturday was scheduled to *meet* the king.', 'He'],
    ['Chile crossed the river and *attacked* Peru.', 'Chile'],
    ['Chile, which *attacked* Peru, denied it.', 'Chile'],
    ['Chile crossed the river, *attacking* Peru.', 'Chile'],
    ['The troops *attacking* Peru left.', 'troops'],
  ])('%s', (text, who) => {
    expect(fillers(text, 'subject')).toBe(who);
  });
});

describe('who or what undergoes it', () => {
  it.each([
    ['Chile *attacked* Peru.', 'Peru'],
    ['Peru was *attacked* by Chile.', 'Peru'],
    ['The country that Chile *attacked* is Peru.', 'country'],
    ['The plan Chile *backed* failed.', 'plan'],
    ['Chile *condemned* and Brazil praised the plan.', ''],
    ['Chile *condemned* the raid and left.', 'raid'],
    ['Chile called *Tuesday* for talks.', ''],
  ])('%s', (text, whom) => {
    expect(fillers(text, 'object')).toBe(whom);
  });
});

describe('complements, owners and prepositions', () => {
  it.each<[string, ArgumentRole, string]>([
    ['Chile *urged* Peru to withdraw.', 'to-infinitive', 'withdraw'],
    ['Chile *insisted* that Peru withdraw.', 'mandative-clause', 'withdraw'],
    ['Chile *said* that Peru withdrew.', 'mandative-clause', ''],
    ['Chile *said* that Peru withdrew.', 'that-clause', 'withdrew'],
    ["Chile's *demand* was heard.", 'possessor', 'Chile'],
    ['A Chilean *demand* was heard.', 'modifier', 'Chilean'],
    ['Chile made a *demand*.', 'holder', 'Chile'],
    ['Chile heard a *demand*.', 'holder', ''],
    ['Chile gave Peru a *deadline* to reply.', 'recipient', 'Peru'],
    ['Peru is an *ally* of Chile.', 'described', 'Peru'],
    ['Chile *banned* imports of fruit from Peru.', 'from', 'Peru'],
    ['Chile *called* for Peru to withdraw.', 'for', 'withdraw'],
    ['Chile repeated its *demands*, including a withdrawal.', 'including', 'withdrawal'],
    ['*Fighting* flared in the east between Chile and Peru.', 'between', 'Chile'],
  ])('%s: %s', (text, role, filler) => {
    expect(fillers(text, role)).toBe(filler);
  });
});

describe('what is said of an object', () => {
  it.each([
    ['Chile *called* Peru a sponsor of terror.', 'sponsor'],
    ['Chile *holds* Peru responsible for it.', 'responsible'],
    ['Chile *dismissed* the plan as a ploy.', 'ploy'],
    ['Chile *called* the vote illegal.', 'illegal'],
    ['Chile *called* Peru on Monday.', ''],
    ['Chile *called* the illegal vote off.', ''],
    ['Chile *attacked* the port.', ''],
  ])('%s', (text, what) => expect(fillers(text, 'complement')).toBe(what));
});

describe('a participle before a noun', () => {
  it.each([
    ['A Chile-*backed* group fled.', 'Chile', 'group'],
    ['Peru, a Chile-*backed* state, fled.', 'Chile', 'Peru'],
    ['The *backed* group fled.', '', ''],
  ])('%s', (text, who, whom) => {
    expect(fillers(text, 'subject')).toBe(who);
    expect(fillers(text, 'object')).toBe(whom);
  });
});

describe('where trees hang a phrase elsewhere', () => {
  it.each<[string, ArgumentRole, string]>([
    ['Chile *froze* the assets of Peru.', 'of', 'Peru'],
    ['Chile *warned* Peru on Monday against raids.', 'against', 'raids'],
    ['Chile *called* on Monday for talks.', 'for', 'talks'],
    ['Chile *called* on Monday for talks.', 'on', ''],
    ['Chile *spoke* in support of Peru.', 'in', ''],
    ['Chile *spoke* in Lima.', 'in', 'Lima'],
    ['Chile *insisted* on Peru paying.', 'on', 'paying'],
    ['The *demand* is that Peru pay.', 'predicate', 'pay'],
    ['The *demand* was heard.', 'predicate', ''],
    ['A US-led *invasion* began.', 'modifier', 'US led'],
    ['Chile sees no *need* for it.', 'clause-subject', 'Chile'],
    ['Chile stressed to Peru the *need* to pay.', 'recipient', 'Peru'],
    ['Chile condemned what it called an *invasion*.', 'holder', ''],
    ['What Chile *wants* is to pay.', 'cleft', 'pay'],
    ['The plan that Chile *wants* is to pay.', 'cleft', ''],
    ['Chile *stopped* shelling the port.', 'gerund', 'shelling'],
    ['It is *time* for Peru to pay.', 'for-clause', 'pay'],
  ])('%s: %s', (text, role, filler) => expect(fillers(text, role)).toBe(filler));
});

describe('clauses that complete a word', () => {
  it.each<[string, ArgumentRole, string]>([
    ['Chile *asked* through its envoy that the ban be lifted.', 'that-clause', 'lifted'],
    ['Chile *spoke* to the envoy who said that the ban held.', 'that-clause', ''],
    ['Chile *called* on the parties to the talks to exercise restraint.', 'to-infinitive', 'exercise'],
    ['Chile *called* on the parties, hoping to win.', 'to-infinitive', ''],
    ['Chile *praised* a plan to leave.', 'to-infinitive', 'leave'],
    ['It is *time* for talks.', 'for-clause', ''],
    ['Chile *called* for the formation of a cabinet.', 'for', 'formation'],
    ['Chile *stopped*, shelling the port.', 'gerund', ''],
    ['Chile *faces* a demand.', 'recipient', ''],
    ['Chile *left* the port to Peru.', 'to', 'Peru'],
  ])('%s: %s', (text, role, filler) => expect(fillers(text, role)).toBe(filler));
});

describe('who acts in a clause by its own words', () => {
  it.each([
    ['Chile demanded that Peru *pay*.', 'Peru'],
    ['Chile calls for Peru to *pay*.', 'Peru'],
    ['Chile insisted on Peru *paying*.', 'Peru'],
    ['Chile asked Peru to *pay*.', undefined],
  ])('%s', (text, who) => {
    const { sentence, token } = sentenceWith(text);
    const acting = actingIn(sentence, token);
    expect(acting === undefined ? undefined : sentence.tokens[acting]!.surface).toBe(who);
  });
});

describe('the act to which a clause obliges', () => {
  it.each([
    ['Peru *needs* to pay.', 'pay'],
    ['Peru *has* to pay.', 'pay'],
    ['Peru *wants* to pay.', 'wants'],
    ['Peru *needs* money.', 'needs'],
  ])('%s', (text, act) => {
    const { sentence, token } = sentenceWith(text);
    expect(sentence.tokens[obligedAct(sentence, token)]!.surface).toBe(act);
  });
});

describe('who acts where the tree is no help', () => {
  it.each([
    ['The president of Chile, Juan Perez, *met* the king of Peru.', 'Juan'],
    ['*Speaking* after talks, he said that Peru had left.', 'he'],
    ['Chile left the talks, *urging* both sides to pay and warning them.', 'Chile'],
    ['Chile left the talks, urging both sides to pay and *warning* them.', 'Chile'],
    ['Chile ended its talks with Peru, *urging* both sides to pay.', 'Chile'],
    ['Chile ended its talks with a party *urging* both sides to pay.', 'party'],
    ['Chile met a rebel-*backed* group.', 'rebel'],
    ['Chile met a newly *backed* group.', ''],
    ['Chile wants to see Peru *leave*.', 'Peru'],
    ['The troops there, he added, should *leave*.', 'troops'],
    ['That is why their consent is *needed*.', ''],
    ['On Monday Chile was *asked* to leave.', ''],
    ['The rebels *backed* by Chile left.', 'Chile'],
    ['The place where they *met* is small.', 'they'],
    ['The man whom Chile *sent* left.', 'Chile'],
    ['It is hard to *say*.', ''],
    ['Chile *condemned* and later praised the plan.', 'Chile'],
    ['Chile was attacked and *invaded* by Peru.', 'Peru'],
  ])('%s', (text, who) => expect(fillers(text, 'subject')).toBe(who));
});

describe('who or what undergoes it where the tree is no help', () => {
  it.each([
    ['The man whom Chile *sent* left.', 'man'],
    ['The plan they *want* to impose failed.', ''],
    ['The day Chile *attacked* was cold.', ''],
    ['The place where they *met* is small.', ''],
    ['Chile was attacked and *invaded* by Peru.', 'Chile'],
    ['Chile and Peru met and *signed* a treaty.', 'treaty'],
    ['Chile and Peru *met* and signed a treaty.', ''],
    ['Chile *praised* the man who called the king.', 'king'],
    ['Chile *praised* the man who met the king.', 'man'],
  ])('%s', (text, whom) => expect(fillers(text, 'object')).toBe(whom));
});

describe('clauses and phrases that others would take', () => {
  it.each<[string, ArgumentRole, string]>([
    ['Chile *called* for a truce and to start talks.', 'to-infinitive', ''],
    ['Chile *told* Peru the way to end the war.', 'to-infinitive', ''],
    ['Peru *dismissed* the report, demanding that Chile open the port.', 'that-clause', ''],
    ['The *place* where they met is small.', 'that-clause', ''],
    ['France *said* that support for Ukraine was growing.', 'that-clause', 'growing'],
    ['Norway *told* Spain that its company had closed.', 'that-clause', 'closed'],
    ['Chile *demanded* that the ban be lifted.', 'mandative-clause', 'lifted'],
    ['Chile *demanded* that Peru not attack Brazil.', 'mandative-clause', 'attack'],
    ['Chile *said* that Peru should pay.', 'mandative-clause', 'pay'],
    ['Chile *said* that Peru has paid.', 'mandative-clause', ''],
    ['Chile *said* that Peru will have to pay.', 'mandative-clause', ''],
    ['Chile *said* that Peru has to pay.', 'mandative-clause', 'has'],
    ['What Chile wants to *see* is Peru leaving.', 'cleft', 'leaving'],
    ['What Chile *wants*, is to pay.', 'cleft', ''],
    ['The only *way* to end the war is talks.', 'predicate', 'talks'],
    ['The *demand* is a truce.', 'predicate', 'truce'],
    ['The *proposal* made by Chile failed.', 'holder', 'Chile'],
    ['A *demand* was made by Chile.', 'holder', 'Chile'],
    ['Peru *opens* the port.', 'recipient', ''],
    ['Chile made Peru a *member*.', 'clause-subject', 'Chile'],
    ['Peru, an *ally* of Chile, left.', 'described', 'Peru'],
    ['Chile *left*.', 'described', ''],
    ['Chile is against *sending* troops to Peru.', 'to', 'Peru'],
    ['Chile *offered* help to Peru.', 'to', 'Peru'],
    ['Chile *thanked* Peru for its help and Brazil for its money.', 'for', 'help money'],
    ['Chile *voted* for Peru and against Brazil.', 'for', 'Peru'],
    ['Chile *accused* Peru of arming the rebels and hiding them.', 'of', 'arming'],
    ['*Talks* between Chile and Peru on the border failed.', 'on', 'border'],
    ['Chile *stopped* the raids by shelling Peru.', 'gerund', ''],
    ['Chile *stopped* the raids, shelling Peru.', 'gerund', ''],
    ['As a partner, Chile *described* Peru.', 'complement', ''],
    ['Chile *described* Peru as a partner.', 'complement', 'partner'],
    ['Chile *considers* Peru an enemy.', 'complement', 'enemy'],
    ['The *ally* of Chile left.', 'described', ''],
    ['Chile *insists* on Peru paying its debts.', 'on', 'paying'],
    ['Chile *calls* for the formation of a cabinet to end the war.', 'for', 'formation'],
    ['Chile *calls* for Peru to end the war.', 'for', 'end'],
    ['Chile *acted* in support of Peru in Lima.', 'in', 'Lima'],
    ['Chile said it was ready to *pay*.', 'to-infinitive', ''],
  ])('%s: %s', (text, role, filler) => expect(fillers(text, role)).toBe(filler));
});

describe('what a nominal holds', () => {
  it.each([
    ['Chile sent 20 *tonnes* of aid to Peru.', 'tonnes aid'],
    ['Chile imposed a *ban* and a freeze.', 'ban freeze'],
    ['Chile imposed a *string* of sanctions on Peru.', 'string sanctions'],
    ['Chile met the *king* of Peru.', 'king'],
    ['Chile sent *20* of its men.', '20 men'],
    ['Chile sent a *man* of war.', 'man'],
    ['Chile sent a *ton* from Peru.', 'ton'],
    ['Chile imposed a *number* of bans and freezes.', 'number bans freezes'],
  ])('%s', (text, contents) => {
    const { sentence, token } = sentenceWith(text);
    const found = contentsOf(sentence, token).map(at => sentence.tokens[at]!.surface);
    expect(found.join(' ')).toBe(contents);
  });
});

describe('who acts, or nobody', () => {
  it.each([
    ['Chile made a demand for Peru to *cede* the port.', 'Peru'],
    ['Chile called for a truce and to *start* talks.', undefined],
    ['Chile calls for Peru, its ally, to *pay*.', undefined],
    ['Chile asks for Peru to sign and to *pay*.', undefined],
    ['Peru, *paying* its debts, left.', undefined],
    ['Chile *left*.', 'Chile'],
  ])('%s', (text, who) => {
    const { sentence, token } = sentenceWith(text);
    const acting = actingIn(sentence, token);
    expect(acting === undefined ? undefined : sentence.tokens[acting]!.surface).toBe(who);
  });
});

describe('the nearest clause, and what stands in its way', () => {
  it.each<[string, ArgumentRole, string]>([
    ['To pay, Peru *asked* Chile.', 'to-infinitive', ''],
    ['Chile *urged* Peru to pay and to leave.', 'to-infinitive', 'pay'],
    ['Chile *made* a plan to leave and to pay.', 'to-infinitive', 'leave'],
    ['Chile *called* on war-torn Peru to leave.', 'to-infinitive', 'leave'],
    ['Chile *called* on the men fighting there to leave.', 'to-infinitive', 'leave'],
    ['Chile *called* on the parties with a plan to leave.', 'to-infinitive', 'leave'],
    ['Chile *called* on the parties that met to leave.', 'to-infinitive', ''],
    ['Chile *called* on Peru because it had to leave.', 'to-infinitive', ''],
    ['Chile *talked* to Peru.', 'to-infinitive', ''],
    ['That Peru had left, Chile *said*.', 'that-clause', 'left'],
    ['Chile *wants* Peru to leave.', 'that-clause', ''],
    ['Chile *wants* to leave.', 'that-clause', ''],
    ['Chile *denies* having left.', 'that-clause', ''],
    ['Chile praised the *plan* that failed.', 'that-clause', ''],
    ['Chile praised the *plan* that Peru made.', 'that-clause', ''],
    ['Chile *asked* in Lima that the ban be lifted.', 'that-clause', 'lifted'],
    ['The *envoy* asked that the ban be lifted.', 'that-clause', ''],
    ['Chile *considered* leaving the talks.', 'gerund', 'leaving'],
    ['Chile *stopped* by shelling the port.', 'gerund', ''],
    ['Shelling the port *stopped* the talks.', 'gerund', ''],
    ['Chile *called* the attack on Monday.', 'complement', ''],
    ['Chile *made* Peru leave.', 'complement', ''],
    ['Chile *regards* the plan of Peru as a threat.', 'complement', 'threat'],
    ['Chile *declared* the talks dead.', 'complement', 'dead'],
    ['What Chile *wants* is that Peru pay.', 'cleft', 'pay'],
    ['The talks that Chile *wants* are near.', 'cleft', ''],
    ['What Chile *did*, Peru said, is wrong.', 'cleft', ''],
    ['The *demand* is to leave.', 'predicate', 'leave'],
    ['He told him the only *path* is through talks.', 'predicate', 'talks'],
    ['He heard the *demand* that is new.', 'predicate', ''],
    ['The *path* to take is talks.', 'predicate', 'talks'],
    ['Chile is *contingent* on Peru paying.', 'on', 'paying'],
    ['It *depends* on Peru soon paying.', 'on', 'paying'],
    ['It *depends* on Juan Perez paying.', 'on', 'paying'],
    ['Chile *worries* about the man paying.', 'about', 'man'],
  ])('%s: %s', (text, role, filler) => expect(fillers(text, role)).toBe(filler));
});

describe('whose a noun is, and for whom', () => {
  it.each<[string, ArgumentRole, string]>([
    ['A *raid* on Peru failed.', 'modifier', ''],
    ['The Chile-launched *raid* failed.', 'modifier', 'Chile launched'],
    ['A UN *demand* failed.', 'modifier', 'UN'],
    ['The *demand* made by Chile and heard by Peru failed.', 'holder', 'Chile'],
    ['The *demand* heard by Chile failed.', 'holder', ''],
    ['A *demand* was heard by Chile.', 'holder', ''],
    ['A *demand* made Chile angry.', 'holder', ''],
    ['Chile came with a *demand*.', 'holder', 'Chile'],
    ['*Demands* were made.', 'holder', ''],
    ['The *need* was seen by Chile.', 'clause-subject', ''],
    ['The *need* is great.', 'clause-subject', ''],
    ['Chile spoke of the *need*.', 'clause-subject', ''],
    ['Peru was given a *deadline* to reply.', 'recipient', 'Peru'],
    ['Chile made in Lima a *demand*.', 'recipient', ''],
    ['Chile made with Peru a *demand*.', 'recipient', ''],
    ['Chile put forward to Peru a *demand*.', 'recipient', 'Peru'],
    ['Chile met its *ally*.', 'described', ''],
    ['An *ally* left.', 'described', ''],
    ['EU *president* Finland left.', 'named', 'Finland'],
    ['The *allies* Peru and Chile left.', 'named', 'Peru'],
    ['Peru, its *ally*, left.', 'named', ''],
    ['The allies *Peru* and Chile left.', 'named', ''],
  ])('%s: %s', (text, role, filler) => expect(fillers(text, role)).toBe(filler));
});
