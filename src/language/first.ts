import { hashString, mix, type Scorer, score } from './perceptron.ts';

const shapeOf = (w: string): string =>
  w
    .slice(0, 20)
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '9');
export interface Word {
  lower: number;
  form: number;
  s1: number;
  s2: number;
  s3: number;
  p1: number;
  p3: number;
  shape: number;
}
const EMPTY: Word = { lower: 1, form: 2, s1: 3, s2: 4, s3: 5, p1: 6, p3: 7, shape: 8 };
export function wordOf(form: string): Word {
  const lower = form.toLowerCase();
  return {
    lower: hashString(lower),
    form: hashString(form),
    s1: hashString(lower.slice(-1)),
    s2: hashString(lower.slice(-2)),
    s3: hashString(lower.slice(-3)),
    p1: hashString(lower.slice(0, 1)),
    p3: hashString(lower.slice(0, 3)),
    shape: hashString(shapeOf(form)),
  };
}
export const buffer = new Int32Array(128);
let n = 0;
const add = (value: number): void => {
  buffer[n] = mix(value, n * 7919 + 13);
  n++;
};

export function tagFeatures(w: readonly Word[], i: number, t1: number, t2: number): number {
  n = 0;
  const c = w[i]!,
    l = w[i - 1] ?? EMPTY,
    l2 = w[i - 2] ?? EMPTY,
    r = w[i + 1] ?? EMPTY,
    r2 = w[i + 2] ?? EMPTY;
  add(0);
  add(c.form);
  add(c.lower);
  add(c.s3);
  add(c.s2);
  add(c.s1);
  add(c.p1);
  add(c.p3);
  add(c.shape);
  add(l.lower);
  add(l2.lower);
  add(r.lower);
  add(r2.lower);
  add(l.s3);
  add(r.s3);
  add(r.s2);
  add(l.shape);
  add(r.shape);
  add(t1);
  add(mix(t1, t2));
  add(mix(t1, c.lower));
  add(mix(l.lower, c.lower));
  add(mix(c.lower, r.lower));
  add(mix(t1, c.s3));
  add(mix(mix(t1, t2), c.lower));
  add(mix(t1, r.lower));
  add(mix(c.shape, i === 0 ? 1 : 0));
  add(mix(r.lower, r2.lower));
  add(mix(t1, mix(c.s2, r.s2)));
  return n;
}
export function nameFeatures(w: readonly Word[], x: readonly number[], i: number, t1: number, t2: number): number {
  n = 0;
  const c = w[i]!,
    l = w[i - 1] ?? EMPTY,
    l2 = w[i - 2] ?? EMPTY,
    r = w[i + 1] ?? EMPTY,
    r2 = w[i + 2] ?? EMPTY;
  const xc = x[i]!,
    xl = x[i - 1] ?? -1,
    xr = x[i + 1] ?? -1;
  add(t1);
  add(mix(t1, t2));
  add(c.lower);
  add(mix(c.lower, t1));
  add(c.s3);
  add(mix(c.s2, xc));
  add(c.p3);
  add(mix(c.shape, t1));
  add(mix(xc, t1));
  add(mix(xl, xc));
  add(mix(xc, xr));
  add(mix(l.lower, xc));
  add(mix(r.lower, xc));
  add(mix(l2.lower, xc));
  add(mix(r2.lower, xc));
  add(mix(l.lower, t1));
  add(mix(r.lower, t1));
  add(mix(l.lower, c.lower));
  add(mix(c.lower, r.lower));
  add(mix(mix(l.s3, xc), t1));
  add(mix(mix(r.s3, xc), t1));
  add(mix(mix(xl, xc), mix(xr, t1)));
  return n;
}
export interface State {
  stack: number[];
  front: number;
  heads: Int32Array;
  rels: Int32Array;
  l1: Int32Array;
  l2: Int32Array;
  r1: Int32Array;
  r2: Int32Array;
  nl: Int32Array;
  nr: Int32Array;
}
export function startState(size: number): State {
  const a = () => new Int32Array(size + 1).fill(-1);
  return {
    stack: [size],
    front: 0,
    heads: a(),
    rels: a(),
    l1: a(),
    l2: a(),
    r1: a(),
    r2: a(),
    nl: a().fill(0),
    nr: a().fill(0),
  };
}
export function parseFeatures(w: readonly Word[], x: readonly number[], s: State): number {
  n = 0;
  const top = s.stack.length - 1;
  const s0 = s.stack[top] ?? -1,
    s1 = s.stack[top - 1] ?? -1,
    s2 = s.stack[top - 2] ?? -1;
  const b0 = s.front < w.length ? s.front : -1,
    b1 = b0 + 1 < w.length && b0 >= 0 ? b0 + 1 : -1,
    b2 = b1 >= 0 && b1 + 1 < w.length ? b1 + 1 : -1;
  const W = (i: number): number => (w[i] ?? EMPTY).lower;
  const T = (i: number): number => x[i] ?? (i === w.length ? -2 : -1);
  const L = (i: number): number => (i >= 0 ? s.rels[i]! : -3);
  const g = (a: Int32Array, i: number): number => (i >= 0 ? a[i]! : -1);
  const ws0 = W(s0),
    ts0 = T(s0),
    wb0 = W(b0),
    tb0 = T(b0),
    ws1 = W(s1),
    ts1 = T(s1),
    tb1 = T(b1),
    wb1 = W(b1);
  const s0l = g(s.l1, s0),
    s0l2 = g(s.l2, s0),
    s0r = g(s.r1, s0),
    s0r2 = g(s.r2, s0),
    b0l = g(s.l1, b0),
    b0l2 = g(s.l2, b0),
    s1l = g(s.l1, s1),
    s1r = g(s.r1, s1);
  const d = s0 >= 0 && b0 >= 0 && s0 < w.length ? Math.min(b0 - s0, 10) : 11;
  add(ws0);
  add(ts0);
  add(mix(ws0, ts0));
  add(wb0);
  add(tb0);
  add(mix(wb0, tb0));
  add(mix(wb1, tb1));
  add(tb1);
  add(wb1);
  add(mix(W(b2), T(b2)));
  add(mix(ws1, ts1));
  add(ts1);
  add(ws1);
  add(mix(mix(ws0, ts0), mix(wb0, tb0)));
  add(mix(mix(ws0, ts0), wb0));
  add(mix(mix(ws0, ts0), tb0));
  add(mix(ts0, mix(wb0, tb0)));
  add(mix(ws0, mix(wb0, tb0)));
  add(mix(ws0, wb0));
  add(mix(ts0, tb0));
  add(mix(tb0, tb1));
  add(mix(mix(ts0, tb0), tb1));
  add(mix(mix(ts1, ts0), tb0));
  add(mix(mix(tb0, tb1), T(b2)));
  add(mix(mix(T(s2), ts1), ts0));
  add(mix(mix(ts0, T(s0l)), tb0));
  add(mix(mix(ts0, T(s0r)), tb0));
  add(mix(mix(ts0, tb0), T(b0l)));
  add(mix(mix(ts0, T(s0l)), T(s0l2)));
  add(mix(mix(ts0, T(s0r)), T(s0r2)));
  add(mix(mix(tb0, T(b0l)), T(b0l2)));
  add(mix(W(s0l), L(s0l)));
  add(mix(W(s0r), L(s0r)));
  add(mix(W(b0l), L(b0l)));
  add(mix(W(s0r2), L(s0r2)));
  add(mix(ts0, g(s.nr, s0)));
  add(mix(ts0, g(s.nl, s0)));
  add(mix(tb0, g(s.nl, b0)));
  add(mix(ws0, g(s.nr, s0)));
  add(mix(ws0, g(s.nl, s0)));
  add(mix(wb0, g(s.nl, b0)));
  add(mix(ts0, mix(L(s0l), L(s0l2))));
  add(mix(ts0, mix(L(s0r), L(s0r2))));
  add(mix(tb0, mix(L(b0l), L(b0l2))));
  add(mix(ts0, L(s0)));
  add(mix(ws0, L(s0r)));
  add(mix(wb0, L(b0l)));
  add(mix(d, ts0));
  add(mix(d, tb0));
  add(mix(d, mix(ts0, tb0)));
  add(mix(d, mix(ws0, wb0)));
  add(mix(ws1, ws0));
  add(mix(ts1, mix(ws0, ts0)));
  add(mix(ws1, tb0));
  add(mix(mix(ts1, T(s1l)), T(s1r)));
  add(mix((w[s0] ?? EMPTY).s2, (w[b0] ?? EMPTY).s2));
  add(mix((w[s0] ?? EMPTY).shape, (w[b0] ?? EMPTY).shape));
  add(mix(mix(ts0, tb0), mix(L(s0r), L(b0l))));
  add(mix(wb0, tb1));
  add(mix(ws0, mix(tb0, tb1)));
  return n;
}
/** 0 = shift, 1..R = left arc with label, R+1..2R = right arc. */
export function allowed(s: State, size: number): [boolean, boolean, boolean] {
  const top = s.stack[s.stack.length - 1]!;
  const word = top < size;
  return [s.front < size, word && s.front < size, (word && s.stack.length > 2) || (word && s.front >= size)];
}
export function attach(s: State, head: number, child: number, rel: number): void {
  s.heads[child] = head;
  s.rels[child] = rel;
  if (child < head) {
    s.l2[head] = s.l1[head]!;
    s.l1[head] = child;
    s.nl[head]!++;
  } else {
    s.r2[head] = s.r1[head]!;
    s.r1[head] = child;
    s.nr[head]!++;
  }
}
export function move(s: State, action: number, rels: number): void {
  if (action === 0) s.stack.push(s.front++);
  else if (action <= rels) {
    const c = s.stack.pop()!;
    attach(s, s.front, c, action - 1);
  } else {
    const c = s.stack.pop()!;
    attach(s, s.stack[s.stack.length - 1]!, c, action - 1 - rels);
  }
}
export function bestClass(scores: Float64Array, ok?: readonly boolean[], rels = 0): number {
  let best = -1;
  for (let c = 0; c < scores.length; c++) {
    if (ok && !(c === 0 ? ok[0] : c <= rels ? ok[1] : ok[2])) continue;
    if (best < 0 || scores[c]! > scores[best]!) best = c;
  }
  return best;
}
export function greedyTags(scorer: Scorer, words: readonly Word[]): number[] {
  const out = new Float64Array(scorer.classes);
  const tags: number[] = [];
  for (let i = 0; i < words.length; i++) {
    score(scorer, buffer, tagFeatures(words, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1), out);
    tags.push(bestClass(out));
  }
  return tags;
}
