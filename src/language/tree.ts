/** Instead of minus infinity, so that sums and differences stay numbers. */
const NEVER = -1e9;
/** How many of the words that want to be the root are tried as the only one. */
const TRIED_ROOTS = 3;

/**
 * The best tree over scores of heads, with exactly one word at the root. Takes time in the square of the length.
 * @param scores row of each word: score of the root, then of each word as its head
 * @param stride length of a row
 * @returns the index of the head of each word; -1 for the root
 */
export function bestTree(scores: Float32Array, size: number, stride: number): Int32Array {
  return treeOfBestHeads(scores, size, stride) ?? searchedTree(scores, size, stride);
}

/** The best head of each word, where these are a tree with one root already, as they mostly are. */
function treeOfBestHeads(scores: Float32Array, size: number, stride: number): Int32Array | undefined {
  const heads = new Int32Array(size);
  let roots = 0;
  for (let word = 0, from = 0; word < size; word++, from += stride) {
    let best = 0;
    let peak = scores[from]!;
    for (let head = 1; head <= size; head++) {
      const score = scores[from + head]!;
      if (score > peak && head !== word + 1) {
        peak = score;
        best = head;
      }
    }
    heads[word] = best - 1;
    if (best === 0) roots++;
  }
  if (roots !== 1) return undefined;
  // On which walk up a word was met first: to meet it again on the same walk is to go round.
  const walks = new Int32Array(size);
  for (let start = 0; start < size; start++) {
    let word = start;
    while (word >= 0 && walks[word] === 0) {
      walks[word] = start + 1;
      word = heads[word]!;
    }
    if (word >= 0 && walks[word] === start + 1) return undefined;
  }
  return heads;
}

function searchedTree(scores: Float32Array, size: number, stride: number): Int32Array {
  const rows = Array.from(
    { length: size },
    (_, word) => new Float64Array(scores.subarray(word * stride, word * stride + size + 1)),
  );
  const heads = new Arborescence(rows).heads();
  const roots = [...heads.keys()].filter(word => heads[word] === 0);
  return (roots.length > 1 ? withOneRoot(rows, roots) : heads).map(head => head - 1);
}

function withOneRoot(rows: readonly Float64Array[], roots: readonly number[]): Int32Array {
  const tried = [...roots].sort((a, b) => rows[b]![0]! - rows[a]![0]! || a - b).slice(0, TRIED_ROOTS);
  let best: Int32Array = new Int32Array();
  let peak = Number.NEGATIVE_INFINITY;
  for (const root of tried) {
    const restricted = rows.map((row, word) => {
      const copy = row.slice();
      if (word === root) copy.fill(NEVER, 1);
      else copy[0] = NEVER;
      return copy;
    });
    const heads = new Arborescence(restricted).heads();
    const total = heads.reduce((sum, head, word) => sum + rows[word]![head]!, 0);
    if (total > peak) {
      peak = total;
      best = heads;
    }
  }
  return best;
}

/** A word, or a circle of words and circles drawn together to one. */
interface Knot {
  /** Score of each node as the head of the knot, and which word of the knot would hang on it. */
  scores: Float64Array;
  targets: Int32Array;
  words: number[];
  circle: Knot[];
  /** The best arc into the knot: from head to word. */
  head: number;
  word: number;
  state: 'new' | 'on the path' | 'done';
}

/**
 * The best tree, more than one word at the root allowed: Chu & Liu 1965, Edmonds 1967, in the order of Gabow et al.
 * 1986. Nodes count from 1, 0 is the root; `rows[0]` is the row of node 1.
 */
class Arborescence {
  /** The outermost knot in which each node lies. */
  private readonly owners: Knot[] = [];

  constructor(private readonly rows: readonly Float64Array[]) {
    rows.forEach((scores, index) => {
      const targets = new Int32Array(scores.length).fill(index + 1);
      this.owners[index + 1] = {
        scores,
        targets,
        words: [index + 1],
        circle: [],
        head: 0,
        word: index + 1,
        state: 'new',
      };
    });
  }

  heads(): Int32Array {
    for (let node = 1; node <= this.rows.length; node++)
      if (this.owners[node]!.state === 'new') this.followHeads(this.owners[node]!);
    const heads = new Int32Array(this.rows.length);
    for (const knot of new Set(this.owners.slice(1))) untie(knot, knot.head, knot.word, heads);
    return heads;
  }

  /** Goes from best head to best head until the path meets what hangs on the root; draws circles together on the way. */
  private followHeads(start: Knot): void {
    const path: Knot[] = [];
    let knot = start;
    for (;;) {
      path.push(knot);
      knot.state = 'on the path';
      this.chooseHead(knot);
      const next = knot.head === 0 ? undefined : this.owners[knot.head]!;
      if (!next || next.state === 'done') break;
      knot = next.state === 'new' ? next : this.tie(path.splice(path.indexOf(next)));
    }
    for (const { words } of path) for (const word of words) this.owners[word]!.state = 'done';
  }

  private chooseHead(knot: Knot): void {
    let best = -1;
    for (let head = 0; head < knot.scores.length; head++)
      if (this.owners[head] !== knot && (best < 0 || knot.scores[head]! > knot.scores[best]!)) best = head;
    knot.head = best;
    knot.word = knot.targets[best]!;
  }

  /** Makes one knot of a circle: an arc into it costs the arc of the circle that it replaces. */
  private tie(circle: Knot[]): Knot {
    const size = this.rows.length + 1;
    const scores = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    const targets = new Int32Array(size);
    for (const part of circle) {
      const replaced = part.scores[part.head]!;
      for (let head = 0; head < size; head++)
        if (part.scores[head]! - replaced > scores[head]!) {
          scores[head] = part.scores[head]! - replaced;
          targets[head] = part.targets[head]!;
        }
    }
    const words = circle.flatMap(part => part.words);
    const knot: Knot = { scores, targets, words, circle, head: 0, word: 0, state: 'new' };
    for (const word of words) this.owners[word] = knot;
    return knot;
  }
}

/** Gives the words of a knot their heads, where the arc from `head` to `word` leads into it. */
function untie(knot: Knot, head: number, word: number, heads: Int32Array): void {
  if (knot.circle.length === 0) heads[word - 1] = head;
  for (const part of knot.circle) {
    if (part.words.includes(word)) untie(part, head, word, heads);
    else untie(part, part.head, part.word, heads);
  }
}
