import { Button, MultiSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { AuditSubjectType } from '../api/schema.generated';
import { valuesOf } from '../words/words';
import { AuditChoicesDocument } from './audit.generated';
import { type AuditView, everything, isFiltered } from './audit-address';
import { actionWords, subjectWords } from './audit-words';

interface Props {
  readonly view: AuditView;
  readonly onChange: (view: AuditView) => void;
}

/** Who, what, about what, from when to when; every change goes into the address. */
export function AuditFilters({ view, onChange }: Props) {
  const [{ data }] = useQuery({ query: AuditChoicesDocument });
  const change = (part: Partial<AuditView>) => {
    onChange({ ...view, ...part, after: null });
  };
  return (
    <Stack gap="sm" role="search" aria-label="Audit log">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        <Typed
          label="Name or id of what was changed"
          value={view.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        <Typed
          label="Who did it (username)"
          value={view.actor}
          onChange={(actor) => {
            change({ actor });
          }}
        />
        <MultiSelect
          label="What kind of thing"
          data={valuesOf(subjectWords).map((value) => ({ value, label: subjectWords[value].name }))}
          value={[...view.types]}
          placeholder={view.types.length === 0 ? 'Any' : ''}
          clearable
          clearButtonProps={{ 'aria-label': 'Clear kinds of thing' }}
          onChange={(types) => {
            change({ types: types as AuditSubjectType[] });
          }}
        />
        <MultiSelect
          label="What was done"
          data={[...new Set([...(data?.auditActions ?? []), ...view.actions])].map((value) => ({
            value,
            label: actionWords(value),
          }))}
          value={[...view.actions]}
          placeholder={view.actions.length === 0 ? 'Anything' : ''}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear what was done' }}
          onChange={(actions) => {
            change({ actions });
          }}
        />
        <TextInput
          type="date"
          label="From"
          value={view.from}
          onChange={(event) => {
            change({ from: event.currentTarget.value });
          }}
        />
        <TextInput
          type="date"
          label="To (this day included)"
          value={view.to}
          onChange={(event) => {
            change({ to: event.currentTarget.value });
          }}
        />
      </SimpleGrid>
      {isFiltered(view) && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            onChange(everything);
          }}
        >
          Show everything
        </Button>
      )}
    </Stack>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Follows the address when that changes by other means, and writes it when typing pauses. */
function Typed({ label, value, onChange }: TypedProps) {
  const [typed, setTyped] = useState({ text: value, from: value });
  const text = typed.from === value ? typed.text : value;
  const tell = useDebouncedCallback(onChange, 300);
  return (
    <TextInput
      type="search"
      label={label}
      value={text}
      onChange={(event) => {
        setTyped({ text: event.currentTarget.value, from: value });
        tell(event.currentTarget.value);
      }}
    />
  );
}
