import type { EditionInput, Jargon } from '../../api/schema.generated';
import { countWords } from '../../editor/body/fidelity';
import { refusal } from './records';

let list: readonly Omit<Jargon, '__typename'>[] = [{ term: 'utilise', instead: 'use', why: '' }];

/** The list of jargon, and checks that find only what the tests look for. */
export function writingResolvers() {
  return {
    jargon: () => list,
    saveJargon(given: { former?: string; term: string; instead: string; why: string }) {
      if (given.term.trim() === '')
        return {
          jargon: null,
          refusals: [refusal('REQUIRED', 'term', 'This field is empty.', 'Fill it in.')],
        };
      const { former, ...jargon } = given;
      list = [...list.filter(({ term }) => term !== former), jargon];
      return { jargon, refusals: [] };
    },
    removeJargon({ term }: { term: string }) {
      list = list.filter((each) => each.term !== term);
      return { jargon: null, refusals: [] };
    },
    checkContent({ content }: { content: EditionInput }) {
      const body = content.body ?? '';
      const line = body.split('\n').findIndex((each) => each.includes('click here')) + 1;
      const vague = {
        ...{ severity: 'WARNING', check: 'LINK_TEXT', field: 'body', line, passage: 'click here' },
        message: 'The link text “click here” does not say where it leads.',
        remedy: 'Use words that make sense when read alone.',
      };
      const counted = { words: countWords(body), sentences: 1, longSentences: 0 };
      return {
        findings: line > 0 ? [vague] : [],
        reading: { age: null, from: 11, to: 13, leastWords: 100, ...counted },
      };
    },
  };
}
