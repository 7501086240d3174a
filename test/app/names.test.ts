import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/app/map/names/box.ts';
import { Ground, type Sheet, type Spot } from '../../src/app/map/names/ground.ts';
import { follow, MOST, type Name, placeNames } from '../../src/app/map/names/place-names.ts';
import { type Block, wrap } from '../../src/app/map/names/wrap.ts';

/** Every character as wide as another, but for the wide ones of East Asia. */
const measure = (text: string) =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}|\p{Script=Hiragana}/u.test(character) ? 12 : 6), 0);
const SHORT = { width: 156, rows: 2 };

describe('wrap', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    fc
      .array(fc.constantFrom('troops', 'leave', 'Donaudampfschifffahrtsgesellschaft', '部隊', '平和条約交渉の再開'), {
        minLength: 1,
        maxLength: 12,
      })
      .map(words => words.join(' ')),
  );

  it('keeps to its rows and its width, whatever the name', () => {
    fc.assert(
      fc.property(name, text => {
        const { rows, width } = wrap(text, measure, SHORT);
        expect(rows.length).toBeLessThanOrEqual(SHORT.rows);
        expect(width).toBe(Math.max(0, ...rows.map(measure)));
        expect(width).toBeLessThanOrEqual(SHORT.width);
      }),
    );
  });

  it('leaves nothing out without saying so', () => {
    fc.assert(
      fc.property(name, text => {
        const { rows, cut } = wrap(text, measure, SHORT);
        const bare = (given: string) => given.replace(/\s/gu, '');
        if (cut) expect(rows.at(-1)).toMatch(/…$/);
        else expect(bare(rows.join(''))).toBe(bare(text));
      }),
    );
  });

  it('breaks a long word by its width, and never inside of what the reader sees as one character', () => {
    const family = '👨‍👩‍👧‍👦';
    const { rows } = wrap(family.repeat(30), text => 20 * [...new Intl.Segmenter().segment(text)].length, {
      width: 100,
      rows: 6,
    });
    expect(rows).toEqual(Array.from({ length: 6 }, () => family.repeat(5)));
    expect(wrap('平和条約交渉の再開を求める声明', measure, SHORT).rows).toHaveLength(2);
    expect(wrap('المفاوضات'.repeat(9), measure, SHORT).rows).toHaveLength(2);
  });

  it('makes rows even', () => {
    const { rows } = wrap('Foreign troops are deployed in Ukraine', measure, SHORT);
    expect(rows).toEqual(['Foreign troops are', 'deployed in Ukraine']);
  });

  it('gives no row for a name of spaces', () => {
    expect(wrap(' \u3000\n', measure, SHORT)).toEqual({ rows: [], width: 0, cut: false });
  });

  it('leaves a short name on one row', () => {
    expect(wrap('NATO', measure, SHORT)).toEqual({ rows: ['NATO'], width: 24, cut: false });
  });
});

