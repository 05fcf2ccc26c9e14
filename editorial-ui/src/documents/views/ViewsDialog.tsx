import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../../forms/Dialog';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { fieldId, ProblemsContext } from '../../forms/problems';
import { useRefusable } from '../../forms/use-refusable';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import {
  ChangeViewDocument,
  RemoveViewDocument,
  SaveViewDocument,
  type SavedViewPartsFragment,
} from './views.generated';

interface Props {
  /** What the list shows now. */
  readonly query: string;
  readonly views: readonly SavedViewPartsFragment[];
  readonly onClose: () => void;
}

/** Saves what the list shows under a name, and keeps the views that were saved before. */
export function ViewsDialog({ query, views, onClose }: Props) {
  const { role } = useAccount();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [, save] = useMutation(SaveViewDocument);
  const { problems, working, send } = useRefusable();
  const own = views.filter(({ mine, shared: isShared }) => mine || (isShared && may.administer(role)));

  return (
    <Dialog opened onClose={onClose} title="Views of the list">
      <ProblemsContext value={problems}>
        <Stack>
          <ErrorSummary problems={problems} />
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void send(() => save({ name, query, shared })).then((done) => {
                if (done !== undefined) onClose();
              });
            }}
          >
            <Stack gap="sm">
              <Text size="sm" c="dimmed">
                Saves the search, the filters, the order and the columns that the list has now.
              </Text>
              <TextInput
                id={fieldId('name')}
                label="Name of the view"
                data-autofocus
                maxLength={80}
                value={name}
                error={problems.find(({ field }) => field === 'name')?.detail}
                onChange={(event) => {
                  setName(event.currentTarget.value);
                }}
              />
              {may.publish(role) && (
                <Checkbox
                  label="Share it with everybody who writes"
                  checked={shared}
                  onChange={(event) => {
                    setShared(event.currentTarget.checked);
                  }}
                />
              )}
              <Button type="submit" loading={working} style={{ alignSelf: 'flex-start' }}>
                Save this view
              </Button>
            </Stack>
          </form>
          {own.length > 0 && (
            <section aria-labelledby="kept-views">
              <Title order={3} size="h4" id="kept-views" mb="xs">
                Saved before
              </Title>
              <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {own.map((view) => (
                  <Kept key={view.id} view={view} query={query} send={send} />
                ))}
              </Stack>
            </section>
          )}
        </Stack>
      </ProblemsContext>
    </Dialog>
  );
}

interface KeptProps {
  readonly view: SavedViewPartsFragment;
  readonly query: string;
  readonly send: ReturnType<typeof useRefusable>['send'];
}

function Kept({ view, query, send }: KeptProps) {
  const { role } = useAccount();
  const [, change] = useMutation(ChangeViewDocument);
  const [, remove] = useMutation(RemoveViewDocument);
  const { id, name, version, shared, mine, owner } = view;
  const changed = (part: Partial<Pick<SavedViewPartsFragment, 'query' | 'shared'>>) => {
    void send(() => change({ ...{ id, version, name, query: view.query, shared }, ...part }));
  };
  return (
    <Group component="li" justify="space-between" gap="xs">
      <div>
        <Text fw={600}>{name}</Text>
        {!mine && (
          <Text size="sm" c="dimmed">
            by {owner}
          </Text>
        )}
        {mine && may.publish(role) && (
          <Checkbox
            size="sm"
            label="Shared"
            aria-label={`Share ${name}`}
            checked={shared}
            onChange={() => {
              changed({ shared: !shared });
            }}
          />
        )}
      </div>
      <Group gap="xs">
        {mine && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Let ${name} show what the list shows now`}
            disabled={query === view.query}
            onClick={() => {
              changed({ query });
            }}
          >
            Replace with what is shown
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          c="var(--mantine-color-error)"
          aria-label={`Remove ${name}`}
          onClick={() => {
            void send(() => remove({ id }));
          }}
        >
          Remove
        </Button>
      </Group>
    </Group>
  );
}
