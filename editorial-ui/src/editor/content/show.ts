import { type FuzzyDate, showFuzzyDate } from '../../dates/fuzzy-date';
import { showDateTime } from '../../words/london';
import { audienceWords, personKindWords, themeWords, tierWords } from '../../words/words';
import type { FieldPath } from './changes';

const labels: Record<FieldPath, string> = {
  title: 'Title',
  summary: 'Summary',
  body: 'Body',
  tier: 'Tier',
  themes: 'Themes',
  topics: 'Topics',
  wards: 'Wards',
  openings: 'Audiences',
  credits: 'Credits',
  leadImage: 'Lead image',
  related: 'Related documents',
  'details.number': 'Number of the burst',
  'details.strapline': 'Strapline',
  'details.artwork': 'Artwork',
  'details.when': 'When',
  'details.callToAction': 'Call to action',
  'details.items': 'What the burst carries',
  'details.burst': 'Burst that it tells of',
  'details.url': 'Address of the video',
  'details.durationSeconds': 'Length in seconds',
  'details.transcript': 'Transcript',
  'details.captions': 'Captions',
  'details.series': 'Series',
  'details.live': 'Going on now',
  'details.entries': 'Entries',
  'details.panel': 'Scrutiny panel',
  'details.chair': 'Chair of the panel',
  'details.questions': 'Questions and answers',
  'details.video': 'Video that explains it',
  'details.name': 'Name',
  'details.kind': 'Councillor or officer',
  'details.ward': 'Ward',
  'details.party': 'Party',
  'details.roles': 'Roles',
  'details.askMeAbout': 'Ask me about',
  'details.source': 'Source',
  'details.reviewBy': 'Review by',
  'details.place': 'Place',
  'details.bookingUrl': 'Where to book',
  'details.startsAt': 'Starts at',
  'details.endsAt': 'Ends at',
  'details.facts': 'Facts',
};

/** What a field is called on the screen. */
export function labelOf(path: FieldPath): string {
  return labels[path] ?? path;
}

const names: Record<string, string> = Object.fromEntries(
  [tierWords, themeWords, audienceWords].flatMap((words) =>
    Object.entries(words).map(([value, { name }]) => [value, name]),
  ),
);

/** A field's value in words, for reading beside another. */
export function showValue(path: FieldPath, value: unknown): string {
  if (path === 'details.kind') return personKindWords[value as keyof typeof personKindWords];
  const shown = show(value);
  return shown === '' ? '(empty)' : shown;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? showDateTime(value) : (names[value] ?? value);
  if (Array.isArray(value)) return value.map(show).join('\n');
  if (typeof value === 'object') return showThing(value as Record<string, unknown>);
  return String(value as number);
}

function showThing(thing: Record<string, unknown>): string {
  if ('precision' in thing) return showFuzzyDate(thing as unknown as FuzzyDate);
  if ('previewUrl' in thing)
    return `${show(thing['filename'])} (${show(thing['alt']) || 'no alternative text'})`;
  if ('slug' in thing) return show(thing['title']);
  if ('audience' in thing) return `${show(thing['audience'])}: ${show(thing['opensAt']) || 'on publication'}`;
  if ('portrait' in thing) return show(thing['name']);
  const parts = Object.entries(thing).filter(([key]) => key !== 'id' && key !== '__typename');
  return parts
    .map(([, part]) => show(part))
    .filter((text) => text !== '')
    .join(' · ');
}
