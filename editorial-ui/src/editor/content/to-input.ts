import type { DetailsInput, EditionInput } from '../../api/schema.generated';
import { fuzzyDateInput } from '../../dates/fuzzy-date';
import type { CallToAction, Content, Details, Reference } from './content';

/** What is sent when the content is saved. Texts that were left empty are left out where the schema lets them be absent. */
export function inputOf(content: Content): EditionInput {
  const { title, summary, body, tier, themes, topics, wards, openings, credits, leadImage, related } =
    content;
  return {
    ...{ title, summary, body, tier, themes, topics, wards, openings },
    credits: credits.map(({ name, portrait }) => (portrait === null ? { name } : { portrait: portrait.id })),
    leadImage: leadImage?.id ?? null,
    related: idsOf(related),
    details: detailsInput(content.details),
  };
}

function detailsInput(details: Details): DetailsInput {
  switch (details.type) {
    case 'CAMPAIGN_BURST': {
      const { number, strapline, artwork, when, callToAction, items } = details;
      return {
        campaignBurst: {
          number: number ?? 0,
          strapline,
          artwork: artwork?.id ?? null,
          when: fuzzyDateInput(when),
          callToAction: isGiven(callToAction) ? callToAction : null,
          items: idsOf(items),
        },
      };
    }
    case 'STORY':
      return { story: { burst: details.burst } };
    case 'VIDEO': {
      const { url, durationSeconds, transcript, captions, series } = details;
      return {
        video: { url, durationSeconds, captions, transcript: given(transcript), series: given(series) },
      };
    }
    case 'LIVE_COVERAGE': {
      const entries = details.entries.map(({ id, at, text, image, sourceUrl }) => ({
        ...{ id, at, text },
        image: image?.id ?? null,
        sourceUrl: given(sourceUrl),
      }));
      return { liveCoverage: { live: details.live, entries } };
    }
    case 'SCRUTINY_EXPLAINER': {
      const { panel, chair, questions, video } = details;
      const references = { chair: chair?.id ?? null, video: video?.id ?? null };
      return { scrutinyExplainer: { panel: given(panel), questions, ...references } };
    }
    case 'PEN_PORTRAIT': {
      const { name, kind, ward, party, roles, askMeAbout } = details;
      return { penPortrait: { name, kind, ward, party: given(party), roles, askMeAbout } };
    }
    case 'HELP_ARTICLE':
      return { helpArticle: { source: given(details.source), reviewBy: given(details.reviewBy) } };
    case 'OPPORTUNITY': {
      const { when, place, bookingUrl } = details;
      return {
        opportunity: { when: fuzzyDateInput(when), place: given(place), bookingUrl: given(bookingUrl) },
      };
    }
    case 'EVENT': {
      const { startsAt, endsAt, when, place } = details;
      return { event: { startsAt, endsAt, when: fuzzyDateInput(when), place: given(place) } };
    }
    case 'WARD_PROFILE': {
      const facts = details.facts.map(({ label, value, source, asAt }) => ({
        ...{ label, value },
        source: given(source),
        asAt: given(asAt),
      }));
      return { wardProfile: { ward: details.ward ?? '', facts } };
    }
  }
}

function idsOf(references: readonly Reference[]): string[] {
  return references.map(({ id }) => id);
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function isGiven(call: CallToAction): boolean {
  return call.label.trim() !== '' || call.url.trim() !== '';
}
