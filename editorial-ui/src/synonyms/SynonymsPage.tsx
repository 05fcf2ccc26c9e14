import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { problemOf } from '../api/outcome';
import type { SynonymState } from '../api/schema.generated';
import { Failure, Loading } from '../app/states';
import { useTitle } from '../app/use-title';
import { Panel } from '../forms/Panel';
import { Icon } from '../icons/Icon';
import { useNames } from '../people/names/use-names';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { showDate } from '../words/london';
import { RemoveSynonymDialog, SynonymDialog } from './SynonymDialog';
import { SynonymRulesDocument, type SynonymPartsFragment } from './synonyms.generated';

type Opened =
  | { readonly kind: 'new' }
  | { readonly kind: 'change' | 'remove'; readonly rule: SynonymPartsFragment }
  | null;

const stateWords: Record<SynonymState, string> = {
  APPLIED: 'Search answers by these synonyms.',
  BEING_APPLIED: 'Search is taking the changes up; until then it answers by the former synonyms.',
  UNKNOWN: 'Search cannot be reached at the moment. It takes changes up when it is back.',
};

const lookAgainAfter = 3000;

/** What readers call the same thing, and whether search knows it yet. */
export function SynonymsPage() {
  useTitle('Synonyms');
  const { role } = useAccount();
  const [opened, setOpened] = useState<Opened>(null);
  const [{ data, error }, refetch] = useQuery({
    query: SynonymRulesDocument,
    requestPolicy: 'cache-and-network',
  });
  const nameOf = useNames((data?.synonyms.rules ?? []).map(({ changedBy }) => changedBy));
  const state = data?.synonyms.state;
  useEffect(() => {
    if (state !== 'BEING_APPLIED') return undefined;
    const timer = setInterval(() => {
      refetch({ requestPolicy: 'network-only' });
    }, lookAgainAfter);
    return () => {
      clearInterval(timer);
    };
  }, [state, refetch]);
  const close = () => {
    setOpened(null);
  };
  const done = () => {
    close();
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Synonyms</Title>
        <Text c="dimmed">What residents, staff and councillors call the same thing, for search.</Text>
      </div>
      {error !== undefined && data === undefined && (
        <Failure
          what="the synonyms"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && error === undefined && <Loading what="the synonyms" />}
      {data !== undefined && (
        <>
          <Text role="status">{stateWords[data.synonyms.state]}</Text>
          <Panel title="Kept here">
            {data.synonyms.rules.length === 0 && <Text c="dimmed">There are none yet.</Text>}
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {data.synonyms.rules.map((rule) => (
                <Rule
                  key={rule.id}
                  rule={rule}
                  byName={nameOf(rule.changedBy)}
                  mayChange={may.publish(role)}
                  onOpen={(kind) => {
                    setOpened({ kind, rule });
                  }}
                />
              ))}
            </Stack>
            {may.publish(role) && (
              <Group>
                <Button
                  leftSection={<Icon name="add" />}
                  onClick={() => {
                    setOpened({ kind: 'new' });
                  }}
                >
                  Add synonyms
                </Button>
              </Group>
            )}
          </Panel>
          <Panel title="From the installation’s file">
            {data.synonyms.fileRefused !== null && (
              <Alert color="clay" title="The file as it is now is refused">
                {data.synonyms.fileRefused} Until an operator mends it and restarts, the rules of the file
                before stay in use.
              </Alert>
            )}
            <Text size="sm" c="dimmed">
              An operator keeps these; they count together with those above.
            </Text>
            <Stack component="ul" gap={4} m={0} pl="lg">
              {data.synonyms.fromFile.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </Stack>
          </Panel>
        </>
      )}
      {opened?.kind === 'new' && <SynonymDialog rule={null} onDone={done} onClose={close} />}
      {opened?.kind === 'change' && <SynonymDialog rule={opened.rule} onDone={done} onClose={close} />}
      {opened?.kind === 'remove' && <RemoveSynonymDialog rule={opened.rule} onDone={done} onClose={close} />}
    </Stack>
  );
}

interface RuleProps {
  readonly rule: SynonymPartsFragment;
  readonly byName: string;
  readonly mayChange: boolean;
  readonly onOpen: (kind: 'change' | 'remove') => void;
}

function Rule({ rule, byName, mayChange, onOpen }: RuleProps) {
  return (
    <Paper component="li" withBorder shadow="none" p="sm">
      <Group justify="space-between">
        <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {rule.rule}
          </Text>
          <Text size="sm" c="dimmed">
            <span title={rule.changedBy}>{byName}</span>, {showDate(rule.changedAt)}
          </Text>
        </div>
        {mayChange && (
          <Group gap="xs">
            <Button
              variant="default"
              aria-label={`Change ${rule.rule}`}
              onClick={() => {
                onOpen('change');
              }}
            >
              Change
            </Button>
            <Button
              variant="default"
              aria-label={`Remove ${rule.rule}`}
              onClick={() => {
                onOpen('remove');
              }}
            >
              Remove
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
