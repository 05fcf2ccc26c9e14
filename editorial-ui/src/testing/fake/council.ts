import type { ContentType, DetailsInput, EditionInput, EditionState } from '../../api/schema.generated';
import { newId, type Store, type StoredDocument } from './records';

/** A small council's desk: enough of each kind to look at every screen. Everybody's password is `moot hall door`. */
export function council(): Store {
  const store: Store = {
    documents: [],
    revisions: [],
    assets: [],
    activities: [],
    accounts: [],
    tokens: [],
    wards: [
      { slug: 'ashbrow', name: 'Ashbrow' },
      { slug: 'colne-valley', name: 'Colne Valley' },
      { slug: 'dalton', name: 'Dalton' },
    ],
    topics: [
      { slug: 'budget', label: 'Budget' },
      { slug: 'scrutiny', label: 'Scrutiny' },
      { slug: 'youth', label: 'Young people' },
    ],
    signedIn: null,
    now: () => new Date().toISOString(),
    ids: 0,
  };
  addAccounts(store);
  addAssets(store);
  addDocuments(store);
  addActivities(store);
  return store;
}

function addAccounts(store: Store) {
  const add = (
    username: string,
    displayName: string,
    role: 'READER' | 'AUTHOR' | 'EDITOR' | 'ADMINISTRATOR',
  ) =>
    store.accounts.push({
      ...{ id: newId(store), username, displayName, role, audience: 'STAFF', enabled: true, version: 1 },
      ...{ createdAt: '2026-09-01T09:00:00Z', lastSignInAt: null, password: 'moot hall door' },
    });
  add('administrator', 'Asha Admin', 'ADMINISTRATOR');
  add('editor', 'Edith Editor', 'EDITOR');
  add('author', 'Arthur Author', 'AUTHOR');
  add('reader', 'Rita Reader', 'READER');
  store.tokens.push({
    ...{
      id: newId(store),
      name: 'Members’ portal',
      owner: 'administrator',
      scopes: ['READ'],
      audience: 'COUNCILLOR',
    },
    ...{
      createdAt: '2026-09-01T09:00:00Z',
      expiresAt: '2027-09-01T09:00:00Z',
      revokedAt: null,
      lastUsedAt: null,
    },
  });
}

function addAssets(store: Store) {
  store.assets.push({
    ...{ id: newId(store), filename: 'town-hall.jpg', width: 1600, height: 900 },
    ...{ alt: 'The steps of the town hall in morning light', credit: 'Sample drawing' },
    ...{ caption: 'Huddersfield Town Hall' },
    ...{ focalX: 0.5, focalY: 0.4, version: 1, previewUrl: '/editorial/media/preview/town-hall.svg' },
  });
}

function addDocuments(store: Store) {
  const portrait = add(
    store,
    'PEN_PORTRAIT',
    'LIVE',
    'Councillor Sam Ortega',
    'Sample: a councillor for Ashbrow.',
    {
      penPortrait: {
        ...{ name: 'Sam Ortega', kind: 'COUNCILLOR', ward: 'ashbrow', party: 'Independent' },
        ...{ roles: ['Chair of the Children’s Scrutiny Panel'], askMeAbout: ['Young people', 'Buses'] },
      },
    },
  );
  add(store, 'HELP_ARTICLE', 'LIVE', 'Working with councillors', 'When to tell a councillor, and how.', {
    helpArticle: { source: 'Protocol, clause 4', reviewBy: '2027-03-31' },
  });
  add(store, 'VIDEO', 'DRAFT', 'Hello from Ashbrow', 'A councillor says hello in two minutes.', {
    video: { url: 'https://video.example.gov.uk/hello', durationSeconds: 120, captions: [] },
  });
  add(
    store,
    'CAMPAIGN_BURST',
    'LIVE',
    'Councillors at the heart',
    'Burst #1: who they are and what they do.',
    {
      campaignBurst: {
        ...{ number: 1, strapline: 'At the heart of it', items: [portrait.id] },
        when: { precision: 'SEASON', year: 2018, season: 'AUTUMN', onwards: true },
      },
    },
  );
  add(store, 'STORY', 'DRAFT', 'Why I stood for Ashbrow', 'Sam Ortega on a first year as a councillor.', {
    story: { burst: 1 },
  });
  add(
    store,
    'STORY',
    'SUBMITTED',
    'Scrutiny finds its voice',
    'Three panels and what changed because of them.',
    {
      story: { burst: null },
    },
  );
}

function addActivities(store: Store) {
  const when = {
    precision: 'DAY' as const,
    year: 2018,
    month: 10,
    day: 15,
    season: null,
    endMonth: null,
    endYear: null,
    onwards: false,
  };
  store.activities.push({
    ...{
      id: newId(store),
      version: 1,
      strand: 'Campaign bursts',
      title: 'Burst #1 goes out',
      themes: ['PEOPLE'],
    },
    ...{ audiences: ['PUBLIC', 'STAFF'], content: store.documents[3]?.id ?? null, note: null },
    when: { ...when, label: '15 October 2018', from: '2018-10-15', to: '2018-10-15' },
    placements: [{ channel: 'Intranet', url: 'https://intranet.example.gov.uk/burst-1', at: '2018-10-15' }],
  });
  store.activities.push({
    ...{
      id: newId(store),
      version: 1,
      strand: 'Video',
      title: 'Hello from each ward',
      themes: ['PEOPLE', 'PLACES'],
    },
    ...{ audiences: ['PUBLIC'], content: null, note: 'Waits for the films.', placements: [] },
    when: {
      ...{ precision: 'TO_CONFIRM', label: 'To confirm', year: null, month: null, day: null, season: null },
      ...{ endMonth: null, endYear: null, onwards: false, from: null, to: null },
    },
  });
}

function add(
  store: Store,
  type: ContentType,
  state: EditionState,
  title: string,
  summary: string,
  details: DetailsInput,
): StoredDocument {
  const at = `2026-11-0${String(store.documents.length + 1)}T09:30:00Z`;
  const content: EditionInput = {
    ...{ title, summary, body: bodyOf(title), tier: 'HUB', themes: ['PEOPLE'], topics: ['scrutiny'] },
    ...{
      wards: ['ashbrow'],
      openings: [{ audience: 'PUBLIC', opensAt: null }],
      credits: [{ name: 'Comms team' }],
    },
    ...{ leadImage: store.assets[0]?.id ?? null, related: [], details },
  };
  const live = state === 'LIVE';
  const document: StoredDocument = {
    ...{ id: newId(store), slug: slugOf(title), type, version: 3, withdrawal: null, scheduled: [] },
    editions: [
      {
        ...{ id: newId(store), number: 1, state, content, createdAt: at, createdBy: 'Edith Editor' },
        ...{ savedAt: at, savedBy: 'Edith Editor', publishedAt: live ? at : null, changeNote: null },
        publishedBy: live ? 'Edith Editor' : null,
      },
    ],
    events: [{ at, by: 'Edith Editor', kind: live ? 'PUBLISHED' : 'CREATED', edition: 1, note: null }],
    ...{ createdAt: at, createdBy: 'Edith Editor', changedAt: at, changedBy: 'Edith Editor' },
  };
  store.documents.push(document);
  return document;
}

export function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'untitled'
  );
}

function bodyOf(title: string): string {
  return `## ${title}\n\nThis is a *sample*. It has **strong** words and a [link](https://example.gov.uk).\n\n* one\n* two\n`;
}
