import type { DetailPartsFragment, EditionPartsFragment } from '../editor.generated';
import { fuzzyDateFrom } from '../../dates/fuzzy-date';
import type { Content, Details } from './content';

/** A stored edition as content to work on. */
export function contentOf(edition: EditionPartsFragment): Content {
  const { title, summary, body, tier, themes, topics, wards, leadImage, related } = edition;
  return {
    title,
    summary,
    body: body.markdown,
    tier,
    themes,
    topics,
    wards,
    openings: edition.openings.map(({ audience, opensAt }) => ({ audience, opensAt })),
    credits: edition.credits.map(({ name, portrait }) => ({ name, portrait })),
    leadImage,
    related,
    details: detailsOf(edition.details),
  };
}

function detailsOf(stored: DetailPartsFragment): Details {
  switch (stored.__typename) {
    case 'CampaignBurstDetails': {
      const { number, strapline, artwork, items } = stored;
      const callToAction = stored.callToAction ?? { label: '', url: '' };
      const when = fuzzyDateFrom(stored.when);
      return { type: 'CAMPAIGN_BURST', number, strapline, artwork, when, callToAction, items };
    }
    case 'StoryDetails':
      return { type: 'STORY', burst: stored.burst };
    case 'VideoDetails': {
      const { url, durationSeconds, transcript, captions, series } = stored;
      const texts = { transcript: transcript ?? '', series: series ?? '' };
      return { type: 'VIDEO', url, durationSeconds, captions, ...texts };
    }
    case 'LiveCoverageDetails': {
      const entries = stored.entries.map(({ id, at, text, image, sourceUrl }) => ({
        ...{ id, at, text, image },
        sourceUrl: sourceUrl ?? '',
      }));
      return { type: 'LIVE_COVERAGE', live: stored.live, entries };
    }
    case 'ScrutinyExplainerDetails': {
      const { panel, chair, questions, video } = stored;
      return { type: 'SCRUTINY_EXPLAINER', panel: panel ?? '', chair, questions, video };
    }
    case 'PenPortraitDetails': {
      const { name, kind, homeWard, party, roles, askMeAbout } = stored;
      return { type: 'PEN_PORTRAIT', name, kind, ward: homeWard, party: party ?? '', roles, askMeAbout };
    }
    case 'HelpArticleDetails':
      return { type: 'HELP_ARTICLE', source: stored.source ?? '', reviewBy: stored.reviewBy ?? '' };
    case 'OpportunityDetails': {
      const { when, place, bookingUrl } = stored;
      const texts = { place: place ?? '', bookingUrl: bookingUrl ?? '' };
      return { type: 'OPPORTUNITY', when: fuzzyDateFrom(when), ...texts };
    }
    case 'EventDetails': {
      const { startsAt, endsAt, when, place } = stored;
      return { type: 'EVENT', startsAt, endsAt, when: fuzzyDateFrom(when), place: place ?? '' };
    }
    case 'WardProfileDetails': {
      const facts = stored.facts.map(({ label, value, source, asAt }) => ({
        ...{ label, value },
        source: source ?? '',
        asAt: asAt ?? '',
      }));
      return { type: 'WARD_PROFILE', ward: stored.profiledWard, facts };
    }
  }
}
