import { refusal, type Store } from './records';
import { latestOf, liveOf, draftOf } from './views';

/** What administrators see and do: usage, merging and removing, the audit log, links, synonyms and how search ranks. */
export function administration(store: Store) {
  const rules: { id: string; rule: string; version: number; changedAt: string; changedBy: string }[] = [];
  return {
    wards: () => store.wards.map((ward) => ({ ...ward, ...usage(store, 'wards', ward.slug) })),
    topics: () => store.topics.map((topic) => ({ ...topic, ...usage(store, 'topics', topic.slug) })),
    removeTopic({ slug }: { slug: string }) {
      const { drafts, live } = usage(store, 'topics', slug);
      if (drafts + live > 0) {
        const message = `“${slug}” is used by “A story”.`;
        return { topic: null, refusals: [refusal('IN_USE', 'slug', message, 'Merge it first.')] };
      }
      const topic = store.topics.find((each) => each.slug === slug);
      store.topics = store.topics.filter((each) => each.slug !== slug);
      return { topic, refusals: [] };
    },
    mergeTopics({ from, into }: { from: string; into: string }) {
      store.topics = store.topics.filter((each) => each.slug !== from);
      return { topic: store.topics.find((each) => each.slug === into), refusals: [] };
    },
    people: () => [{ name: 'Jo Smith', portrait: null, drafts: 1, live: 2 }],
    documentsCrediting: () => [],
    auditActions: () => ['CHANGED', 'PUBLISHED'],
    auditEntries: ({ filter }: { filter: { actor: string | null } }) => {
      const nodes = auditSample.filter(({ actor }) => (filter.actor ?? actor) === actor);
      return {
        totalCount: nodes.length,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        edges: nodes.map((node) => ({ node, cursor: node.id })),
      };
    },
    linkChecking: { enabled: true, known: 3, waiting: 0, lastCheckedAt: '2019-07-01T08:00:00Z' },
    brokenLinks: () => ({
      totalCount: 1,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [{ cursor: 'W1', node: brokenSample(store) }],
    }),
    checkLinksAgain: () => ({ asked: 1, refusals: [] }),
    searchRanking: ({ query }: { query: string }) => ({
      answered: query !== 'nothing answers',
      documents: query === 'scrutiny' ? [rankedSample(store)] : [],
    }),
    synonyms: () => ({ state: 'APPLIED', fromFile: ['cllr, councillor'], fileRefused: null, rules }),
    saveSynonym({ rule }: { rule: string }) {
      if (!rule.includes(',')) {
        const refused = refusal('MALFORMED', 'rule', `“${rule}” is no rule.`, 'Write two or more terms.');
        return { rule: null, refusals: [refused] };
      }
      const kept = { id: rule, rule, version: 1, changedAt: store.now(), changedBy: 'edith' };
      rules.push(kept);
      return { rule: kept, refusals: [] };
    },
  };
}

function usage(store: Store, kind: 'wards' | 'topics', slug: string) {
  const holds = (edition: ReturnType<typeof draftOf>) => (edition?.content[kind] ?? []).includes(slug);
  return {
    drafts: store.documents.filter((document) => holds(draftOf(document))).length,
    live: store.documents.filter((document) => holds(liveOf(document))).length,
  };
}

function rankedSample(store: Store) {
  return {
    id: store.documents[0]?.id ?? 'D1',
    score: 12.5,
    published: { title: 'What Scrutiny is', type: 'SCRUTINY_EXPLAINER', publishedAt: '2019-07-01T08:00:00Z' },
    reasons: [
      { text: 'The title has “scrutiny”.', weight: 'MOST', points: 8 },
      { text: 'The title has other words too.', weight: 'AGAINST', points: -2 },
    ],
  };
}

function brokenSample(store: Store) {
  const document = store.documents[0];
  return {
    id: 'W1',
    url: 'https://www.example.org/gone',
    problem: 'There is no such page.',
    status: 404,
    failingSince: '2019-07-01T08:00:00Z',
    checkedAt: '2019-07-01T08:00:00Z',
    target: null,
    uses:
      document === undefined
        ? []
        : [
            {
              live: true,
              field: 'body',
              document: { ...document, title: latestOf(document).content.title, state: 'LIVE' },
            },
          ],
  };
}

const imageId = '01900000-0000-7000-8000-00000000abcd';

const entry = {
  ...{ channel: 'SESSION', token: null, address: '192.0.2.1', edition: null, note: null },
  at: '2019-07-01T08:00:00Z',
  mentioned: [],
};

const auditSample = [
  {
    ...entry,
    ...{ id: '2', actor: 'ada', subjectType: 'ACCOUNT', subjectId: 'arthur', subjectLabel: 'arthur' },
    actorName: 'Ada Holt',
    action: 'ACCOUNT_CHANGED',
    changes: [{ path: 'role', before: 'AUTHOR', after: 'EDITOR', shortened: false }],
  },
  {
    ...entry,
    ...{
      id: '1',
      actor: 'edith',
      actorName: 'Edith Sugden',
      subjectType: 'DOCUMENT',
      subjectId: 'd',
      subjectLabel: 'A walk',
      edition: 2,
    },
    action: 'PUBLISHED',
    changes: [
      { path: 'content/title', before: 'A short walk', after: 'A long walk', shortened: false },
      { path: 'content/body', before: null, after: 'We set out early.', shortened: false },
      { path: 'content/leadImage', before: null, after: imageId, shortened: false },
    ],
    mentioned: [{ id: imageId, name: 'walk.jpg' }],
  },
];
