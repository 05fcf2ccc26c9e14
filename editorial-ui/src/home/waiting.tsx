import type { ReactNode } from 'react';
import type { Role } from '../api/schema.generated';
import { showDay } from '../media/library/rights';
import { may } from '../session/may';
import { showDate, showDateTime } from '../words/london';
import type { HomeDocumentFragment, HomeQuery } from './home.generated';

/** One thing that waits for somebody. */
export interface Entry {
  readonly key: string;
  readonly document: Pick<HomeDocumentFragment, 'id' | 'title' | 'type' | 'state'>;
  readonly note: ReactNode;
}

/** An image that waits for somebody. */
export interface ImageEntry {
  readonly key: string;
  readonly image: { readonly id: string; readonly filename: string };
  readonly note: string;
}

/** One heading of what waits. More kinds are added to the list below. */
export interface Waiting {
  readonly key: string;
  readonly heading: string;
  /** Shown when nothing of it waits and it is of use to say so; else the heading is left out. */
  readonly nothing?: string;
  /** Where all of it is. */
  readonly more?: string;
  readonly urgent?: boolean;
  readonly for?: (role: Role) => boolean;
  readonly entries: (data: HomeQuery) => readonly (Entry | ImageEntry)[];
}

const changed = (documents: readonly HomeDocumentFragment[]): readonly Entry[] =>
  documents.map((document) => ({
    key: document.id,
    document,
    note: `Changed ${showDateTime(document.changedAt)}`,
  }));

type Ending = HomeQuery['assetsRunningOut'][number]['endings'][number];

function endingWords({ person, until, ended }: Ending): string {
  const what = person === null ? 'The right to use it' : `The consent of ${person}`;
  return `${what} ${ended ? 'ended' : 'ends'} on ${showDay(until)}`;
}

function usedIn(titles: readonly string[]): string {
  const [first, ...others] = titles;
  if (first === undefined) return 'used nowhere';
  return others.length === 0 ? `used in “${first}”` : `used in “${first}” and ${String(others.length)} more`;
}

/** What waits for whoever has signed in, the most urgent first. */
export const waiting: readonly Waiting[] = [
  {
    key: 'failed',
    heading: 'Could not go out as scheduled',
    urgent: true,
    for: may.publish,
    entries: ({ home }) =>
      home.failed.map(({ id, document, problem, dueAt }) => ({
        key: id,
        document,
        note: `${showDateTime(dueAt)}: ${problem ?? 'it could not be done'}`,
      })),
  },
  {
    key: 'changes-wanted',
    heading: 'Changes wanted',
    urgent: true,
    entries: ({ home }) => changed(home.changesWanted),
  },
  {
    key: 'my-reviews',
    heading: 'Reviews asked of you',
    nothing: 'Nobody waits for your review.',
    entries: ({ myReviews }) =>
      myReviews.slice(0, 6).map(({ id, document, askedBy, askedAt, note }) => ({
        key: id,
        document,
        note: `${askedBy ?? 'Somebody'} asked on ${showDate(askedAt)}${note === null ? '' : `: ${note}`}`,
      })),
  },
  {
    key: 'in-review',
    heading: 'Waiting for an editor',
    for: may.publish,
    more: '/documents?state=SUBMITTED',
    entries: ({ home, myReviews }) =>
      changed(home.inReview.filter(({ id }) => !myReviews.some(({ document }) => document.id === id))),
  },
  {
    key: 'drafts',
    heading: 'Your drafts',
    nothing: 'You have no unfinished drafts.',
    entries: ({ home }) => changed(home.drafts),
  },
  {
    key: 'due-for-review',
    heading: 'Due to be read again',
    entries: ({ dueForReview }) =>
      dueForReview.map((document) => ({
        key: document.id,
        document,
        note: document.reviewBy === null ? '' : `By ${showDate(document.reviewBy)}`,
      })),
  },
  {
    key: 'running-out',
    heading: 'Images that may soon be used no longer',
    more: '/library?rights=RUNNING_OUT&used=yes',
    for: may.write,
    entries: ({ assetsRunningOut }) =>
      assetsRunningOut.map(({ asset, endings, documents }) => ({
        key: asset.id,
        image: asset,
        note: [...endings.map(endingWords), usedIn(documents.map(({ document }) => document.title))].join(
          ' · ',
        ),
      })),
  },
  {
    key: 'broken-links',
    heading: 'Links that fail',
    entries: ({ brokenLinks }) =>
      brokenLinks.edges.flatMap(({ node: { id, url, problem, uses } }) =>
        uses.slice(0, 1).map(({ document }) => ({ key: id, document, note: `${url}: ${problem}` })),
      ),
  },
];
