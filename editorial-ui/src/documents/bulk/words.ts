import type { Deed } from './deeds';

interface DeedWords {
  readonly title: (number: number) => string;
  readonly heading: string;
  readonly act: string;
  /** Such as “tagged”: 3 documents tagged. */
  readonly done: string;
  /** What stands in the report when it cannot be undone. */
  readonly final: string | null;
}

const documents = (number: number) =>
  number === 1 ? '1 document' : `${number.toLocaleString('en-GB')} documents`;

export const deedWords: Record<Deed['kind'], DeedWords> = {
  tag: {
    title: (number) => `Tag ${documents(number)}`,
    heading: 'Tagging',
    act: 'Change the tags',
    done: 'tagged',
    final: null,
  },
  assign: {
    title: (number) => `Assign ${documents(number)}`,
    heading: 'Assigning',
    act: 'Assign',
    done: 'assigned',
    final: null,
  },
  publish: {
    title: (number) => `Publish ${documents(number)}`,
    heading: 'Publishing',
    act: 'Publish now',
    done: 'published',
    final:
      'Readers may have seen what was published, so this cannot be undone. To take it off, withdraw the documents; to go back to an earlier edition, restore it from the history.',
  },
  schedule: {
    title: (number) => `Schedule ${documents(number)}`,
    heading: 'Scheduling',
    act: 'Schedule',
    done: 'scheduled',
    final: null,
  },
  withdraw: {
    title: (number) => `Withdraw ${documents(number)}`,
    heading: 'Withdrawing',
    act: 'Withdraw now',
    done: 'withdrawn',
    final:
      'Readers have been told that this is gone, so it cannot be undone here. To bring a document back, restore its last edition from the history and publish it.',
  },
};

export { documents as countOfDocuments };
