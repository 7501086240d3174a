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
  ])('%s', async (language, text) => {
    expect(await foreignLanguage(text)).toContain(language);
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
  ])('%s', async (_, text) => {
    expect(await foreignLanguage(text)).toBeUndefined();
  });
});

describe('one sentence is enough', () => {
  test.each([
    ['German', 'Der Bundeskanzler traf am Donnerstag den Präsidenten in Berlin.'],
    ['German', 'Beide Minister fordern sofortige Verhandlungen.'],
    ['French', 'Le président a rencontré le chancelier à Paris jeudi.'],
    ['French', 'Paris et Berlin condamnent cette attaque.'],
    ['Spanish', 'El presidente se reunió con el canciller en Madrid.'],
    ['Spanish', 'España pide un alto el fuego inmediato.'],
    ['Italian', 'Il presidente ha incontrato il cancelliere a Roma.'],
    ['Italian', 'Roma chiede la ripresa dei negoziati.'],
    ['Portuguese', 'O presidente reuniu-se com o chanceler em Lisboa.'],
    ['Portuguese', 'Lisboa pede um cessar-fogo imediato.'],
    ['Dutch', 'De premier sprak donderdag met de president in Den Haag.'],
    ['Polish', 'Prezydent spotkał się w czwartek z kanclerzem w Warszawie.'],
    ['Turkish', "Cumhurbaşkanı perşembe günü Ankara'da başbakanla görüştü."],
    ['Swedish', 'Statsministern träffade presidenten i Stockholm på torsdagen.'],
    ['Romanian', 'Președintele s-a întâlnit joi cu cancelarul la București.'],
    ['Czech', 'Prezident se ve čtvrtek setkal s kancléřem v Praze.'],
    ['Hungarian', 'Az elnök csütörtökön Budapesten találkozott a kancellárral.'],
    ['Russian', 'Президент встретился с канцлером в Москве.'],
    ['Ukrainian', 'Президент зустрівся з канцлером у Києві.'],
    ['Arabic', 'التقى الرئيس برئيس الوزراء في القاهرة يوم الخميس.'],
    ['Chinese', '中国外交部长星期四在北京会见了总统。'],
    ['Japanese', '大統領は木曜日に東京で首相と会談した。'],
    ['Korean', '대통령은 목요일 서울에서 총리를 만났다.'],
    ['Persian', 'رئیس جمهور روز پنجشنبه با نخست وزیر در تهران دیدار کرد.'],
    ['Greek', 'Ο πρόεδρος συναντήθηκε με τον πρωθυπουργό στην Αθήνα.'],
    ['Vietnamese', 'Tổng thống đã gặp thủ tướng tại Hà Nội hôm thứ Năm.'],
  ])('%s: %s', async (language, text) => {
    expect(await foreignLanguage(text)).toBe(language);
  });
});

describe('a sentence full of foreign names stays English', () => {
  test.each([
    'Chile condemned Peru.',
    'They met.',
    'A.',
    'Putin, Xi and Modi met in Samarkand.',
    'Macron met Merz in Berlin.',
    'Bundeskanzler Friedrich Merz and Recep Tayyip Erdoğan met Volodymyr Zelenskyy at the Élysée.',
    'Sébastien Lecornu met Häkkänen.',
    'Luiz Inácio Lula da Silva met Gustavo Petro in Bogotá.',
    'OSLO, May 5 (AFP) - Envoys meet',
    'Lavrov meets Fidan in Antalya.',
    'Envoys of Norway and Peru met in Oslo on Thursday.',
    'NATO, EU, UN demand ceasefire.',
    'Xi meets Lai.',
    'Kim Jong Un met Moon Jae-in at Panmunjom.',
    'Sanchez visits Mexico.',
    'Australia condemns Indonesia.',
    'President Prabowo Subianto met Anwar Ibrahim in Jakarta.',
    'Israel rejects Hamas demands.',
    'Le Pen met Orban in Budapest.',
    'Norwegian Prime Minister Kari Berg met Kim Lund in Oslo.',
    'São Tomé and Príncipe recognised Côte d’Ivoire.',
    'Türkiye, Hungary sign accord.',
  ])('%s', async text => {
    expect(await foreignLanguage(text)).toBeUndefined();
  });
});
