import { ActionIcon, Group as Row, Loader, Paper, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { ReferencePartsFragment } from '../api/fragments.generated';
import type { ContentType } from '../api/schema.generated';
import { Icon } from '../icons/Icon';
import { stateWords, typeWords } from '../words/words';
import { type DocumentRowFragment, DocumentsDocument } from './documents.generated';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly types?: readonly ContentType[];
  /** Not offered: what is chosen already. */
  readonly without: readonly string[];
  readonly onPick: (picked: ReferencePartsFragment) => void;
}

/** Finds a document by the words of its title. */
export function DocumentPicker({ label, description, types, without, onPick }: Props) {
  const [words, setWords] = useState('');
  const [text] = useDebouncedValue(words, 250);
  const [asked, setAsked] = useState(false);
  const variables = useMemo(
    () => ({
      filter: { text: text === '' ? null : text, types: types ?? null },
      orderBy: 'TITLE' as const,
      first: 20,
    }),
    [text, types],
  );
  const [{ data, fetching }] = useQuery({ query: DocumentsDocument, variables, pause: !asked });
  const found = (data?.documents.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id }) => !without.includes(id));
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      placeholder="Type words of the title"
      searchable
      value={null}
      searchValue={words}
      onSearchChange={setWords}
      onFocus={() => {
        setAsked(true);
      }}
      data={found.map((document) => ({ value: document.id, label: describe(document) }))}
      filter={({ options }) => options}
      nothingFoundMessage={fetching ? 'Searching…' : 'Nothing found'}
      rightSection={fetching && asked ? <Loader size="xs" aria-hidden /> : <Icon name="search" size={16} />}
      onChange={(id) => {
        const picked = found.find((document) => document.id === id);
        if (picked !== undefined) onPick(picked);
        setWords('');
      }}
    />
  );
}

function describe({ title, type, state }: DocumentRowFragment): string {
  return `${title} (${typeWords[type].name}, ${stateWords[state].name.toLowerCase()})`;
}

interface ChosenProps {
  readonly documents: readonly ReferencePartsFragment[];
  readonly onChange: (documents: readonly ReferencePartsFragment[]) => void;
}

/** The chosen documents, in order. */
export function ChosenDocuments({ documents, onChange }: ChosenProps) {
  if (documents.length === 0) return null;
  const swap = (one: number, other: number) => {
    const next = [...documents];
    const [first, second] = [next[one], next[other]];
    if (first === undefined || second === undefined) return;
    next[one] = second;
    next[other] = first;
    onChange(next);
  };
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {documents.map((document, index) => (
        <Paper component="li" withBorder shadow="none" px="sm" py={6} key={document.id}>
          <Row wrap="nowrap" justify="space-between" gap="xs">
            <div style={{ minWidth: 0 }}>
              <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {document.title}
              </Text>
              <Text size="xs" c="dimmed">
                {typeWords[document.type].name}, {stateWords[document.state].name.toLowerCase()}
              </Text>
            </div>
            <Row gap={2} wrap="nowrap">
              {documents.length > 1 && (
                <Act
                  icon="up"
                  label={`Move ${document.title} up`}
                  disabled={index === 0}
                  onClick={() => {
                    swap(index, index - 1);
                  }}
                />
              )}
              <Act
                icon="remove"
                label={`Remove ${document.title}`}
                onClick={() => {
                  onChange(documents.filter(({ id }) => id !== document.id));
                }}
              />
            </Row>
          </Row>
        </Paper>
      ))}
    </Stack>
  );
}

interface ActProps {
  readonly icon: 'up' | 'remove';
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Act({ icon, label, disabled = false, onClick }: ActProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={16} />
    </ActionIcon>
  );
}
