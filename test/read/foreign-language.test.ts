import { describe, expect, test } from 'vitest';
import { foreignLanguage } from '../../src/read/foreign-language.ts';

const german =
  'Der Bundeskanzler hat am Donnerstag in Berlin mit dem französischen Präsidenten über die Lage in der Ukraine gesprochen. ' +
  'Beide forderten Russland auf, die Angriffe auf die Energieversorgung sofort einzustellen und zu verhandeln.';
const russian =
  'Президент России Владимир Путин в четверг провёл телефонный разговор с президентом Турции. Стороны обсудили ход ' +
  'переговоров и договорились продолжить встречи делегаций в Стамбуле в ближайшее время.';
const chinese =
  '中国外交部发言人星期四在北京举行的例行记者会上表示，中方一贯主张通过对话和谈判解决争端，呼吁有关各方保持克制，避免采取任何可能导致局势进一步升级的行动。'.repeat(
    3,
  );

describe('names the language of a text that is not English', () => {
  test.each([
    ['German', german],
    ['Russian', russian],
    ['Chinese', chinese],
  ])('%s', (language, text) => {
    expect(foreignLanguage(text)).toContain(language);
  });
});

describe('says nothing', () => {
  test.each([
    [
      'of English',
      'The prime minister told reporters in Berlin on Thursday that the talks would go on next week in Vienna. '.repeat(
        3,
      ),
    ],
    [
      'of English full of foreign names',
      'Bundeskanzler Friedrich Merz and Recep Tayyip Erdoğan met Volodymyr Zelenskyy at the Élysée before Sébastien Lecornu and Häkkänen spoke to the press about the Oreshnik. '.repeat(
        2,
      ),
    ],
    [
      'of a recipe',
      'Mix the flour, sugar and eggs. Melt the butter and fold it in. Bake for 20 minutes until golden, then let it cool on a rack before serving it with cream and berries.',
    ],
    ['of a text too short to tell', 'Guten Tag'],
    ['of no text', ''],
  ])('%s', (_, text) => {
    expect(foreignLanguage(text)).toBeUndefined();
  });
});
