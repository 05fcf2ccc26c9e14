import type { ReferencePartsFragment } from '../api/fragments.generated';
import type { ActivityInput, Audience, Theme } from '../api/schema.generated';
import { type FuzzyDate, fuzzyDateFrom, fuzzyDateInput, toConfirm } from '../dates/fuzzy-date';
import type { ActivityPartsFragment } from './activities.generated';

/** An entry of the plan or the record, as it stands in the form. */
export interface Entry {
  readonly strand: string;
  readonly title: string;
  readonly when: FuzzyDate;
  readonly themes: readonly Theme[];
  readonly audiences: readonly Audience[];
  readonly content: ReferencePartsFragment | null;
  readonly placements: readonly PlacementEntry[];
  readonly note: string;
}

export interface PlacementEntry {
  readonly channel: string;
  readonly url: string;
  readonly at: string;
}

export const newEntry: Entry = {
  ...{ strand: '', title: '', when: toConfirm, themes: [], audiences: ['PUBLIC'] },
  ...{ content: null, placements: [], note: '' },
};

export function entryOf(activity: ActivityPartsFragment): Entry {
  const { strand, title, themes, audiences, content } = activity;
  const placements = activity.placements.map(({ channel, url, at }) => ({
    channel,
    url: url ?? '',
    at: at ?? '',
  }));
  const when = fuzzyDateFrom(activity.when);
  return { strand, title, when, themes, audiences, content, placements, note: activity.note ?? '' };
}

export function activityInput(entry: Entry): ActivityInput {
  const { strand, title, themes, audiences } = entry;
  return {
    ...{ strand, title, themes, audiences },
    when: fuzzyDateInput(entry.when),
    content: entry.content?.id ?? null,
    placements: entry.placements.map(({ channel, url, at }) => ({
      channel,
      url: url || null,
      at: at || null,
    })),
    note: entry.note || null,
  };
}
