import type { DetailsInput, EditionInput, FuzzyDateInput } from '../../api/schema.generated';
import { showFuzzyDate, toConfirm } from '../../dates/fuzzy-date';
import type { Store, StoredDocument, StoredEdition } from './records';

/** Stored records as the schema shows them. */
export function documentView(store: Store, document: StoredDocument) {
  const latest = latestOf(document);
  const named = <T extends { readonly by: string }>(thing: T) => ({ ...thing, byName: thing.by });
  return {
    ...document,
    createdByName: document.createdBy,
    draftState: draftOf(document)?.state ?? null,
    changedByName: document.changedBy,
    scheduled: document.scheduled.map(named),
    withdrawal: document.withdrawal === null ? null : named(document.withdrawal),
    state: stateOf(document),
    title: latest.content.title,
    tier: latest.content.tier ?? 'HUB',
    draft: viewOrNull(store, draftOf(document)),
    live: viewOrNull(store, liveOf(document)),
    latest: editionView(store, latest),
    editions: [...document.editions].reverse().map((edition) => editionView(store, edition)),
    events: [...document.events].reverse().map(named),
    findings: findingsOf(store, document),
    ...{ reviews: [], approvalMissing: false, commentThreads: [], factCheckLinks: [] },
  };
}

export function draftOf(document: StoredDocument): StoredEdition | undefined {
  return document.editions.find(({ state }) =>
    ['DRAFT', 'SUBMITTED', 'CHANGES_WANTED', 'APPROVED', 'SCHEDULED'].includes(state),
  );
}

export function liveOf(document: StoredDocument): StoredEdition | undefined {
  return document.editions.find(({ state }) => state === 'LIVE');
}

export function latestOf(document: StoredDocument): StoredEdition {
  const latest = draftOf(document) ?? liveOf(document) ?? document.editions.at(-1);
  if (latest === undefined) throw new Error(`document ${document.id} has no edition`);
  return latest;
}

export function stateOf(document: StoredDocument) {
  const draft = draftOf(document);
  const live = liveOf(document);
  if (draft !== undefined && live !== undefined) return 'LIVE_WITH_DRAFT';
  return draft?.state ?? live?.state ?? latestOf(document).state;
}

export function findingsOf(store: Store, document: StoredDocument) {
  const { content } = latestOf(document);
  const findings = [];
  if (content.title.trim() === '') {
    findings.push(finding('ERROR', 'content.title', 'The title is missing.', 'Give it a title.'));
  }
  if ((content.summary ?? '').trim() === '') {
    findings.push(
      finding('ERROR', 'content.summary', 'The summary is missing.', 'Say in a sentence what it is about.'),
    );
  }
  const image = store.assets.find(({ id }) => id === content.leadImage);
  if (image !== undefined && (image.alt ?? '') === '') {
    findings.push(
      finding(
        'ERROR',
        'content.leadImage.alt',
        'The lead image has no alternative text.',
        'Describe what it shows.',
      ),
    );
  }
  if (image === undefined) {
    findings.push(finding('WARNING', 'content.leadImage', 'There is no lead image.', 'Add one if you can.'));
  }
  return findings;
}

function finding(severity: 'ERROR' | 'WARNING', field: string, message: string, remedy: string) {
  return { severity, check: field, field, message, remedy };
}

function viewOrNull(store: Store, edition: StoredEdition | undefined) {
  return edition === undefined ? null : editionView(store, edition);
}

export function editionView(store: Store, edition: StoredEdition) {
  const { content } = edition;
  return {
    ...edition,
    createdByName: edition.createdBy,
    savedByName: edition.savedBy,
    publishedByName: edition.publishedBy,
    title: content.title,
    summary: content.summary ?? '',
    body: richText(content.body ?? ''),
    tier: content.tier ?? 'HUB',
    themes: content.themes ?? [],
    topics: content.topics ?? [],
    wards: content.wards ?? [],
    openings: content.openings ?? [],
    credits: (content.credits ?? []).map(({ name, portrait }) => ({
      name: name ?? reference(store, portrait)?.title ?? '',
      portrait: reference(store, portrait),
    })),
    leadImage: asset(store, content.leadImage),
    related: references(store, content.related),
    details: detailsView(store, content),
  };
}

/** A rendering that only the tests need: paragraphs and headings, everything escaped. */
export function richText(markdown: string) {
  const escaped = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = escaped
    .split(/\n{2,}/)
    .map((block) => (block.startsWith('## ') ? `<h2>${block.slice(3)}</h2>` : `<p>${block}</p>`))
    .join('\n');
  return {
    markdown,
    html,
    text: markdown,
    readingMinutes: Math.max(1, Math.round(markdown.split(/\s+/).length / 200)),
  };
}

export function fuzzyView(input: FuzzyDateInput | null | undefined) {
  const given = { ...toConfirm, ...input };
  const date = {
    ...{ precision: given.precision, onwards: given.onwards ?? false, season: given.season ?? null },
    ...{ year: given.year ?? null, month: given.month ?? null, day: given.day ?? null },
    ...{ endMonth: given.endMonth ?? null, endYear: given.endYear ?? null },
  };
  return { ...date, label: showFuzzyDate(date) };
}

function detailsView(store: Store, content: EditionInput) {
  const details: DetailsInput = content.details ?? { story: {} };
  const [[kind, value] = ['story', {}]] = Object.entries(details) as [string, Record<string, unknown>][];
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Details`;
  return { __typename: name, ...defaults[kind], ...value, ...associations(store, details) };
}

const defaults: Record<string, Record<string, unknown>> = {
  campaignBurst: { strapline: '', callToAction: null },
  video: { captions: [] },
  liveCoverage: { live: false },
  scrutinyExplainer: { questions: [] },
  penPortrait: { roles: [], askMeAbout: [] },
  wardProfile: { facts: [] },
};

function associations(store: Store, details: DetailsInput): Record<string, unknown> {
  const { campaignBurst, liveCoverage, scrutinyExplainer, opportunity, event } = details;
  if (campaignBurst) {
    const { artwork, items, when } = campaignBurst;
    return { artwork: asset(store, artwork), items: references(store, items), when: fuzzyView(when) };
  }
  if (liveCoverage) {
    const entries = (liveCoverage.entries ?? []).map((entry, index) => ({
      ...entry,
      id: entry.id ?? `entry-${String(index + 1)}`,
      image: asset(store, entry.image),
    }));
    return { entries };
  }
  if (scrutinyExplainer) {
    const { chair, video } = scrutinyExplainer;
    return { chair: reference(store, chair), video: reference(store, video) };
  }
  if (opportunity) return { when: fuzzyView(opportunity.when) };
  return event ? { when: fuzzyView(event.when) } : {};
}

export function asset(store: Store, id: string | null | undefined) {
  return store.assets.find((candidate) => candidate.id === id) ?? null;
}

export function reference(store: Store, id: string | null | undefined) {
  const document = store.documents.find((candidate) => candidate.id === id);
  if (document === undefined) return null;
  const { slug, type } = document;
  return { id: document.id, slug, type, title: latestOf(document).content.title, state: stateOf(document) };
}

function references(store: Store, ids: readonly string[] | undefined) {
  return (ids ?? []).map((id) => reference(store, id)).filter((found) => found !== null);
}