const SHEET: Sheet = {
  width: 600,
  height: 500,
  covered: [{ left: 520, top: 380, right: 580, bottom: 480 }],
  lines: [],
};
const block = (width: number): Block => ({ rows: ['name'], width, cut: false });
const spots = fc
  .array(
    fc.record({
      x: fc.integer({ min: 1, max: 599 }),
      y: fc.integer({ min: 1, max: 499 }),
      radius: fc.integer({ min: 2, max: 16 }),
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map(places => places.map((place, at): Spot => ({ key: `n${at}`, ...place })));
const widths = fc.integer({ min: 10, max: 156 });

const coversDisc = ({ left, top, right, bottom }: Name['box'], { x, y, radius }: Spot) =>
  Math.hypot(Math.max(left, Math.min(x, right)) - x, Math.max(top, Math.min(y, bottom)) - y) < radius;

describe('placeNames', () => {
  it('writes no name over a disc, another name, a button or the rim, and always the first one', () => {
    fc.assert(
      fc.property(spots, widths, (given, width) => {
        const names = placeNames(new Ground(given, SHEET), given, () => block(width));
        expect(names.has('n0')).toBe(true);
        const free = [...names.values()].filter(name => name.place.free);
        expect(free.length).toBeGreaterThanOrEqual(names.size - 1);
        for (const { box, key } of free) {
          expect(given.filter(spot => coversDisc(box, spot))).toEqual([]);
          expect(free.filter(other => other.key !== key && overlap(other.box, box))).toEqual([]);
          expect(SHEET.covered.some(button => overlap(button, box))).toBe(false);
          expect(
            Math.min(box.left, box.top, SHEET.width - box.right, SHEET.height - box.bottom),
          ).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('writes the name of the first node where no place is free', () => {
    const first = { key: 'hub', x: 300, y: 250, radius: 8 };
    const crowd = Array.from({ length: 1200 }, (_, at): Spot => {
      return { key: `n${at}`, x: (at % 40) * 15, y: Math.floor(at / 40) * 17, radius: 7 };
    });
    const names = placeNames(new Ground([first, ...crowd], SHEET), [first, ...crowd], () => block(100));
    expect([...names.keys()]).toEqual(['hub']);
    expect(names.get('hub')!.place.free).toBe(false);
  });

  it('writes the names of hubs in a crowd as far off as there is room, and none of another node right beside them', () => {
    const hubs = Array.from({ length: 8 }, (_, at): Spot => {
      return { key: `hub${at}`, x: 270 + 20 * (at % 4), y: 230 + 30 * Math.floor(at / 4), radius: 6 };
    });
    const crowd = Array.from({ length: 500 }, (_, at): Spot => {
      return { key: `n${at}`, x: 180 + 10 * (at % 25), y: 150 + 10 * Math.floor(at / 25), radius: 3 };
    });
    const given = [...hubs, ...crowd];
    const names = placeNames(new Ground(given, SHEET), given, () => block(90));
    for (const { key, x, y } of hubs) {
      const { box, place } = names.get(key)!;
      expect(place.free).toBe(true);
      expect(given.filter(spot => coversDisc(box, spot))).toEqual([]);
      const others = [...names.values()].filter(name => name.key !== key);
      expect(others.filter(other => coversDisc(other.box, { key, x, y, radius: 12 }))).toEqual([]);
    }
    expect(names.size).toBeLessThan(40);
  });

  it('covers the smallest discs where no place is free', () => {
    const hub = { key: 'hub', x: 300, y: 250, radius: 8 };
    const crowd = Array.from({ length: 1200 }, (_, at): Spot => {
      const x = (at % 40) * 15;
      return { key: `n${at}`, x, y: Math.floor(at / 40) * 17, radius: x < 300 ? 3 : 7 };
    });
    const { box } = placeNames(new Ground([hub, ...crowd], SHEET), [hub, ...crowd], () => block(80)).get('hub')!;
    expect(crowd.filter(spot => coversDisc(box, spot) && spot.radius > 3)).toEqual([]);
  });

  it('lets a name cover dots, but none that matters more than its own node', () => {
    const node = { key: 'node', x: 300, y: 250, radius: 6 };
    const dots = Array.from({ length: 4000 }, (_, at): Spot => {
      return { key: `n${at}`, x: (at % 80) * 7.5, y: Math.floor(at / 80) * 10, radius: 1 };
    });
    const given = [{ ...node, key: 'other', x: 100, y: 100 }, node, ...dots];
    const names = placeNames(new Ground(given, SHEET), given, () => block(60));
    expect(names.has('other') && names.has('node')).toBe(true);
    for (const [rank, spot] of given.entries()) {
      const name = names.get(spot.key);
      const covered = name ? given.filter(other => coversDisc(name.box, other)) : [];
      expect(covered.filter(other => other.radius > 1 || given.indexOf(other) < rank)).toEqual([]);
    }
  });

  it('places no more than can be read', () => {
    const given = Array.from({ length: 900 }, (_, at): Spot => {
      return { key: `n${at}`, x: 20 + (at % 30) * 100, y: 20 + Math.floor(at / 30) * 40, radius: 3 };
    });
    const wide = { ...SHEET, width: 3100, height: 1300, covered: [] };
    expect(placeNames(new Ground(given, wide), given, () => block(50)).size).toBe(MOST);
  });

  it('gives the same places for the same spots, and keeps the side of a name that need not move', () => {
    fc.assert(
      fc.property(spots, widths, (given, width) => {
        const place = (former?: ReadonlyMap<string, Name>) =>
          placeNames(new Ground(given, SHEET), given, () => block(width), former);
        const names = place();
        expect(place()).toEqual(names);
        const side = (of: ReadonlyMap<string, Name>) => of.get('n0')!.place.side;
        expect(side(place(names))).toBe(side(names));
      }),
    );
  });

  it('keeps a name on its side when another one becomes as good', () => {
    const spot = { key: 'n', x: 300, y: 250, radius: 5 };
    const crossing = (y: number) => ({ ...SHEET, lines: [330, 340].map(x => ({ x, y })) });
    const place = (sheet: Sheet, former?: ReadonlyMap<string, Name>) =>
      placeNames(new Ground([spot], sheet), [spot], () => block(60), former);
    const left = place(crossing(250));
    expect(left.get('n')!.place.side).not.toBe(place(SHEET).get('n')!.place.side);
    expect(place(SHEET, left).get('n')!.place.side).toBe(left.get('n')!.place.side);
  });

  it('keeps a name beside its node when the node moves', () => {
    const [spot] = [{ key: 'n', x: 100, y: 100, radius: 5 }];
    const name = placeNames(new Ground([spot], SHEET), [spot], () => block(40)).get('n')!;
    const { left, top } = name.box;
    follow(name, { x: 130, y: 90 });
    expect(name.box).toMatchObject({ left: left + 30, top: top - 10 });
  });
});

describe('ground', () => {
  const node = { key: 'n', x: 300, y: 250, radius: 5 };
  const near = { key: 'm', x: 330, y: 250, radius: 5 };

  it('is open where neither a node, a name, a button nor the rim is', () => {
    const ground = new Ground([node], SHEET);
    const around = (x: number, y: number) => ({ left: x - 20, top: y - 8, right: x + 20, bottom: y + 8 });
    expect(ground.isOpen(around(200, 250))).toBe(true);
    ground.take('other', around(210, 250));
    expect(ground.isOpen(around(200, 250))).toBe(false);
    for (const [x, y] of [
      [300, 250],
      [540, 400],
      [10, 250],
    ] as const)
      expect(ground.isOpen(around(x, y))).toBe(false);
  });

  it('leaves no trace of a name that is added over it', () => {
    const ground = new Ground([node, near], SHEET);
    const before = ground.beside(node, block(80))!;
    const over = ground.over();
    over.take('m', before.box);
    expect(over.beside(node, block(80))!.box).not.toEqual(before.box);
    expect(ground.beside(node, block(80))!.box).toEqual(before.box);
  });

  it('writes what must be written rather over anything than over what is lit', () => {
    const crowd = Array.from({ length: 1200 }, (_, at): Spot => {
      return { key: `n${at}`, x: (at % 40) * 15, y: Math.floor(at / 40) * 17, radius: 7 };
    });
    const lit = new Set(crowd.filter(({ x, key }) => x > 300 && key !== 'n').map(({ key }) => key));
    const { box } = new Ground([node, ...crowd], SHEET).somewhere(node, block(100), { lit });
    expect(crowd.filter(spot => lit.has(spot.key) && coversDisc(box, spot))).toEqual([]);
  });
});
