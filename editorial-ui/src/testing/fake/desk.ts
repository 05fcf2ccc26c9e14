import type { Account, ActivityInput, Audience, Refusal, Role, Scope } from '../../api/schema.generated';
import { newId, refusal, stale, type Store } from './records';
import { fuzzyView, reference } from './views';

/** The mutations of the plan, of people and tokens, and of wards and topics. */
export function deskMutations(store: Store) {
  return { ...activityMutations(store), ...accountMutations(store), ...taxonomyMutations(store) };
}

function activityMutations(store: Store) {
  return {
    saveActivity({ id, version, activity }: { id?: string; version?: number; activity: ActivityInput }) {
      const stored = store.activities.find((each) => each.id === id);
      const refusals: Refusal[] = [];
      if (stored && stored.version !== version) refusals.push(stale(version ?? 0, stored.version));
      if (activity.title.trim() === '') {
        refusals.push(refusal('REQUIRED', 'activity.title', 'The title is missing.', 'Say what was done.'));
      }
      if (refusals.length > 0) return { activity: null, refusals };
      const saved = {
        ...{ id: stored?.id ?? newId(store), version: (stored?.version ?? 0) + 1 },
        ...{
          strand: activity.strand,
          title: activity.title,
          themes: activity.themes ?? [],
          note: activity.note ?? null,
        },
        ...{ audiences: activity.audiences ?? ['PUBLIC' as const], content: activity.content ?? null },
        placements: (activity.placements ?? []).map(({ channel, url, at }) => ({
          channel,
          url: url ?? null,
          at: at ?? null,
        })),
        when: { ...fuzzyView(activity.when), from: null, to: null },
      };
      const others = store.activities.filter((each) => each.id !== saved.id);
      store.activities = [...others, saved];
      return { activity: { ...saved, content: reference(store, saved.content) }, refusals };
    },
    removeActivity({ id }: { id: string }) {
      store.activities = store.activities.filter((each) => each.id !== id);
      return { activity: null, refusals: [] };
    },
  };
}

type NewAccount = Pick<Account, 'username' | 'displayName' | 'role' | 'audience'> & { password: string };
type AccountChange = {
  id: string;
  version: number;
  displayName: string;
  role: Role;
  audience: Audience;
  enabled: boolean;
};

function accountMutations(store: Store) {
  function change(id: string, version: number, fields: Partial<NewAccount & Account>) {
    const account = store.accounts.find((each) => each.id === id);
    if (account === undefined)
      return { account: null, refusals: [refusal('NOT_FOUND', 'id', 'No such account.', 'Look again.')] };
    if (account.version !== version) return { account, refusals: [stale(version, account.version)] };
    const changed = { ...account, ...fields, version: version + 1 };
    store.accounts = store.accounts.map((each) => (each.id === id ? changed : each));
    return { account: changed, refusals: [] };
  }

  return {
    createAccount(given: NewAccount) {
      if (given.password.length < 12) {
        const message = `The password has ${String(given.password.length)} characters; 12 are needed.`;
        return {
          account: null,
          refusals: [refusal('OUT_OF_RANGE', 'password', message, 'Choose a longer one.')],
        };
      }
      const account = {
        ...{ ...given, id: newId(store), enabled: true, version: 1 },
        ...{ createdAt: store.now(), lastSignInAt: null },
      };
      store.accounts = [...store.accounts, account];
      return { account, refusals: [] };
    },
    changeAccount: ({ id, version, ...fields }: AccountChange) => change(id, version, fields),
    setPassword: ({ id, version, password }: { id: string; version: number; password: string }) =>
      change(id, version, { password }),
    createApiToken(given: { name: string; scopes: Scope[]; audience: Audience; expiresAt: string }) {
      const token = {
        ...given,
        id: newId(store),
        owner: 'administrator',
        createdAt: store.now(),
        revokedAt: null,
        lastUsedAt: null,
      };
      store.tokens = [...store.tokens, token];
      return { token, secret: 'moot_sample_secret_shown_once', refusals: [] };
    },
    revokeApiToken({ id }: { id: string }) {
      store.tokens = store.tokens.map((each) =>
        each.id === id ? { ...each, revokedAt: store.now() } : each,
      );
      return { token: store.tokens.find((each) => each.id === id) ?? null, refusals: [] };
    },
  };
}

function taxonomyMutations(store: Store) {
  return {
    saveWard(ward: { slug: string; name: string }) {
      store.wards = [...store.wards.filter(({ slug }) => slug !== ward.slug), ward];
      return { ward, topic: null, refusals: [] };
    },
    saveTopic(topic: { slug: string; label: string }) {
      store.topics = [...store.topics.filter(({ slug }) => slug !== topic.slug), topic];
      return { ward: null, topic, refusals: [] };
    },
  };
}
