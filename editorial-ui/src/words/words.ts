import type {
  Audience,
  ContentType,
  DocumentState,
  EditionState,
  EventKind,
  PersonKind,
  Role,
  Scope,
  Season,
  Theme,
  Tier,
} from '../api/schema.generated';

/** The glossary's words as they stand on screen. */
export const typeWords: Record<
  ContentType,
  { readonly name: string; readonly tier: Tier; readonly purpose: string }
> = {
  CAMPAIGN_BURST: {
    name: 'Campaign burst',
    tier: 'HERO',
    purpose: 'A numbered burst with a strapline, artwork and the hub and help content that it carries.',
  },
  STORY: {
    name: 'Story',
    tier: 'HUB',
    purpose: 'A piece about councillors and their work, told for a reason.',
  },
  VIDEO: {
    name: 'Video',
    tier: 'HUB',
    purpose: 'A film with captions or a transcript, such as a councillor saying hello.',
  },
  LIVE_COVERAGE: {
    name: 'Live coverage',
    tier: 'HUB',
    purpose: 'Entries posted as a meeting or an event goes on, and kept as its record.',
  },
  PEN_PORTRAIT: {
    name: 'Pen portrait',
    tier: 'HUB',
    purpose: 'Who a councillor or an officer is, and what to ask them about.',
  },
  OPPORTUNITY: {
    name: 'Opportunity',
    tier: 'HUB',
    purpose: 'A chance to take part: shadowing, a visit, a briefing, a place to book.',
  },
  EVENT: { name: 'Event', tier: 'HUB', purpose: 'Something that happens at a time and a place.' },
  WARD_PROFILE: {
    name: 'Ward profile',
    tier: 'HELP',
    purpose: 'Facts about one ward, each with its source and date.',
  },
  SCRUTINY_EXPLAINER: {
    name: 'Scrutiny explainer',
    tier: 'HELP',
    purpose: 'What a Scrutiny panel does, in questions and answers.',
  },
  HELP_ARTICLE: {
    name: 'Help article',
    tier: 'HELP',
    purpose: 'Bitesize advice on working with councillors, with its source and a review date.',
  },
};

export const tierWords: Record<Tier, { readonly name: string; readonly purpose: string }> = {
  HERO: {
    name: 'Hero',
    purpose: 'Occasional and high-impact: the campaign bursts that everybody should notice.',
  },
  HUB: { name: 'Hub', purpose: 'Regular content that gives people a reason to come back.' },
  HELP: { name: 'Help', purpose: 'Always there for people who look for an answer.' },
};

export const themeWords: Record<Theme, { readonly name: string; readonly meaning: string }> = {
  PEOPLE: { name: 'People', meaning: 'personal and political' },
  PLACES: { name: 'Places', meaning: 'presence and pulse' },
  PARTNERSHIP: { name: 'Partnership', meaning: 'practical and productive' },
};

export const audienceWords: Record<Audience, { readonly name: string; readonly who: string }> = {
  COUNCILLOR: { name: 'Councillors', who: 'often first: news before the public has it' },
  STAFF: { name: 'Staff', who: 'on the intranet' },
  PUBLIC: { name: 'Everyone', who: 'on the democracy website; staff and councillors read it too' },
};

export const stateWords: Record<DocumentState, { readonly name: string; readonly meaning: string }> = {
  DRAFT: { name: 'Draft', meaning: 'Being written. Nobody outside the desk can see it.' },
  SUBMITTED: { name: 'In review', meaning: 'Handed to an editor, who approves it or says what must change.' },
  CHANGES_WANTED: { name: 'Changes wanted', meaning: 'Sent back by a reviewer, who says what must change.' },
  APPROVED: { name: 'Approved', meaning: 'A reviewer has approved it; it can be published.' },
  SCHEDULED: { name: 'Scheduled', meaning: 'Goes out by itself when its moment comes.' },
  LIVE: { name: 'Live', meaning: 'Readers can see it.' },
  LIVE_WITH_DRAFT: {
    name: 'Live, with a draft',
    meaning: 'Readers see the live edition while a new one is written.',
  },
  WITHDRAWN: { name: 'Withdrawn', meaning: 'Taken off every channel.' },
  DISCARDED: { name: 'Discarded', meaning: 'Given up before it was ever published.' },
};

export const editionStateWords: Record<EditionState, string> = {
  DRAFT: 'Draft',
  SUBMITTED: 'In review',
  CHANGES_WANTED: 'Changes wanted',
  APPROVED: 'Approved',
  SCHEDULED: 'Scheduled',
  LIVE: 'Live',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
  DISCARDED: 'Discarded',
};

export const eventWords: Record<EventKind, string> = {
  CREATED: 'created the document',
  DRAFT_STARTED: 'started a draft',
  DRAFT_SAVED: 'saved the draft',
  SUBMITTED: 'submitted it for review',
  RECALLED: 'took it back for more work',
  SCHEDULED: 'scheduled publication',
  SCHEDULE_CANCELLED: 'called off what was scheduled',
  PUBLISHED: 'published it',
  OPENED: 'opened it to an audience',
  WITHDRAWAL_SCHEDULED: 'scheduled its withdrawal',
  WITHDRAWN: 'withdrew it',
  DISCARDED: 'discarded the draft',
  RESTORED: 'restored an earlier version',
  MOVED: 'changed its address',
  PREVIEW_SHARED: 'shared a preview of it',
  PREVIEW_REVOKED: 'revoked a shared preview',
  PREVIEW_USED: 'opened a shared preview',
  PICTURE_CHANGED: 'changed a picture that it shows',
  REFILED: 'filed it anew',
  SCHEDULE_FAILED: 'could not carry out what was scheduled',
  ASSIGNED: 'said who looks after it',
  REVIEW_ASKED: 'asked for a review',
  APPROVED: 'approved it',
  CHANGES_WANTED: 'asked for changes',
  COMMENTED: 'commented',
  COMMENT_RESOLVED: 'resolved a comment',
  COMMENT_REOPENED: 'reopened a comment',
  REVIEW_BY_SET: 'set when it is to be read again',
  FACT_CHECK_MADE: 'made a fact-check link',
  FACT_CHECK_REVOKED: 'revoked a fact-check link',
  FACT_CHECK_USED: 'opened the draft to check it',
};

export const personKindWords: Record<PersonKind, string> = { COUNCILLOR: 'Councillor', OFFICER: 'Officer' };
export const seasonWords: Record<Season, string> = {
  SPRING: 'Spring',
  SUMMER: 'Summer',
  AUTUMN: 'Autumn',
  WINTER: 'Winter',
};

export const roleWords: Record<Role, { readonly name: string; readonly may: string }> = {
  READER: { name: 'Reader', may: 'reads everything here and changes nothing' },
  AUTHOR: { name: 'Author', may: 'writes and submits drafts' },
  EDITOR: { name: 'Editor', may: 'writes, publishes and withdraws' },
  ADMINISTRATOR: { name: 'Administrator', may: 'does what editors do, and keeps people, tokens and wards' },
};

export const scopeWords: Record<Scope, string> = {
  READ: 'Read',
  WRITE: 'Write drafts',
  PUBLISH: 'Publish and withdraw',
  ADMINISTER: 'Administer',
};

/** The values of a record of words, in the order in which they stand there. */
export function valuesOf<K extends string>(words: Record<K, unknown>): K[] {
  return Object.keys(words) as K[];
}
