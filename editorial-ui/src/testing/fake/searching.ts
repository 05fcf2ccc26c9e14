import { refusal, type Store } from './records';

/** What readers searched for, and what editors lay down for search. */
export function searching(store: Store) {
  const reference = (id: string) => {
    const document = store.documents.find((each) => each.id === id);
    return { id, slug: id, type: 'STORY', title: document?.editions[0]?.content.title ?? id, state: 'LIVE' };
  };
  return {
    searchRecord: ({ which }: { which: string }) => ({
      ...{ times: 40, empty: 9, followed: 20, unshown: 4, shownFrom: 3, recording: true },
      queries: recorded.filter(
        ({ empty, followed }) =>
          which === 'ALL' || (which === 'FOUND_NOTHING' ? empty > 0 : followed === 0 && empty === 0),
      ),
    }),
    bestBets: () => [],
    saveBestBet({ bet }: { bet: { query: string; documents: string[]; lastDay: string | null } }) {
      if (bet.documents.length === 0) {
        const refused = refusal(
          'REQUIRED',
          'documents',
          'Nothing is pinned.',
          'Choose what is to come first.',
        );
        return { bestBet: null, refusals: [refused] };
      }
      const kept = {
        ...bet,
        id: bet.query,
        documents: bet.documents.map(reference),
        ended: false,
        version: 1,
        changedAt: store.now(),
        changedBy: 'edith',
      };
      return { bestBet: kept, refusals: [] };
    },
    ignoredWords: () => [
      { id: 'I1', words: 'kirklees', version: 1, changedAt: store.now(), changedBy: 'edith' },
    ],
    tryBestBet: () => ({ trial: tried('T1'), refusals: [] }),
    trySynonym: () => ({
      trial: { ...tried('T1'), state: 'RUNNING', done: 3, of: 8, effect: null },
      refusals: [],
    }),
    tryIgnoredWords: () => ({ trial: tried('T1'), refusals: [] }),
    searchTrial: ({ id }: { id: string }) => tried(id),
  };
}

const recorded = [
  { query: 'bin days', times: 20, empty: 0, meanResults: 12, followed: 20, meanRank: 1.5, opened: [] },
  { query: 'dump', times: 9, empty: 9, meanResults: 0, followed: 0, meanRank: null, opened: [] },
  { query: 'parking', times: 7, empty: 0, meanResults: 30, followed: 0, meanRank: null, opened: [] },
];

function tried(id: string) {
  const measures = (ndcg10: number) => ({ ndcg10, mrr: 0.9, recall20: 0.8 });
  const answers = { query: 'dump', before: [], after: ['Recycling centre'] };
  return {
    ...{ id, state: 'DONE', done: 8, of: 8, problem: null },
    effect: {
      ...{ queries: 150, different: 1, before: measures(0.8), after: measures(0.82) },
      groups: [{ name: 'single words', before: measures(0.7), after: measures(0.75) }],
      changes: [{ group: 'single words', before: 0.2, after: 0.9, answers }],
      probes: [answers],
    },
  };
}
