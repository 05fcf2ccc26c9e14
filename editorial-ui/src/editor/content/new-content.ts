import type { ContentType } from '../../api/schema.generated';
import { toConfirm } from '../../dates/fuzzy-date';
import { typeWords } from '../../words/words';
import type { Content, Details } from './content';

/** What a new document of a type starts from: open to everyone from publication, in the tier that suits the type. */
export function newContent(type: ContentType): Content {
  return {
    title: '',
    summary: '',
    body: '',
    tier: typeWords[type].tier,
    themes: [],
    topics: [],
    wards: [],
    openings: [{ audience: 'PUBLIC', opensAt: null }],
    credits: [],
    leadImage: null,
    related: [],
    details: newDetails(type),
  };
}

export function newDetails(type: ContentType): Details {
  switch (type) {
    case 'CAMPAIGN_BURST': {
      const callToAction = { label: '', url: '' };
      return { type, number: null, strapline: '', artwork: null, when: toConfirm, callToAction, items: [] };
    }
    case 'STORY':
      return { type, burst: null };
    case 'VIDEO':
      return { type, url: '', durationSeconds: null, transcript: '', captions: [], series: '' };
    case 'LIVE_COVERAGE':
      return { type, live: false, entries: [] };
    case 'SCRUTINY_EXPLAINER':
      return { type, panel: '', chair: null, questions: [], video: null };
    case 'PEN_PORTRAIT':
      return { type, name: '', kind: 'COUNCILLOR', ward: null, party: '', roles: [], askMeAbout: [] };
    case 'HELP_ARTICLE':
      return { type, source: '', reviewBy: '' };
    case 'OPPORTUNITY':
      return { type, when: toConfirm, place: '', bookingUrl: '' };
    case 'EVENT':
      return { type, startsAt: null, endsAt: null, when: toConfirm, place: '' };
    case 'WARD_PROFILE':
      return { type, ward: null, facts: [] };
  }
}
