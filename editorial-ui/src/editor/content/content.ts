import type { AssetPartsFragment, ReferencePartsFragment } from '../../api/fragments.generated';
import type { Audience, PersonKind, Theme, Tier } from '../../api/schema.generated';
import type { FuzzyDate } from '../../dates/fuzzy-date';

export type Asset = AssetPartsFragment;
export type Reference = ReferencePartsFragment;

/** An edition as it stands in the editor's hands: everything that one writes, with pictures and people as things, not ids. */
export interface Content {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly tier: Tier;
  readonly themes: readonly Theme[];
  readonly topics: readonly string[];
  readonly wards: readonly string[];
  readonly openings: readonly Opening[];
  readonly credits: readonly Credit[];
  readonly leadImage: Asset | null;
  readonly related: readonly Reference[];
  readonly details: Details;
}

export interface Opening {
  readonly audience: Audience;
  readonly opensAt: string | null;
}

/** A person with a pen portrait, or a plain name. */
export interface Credit {
  readonly name: string;
  readonly portrait: Reference | null;
}

export type Details =
  | CampaignBurst
  | Story
  | Video
  | LiveCoverage
  | ScrutinyExplainer
  | PenPortrait
  | HelpArticle
  | Opportunity
  | EventDetails
  | WardProfile;

export interface CampaignBurst {
  readonly type: 'CAMPAIGN_BURST';
  readonly number: number | null;
  readonly strapline: string;
  readonly artwork: Asset | null;
  readonly when: FuzzyDate;
  readonly callToAction: CallToAction;
  readonly items: readonly Reference[];
}

/** Both empty: there is none. */
export interface CallToAction {
  readonly label: string;
  readonly url: string;
}

export interface Story {
  readonly type: 'STORY';
  readonly burst: number | null;
}

export interface Video {
  readonly type: 'VIDEO';
  readonly url: string;
  readonly durationSeconds: number | null;
  readonly transcript: string;
  readonly captions: readonly Caption[];
  readonly series: string;
}

export interface Caption {
  readonly language: string;
  readonly url: string;
}

export interface LiveCoverage {
  readonly type: 'LIVE_COVERAGE';
  readonly live: boolean;
  readonly entries: readonly LiveEntry[];
}

export interface LiveEntry {
  /** Null for one that the server has not seen. */
  readonly id: string | null;
  readonly at: string;
  readonly text: string;
  readonly image: Asset | null;
  readonly sourceUrl: string;
}

export interface ScrutinyExplainer {
  readonly type: 'SCRUTINY_EXPLAINER';
  readonly panel: string;
  readonly chair: Reference | null;
  readonly questions: readonly QuestionAndAnswer[];
  readonly video: Reference | null;
}

export interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

export interface PenPortrait {
  readonly type: 'PEN_PORTRAIT';
  readonly name: string;
  readonly kind: PersonKind;
  readonly ward: string | null;
  readonly party: string;
  readonly roles: readonly string[];
  readonly askMeAbout: readonly string[];
}

export interface HelpArticle {
  readonly type: 'HELP_ARTICLE';
  readonly source: string;
  readonly reviewBy: string;
}

export interface Opportunity {
  readonly type: 'OPPORTUNITY';
  readonly when: FuzzyDate;
  readonly place: string;
  readonly bookingUrl: string;
}

export interface EventDetails {
  readonly type: 'EVENT';
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly when: FuzzyDate;
  readonly place: string;
}

export interface WardProfile {
  readonly type: 'WARD_PROFILE';
  readonly ward: string | null;
  readonly facts: readonly WardFact[];
}

export interface WardFact {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly asAt: string;
}
