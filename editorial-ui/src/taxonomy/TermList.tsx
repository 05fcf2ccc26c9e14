import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OperationResult } from '@urql/core';
import { useState } from 'react';
import type { Refusal } from '../api/outcome';
import { FormDialog } from '../forms/FormDialog';
import { Panel } from '../forms/Panel';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { Icon } from '../icons/Icon';

export interface Term {
  readonly slug: string;
  readonly name: string;
}

type Saved = OperationResult<{ readonly payload: { readonly refusals: readonly Refusal[] } }>;

interface Props {
  readonly title: string;
  readonly noun: string;
  readonly terms: readonly Term[];
  readonly mayChange: boolean;
  readonly save: (term: Term) => Promise<Saved>;
  readonly onSaved: () => void;
}

/** Wards, or topics: added and renamed. */
export function TermList({ title, noun, terms, mayChange, save, onSaved }: Props) {
  const [opened, setOpened] = useState<Term | 'new' | null>(null);
  return (
    <Panel title={title}>
      <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
        {terms.map((term) => (
          <Group component="li" key={term.slug} justify="space-between" wrap="nowrap">
            <Text>
              {term.name}{' '}
              <Text span size="sm" c="dimmed">
                {term.slug}
              </Text>
            </Text>
            {mayChange && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Rename ${term.name}`}
                onClick={() => {
                  setOpened(term);
                }}
              >
                Rename
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {mayChange ? (
        <Group>
          <Button
            variant="light"
            leftSection={<Icon name="add" />}
            onClick={() => {
              setOpened('new');
            }}
          >
            Add a {noun}
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          Administrators keep this list.
        </Text>
      )}
      {opened !== null && (
        <TermDialog
          noun={noun}
          term={opened === 'new' ? null : opened}
          save={save}
          onDone={() => {
            setOpened(null);
            onSaved();
          }}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Panel>
  );
}

interface DialogProps {
  readonly noun: string;
  readonly term: Term | null;
  readonly save: (term: Term) => Promise<Saved>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function TermDialog({ noun, term, save, onDone, onClose }: DialogProps) {
  const { problems, working, send } = useRefusable();
  const [name, setName] = useState(term?.name ?? '');
  const [typed, setSlug] = useState<string | null>(term?.slug ?? null);
  const slug = typed ?? slugFrom(name);

  async function submit() {
    if ((await send(() => save({ slug, name }))) === undefined) return;
    notifications.show({ message: `${name} saved` });
    onDone();
  }

  return (
    <FormDialog
      title={term === null ? `Add a ${noun}` : `Rename ${term.name}`}
      act="Save"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <TextField
        path={noun === 'topic' ? 'label' : 'name'}
        label="Name"
        required
        value={name}
        onChange={setName}
      />
      {term === null && (
        <TextField
          path="slug"
          label="Slug"
          description="Small letters, digits and hyphens. It cannot be changed later."
          value={slug}
          onChange={setSlug}
        />
      )}
    </FormDialog>
  );
}

function slugFrom(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
