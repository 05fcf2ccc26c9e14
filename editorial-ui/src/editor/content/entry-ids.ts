import type { Content, LiveEntry } from './content';

/** The content with the identities that the server gave to entries of live coverage when it stored what was sent. */
export function withEntryIds(content: Content, sent: Content, stored: Content): Content {
  const { details } = content;
  const [were, are] = [entriesOf(sent), entriesOf(stored)];
  if (details.type !== 'LIVE_COVERAGE' || were.length !== are.length) return content;
  if (details.entries.every(({ id }) => id !== null)) return content;
  const inStep = details.entries.length === were.length;
  const entries = details.entries.map((entry, index) => {
    const place = inStep ? index : were.indexOf(entry);
    return entry.id === null ? { ...entry, id: are[place]?.id ?? null } : entry;
  });
  return { ...content, details: { ...details, entries } };
}

function entriesOf({ details }: Content): readonly LiveEntry[] {
  return details.type === 'LIVE_COVERAGE' ? details.entries : [];
}
