/** A passage as it read when somebody spoke of it, with a little of the text around it. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Where a passage is now. CHANGED: what stood around it is there, and something else between. */
export type Found =
  | { readonly kind: 'found' | 'changed'; readonly from: number; readonly to: number }
  | { readonly kind: 'gone' };

/** White space and Markdown’s marks are passed over, so that a rendered text and its source read the same. */
const passedOver = /[\s*_`#>\\|]/u;
const context = 60;
const longestQuote = 900;

/** The characters of a text that count, and where each stands in it. */
export function squeeze(text: string): { readonly chars: string; readonly at: readonly number[] } {
  let chars = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (passedOver.test(char)) continue;
    chars += char;
    at.push(index);
  }
  return { chars, at };
}

/** Finds a passage in a text as it is now: the occurrence whose surroundings agree best; positions count in the text. */
export function findPassage(text: string, { quote, before, after }: Passage): Found {
  const { chars, at } = squeeze(text);
  const [wanted, left, right] = [squeeze(quote).chars, squeeze(before).chars, squeeze(after).chars];
  const place = (kind: 'found' | 'changed', from: number, to: number): Found => ({
    kind,
    from: at[from] ?? text.length,
    to: (at[to - 1] ?? text.length - 1) + 1,
  });
  let best = { score: -1, from: 0 };
  for (
    let from = wanted === '' ? -1 : chars.indexOf(wanted);
    from >= 0;
    from = chars.indexOf(wanted, from + 1)
  ) {
    const score = agreement(chars, from, from + wanted.length, left, right);
    if (score > best.score) best = { score, from };
  }
  if (best.score >= 0) return place('found', best.from, best.from + wanted.length);
  return between(chars, wanted.length, left, right, place);
}

/** How many characters before and after a place are those that stood there. */
function agreement(chars: string, from: number, to: number, left: string, right: string): number {
  let score = 0;
  while (score < left.length && chars.at(from - 1 - score) === left.at(-1 - score) && from > score)
    score += 1;
  let after = 0;
  while (after < right.length && chars.at(to + after) === right.at(after)) after += 1;
  return score + after;
}

function between(
  chars: string,
  length: number,
  left: string,
  right: string,
  place: (kind: 'changed', from: number, to: number) => Found,
): Found {
  const [start, end] = [left.slice(-20), right.slice(0, 20)];
  const from = start.length < 8 ? -1 : chars.indexOf(start);
  if (from < 0) return { kind: 'gone' };
  const begin = from + start.length;
  const to = end.length < 8 ? -1 : chars.indexOf(end, begin);
  const near = to > begin && to - begin <= length * 3 + 200;
  return near ? place('changed', begin, to) : { kind: 'gone' };
}

/** The passage between two positions of a text. */
export function passageOf(text: string, from: number, to: number): Passage | null {
  const quote = text.slice(from, Math.min(to, from + longestQuote)).trim();
  if (squeeze(quote).chars === '') return null;
  return {
    quote,
    before: text.slice(Math.max(0, from - context), from),
    after: text.slice(to, to + context),
  };
}
