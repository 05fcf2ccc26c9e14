import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { Chosen } from '../list/selection';
import { BulkFields } from './BulkFields';
import type { Deed, Tags } from './deeds';
import { deedWords } from './words';

interface Props {
  readonly kind: Deed['kind'];
  readonly documents: readonly Chosen[];
  readonly onStart: (deed: Deed) => void;
  readonly onCancel: () => void;
}

const noTags: Tags = { topics: [], wards: [], themes: [] };

const begun: Record<Deed['kind'], Deed> = {
  tag: { kind: 'tag', add: noTags, remove: noTags, publish: false },
  assign: { kind: 'assign', owner: null },
  publish: { kind: 'publish', note: '' },
  schedule: { kind: 'schedule', at: '' },
  withdraw: { kind: 'withdraw', reason: '', redirect: '' },
};

/** What is to be done, to which documents. */
export function BulkForm({ kind, documents, onStart, onCancel }: Props) {
  const [deed, setDeed] = useState<Deed>(begun[kind]);
  const [problem, setProblem] = useState<string | null>(null);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = problemOf(deed);
    setProblem(found);
    if (found === null) onStart(deed);
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {problem !== null && <Alert role="alert" color="red" variant="light" title={problem} />}
        <BulkFields deed={deed} onChange={setDeed} />
        <Titles documents={documents} />
        <Group>
          <Button type="submit" color={kind === 'withdraw' ? 'red.8' : undefined}>
            {deedWords[kind].act}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What can be seen to be missing before anything is sent. */
function problemOf(deed: Deed): string | null {
  switch (deed.kind) {
    case 'tag':
      return [deed.add, deed.remove].every(
        ({ topics, wards, themes }) => topics.length + wards.length + themes.length === 0,
      )
        ? 'Choose at least one topic, ward or theme to add or to remove.'
        : null;
    case 'schedule':
      return deed.at === '' ? 'Say when they are to go out.' : null;
    case 'withdraw':
      return deed.reason.trim() === '' ? 'Say why they go: readers are told.' : null;
    case 'assign':
    case 'publish':
      return null;
  }
}

const mostTitles = 8;

function Titles({ documents }: { readonly documents: readonly Chosen[] }) {
  const more = documents.length - mostTitles;
  return (
    <div>
      <Text size="sm" fw={600} id="bulk-titles">
        This concerns
      </Text>
      <ul aria-labelledby="bulk-titles" style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {documents.slice(0, mostTitles).map(({ id, title }) => (
          <li key={id}>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Text>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Text size="sm">and {more.toLocaleString('en-GB')} more</Text>
          </li>
        )}
      </ul>
    </div>
  );
}
