import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { Icon } from '../../icons/Icon';
import { goToPlace } from '../body/places';
import type { FindingPartsFragment } from '../editor.generated';
import { type FindingGroup, groupsOf } from './checks/groups';
import { ReadingLine } from './checks/ReadingLine';
import { useLiveChecks } from './checks/use-live-checks';
import type { PanelProps } from './panels';

/** What the publishing checks say of what is written, as it is written. */
export function ChecksPanel({ state }: PanelProps) {
  const { findings, reading, behind } = useLiveChecks(state);
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const shown = findings ?? state.document?.findings ?? null;
  if (shown === null) return <Text role="status">Looking at what you write…</Text>;
  return (
    <Stack gap="md">
      {(behind || !online) && (
        <Text size="sm" c="dimmed">
          The checks could not look at your last changes yet. They look again by themselves.
        </Text>
      )}
      {reading !== null && <ReadingLine reading={reading} />}
      <Text role="status" size="sm">
        {said(shown.length)}
      </Text>
      {groupsOf(shown).map((group) => (
        <Group key={group.title} {...group} />
      ))}
    </Stack>
  );
}

function Group({ title, findings }: FindingGroup) {
  return (
    <section>
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      <List
        spacing="xs"
        size="sm"
        icon={<Icon name={findings[0]?.severity === 'ERROR' ? 'warning' : 'eye'} size={16} />}
      >
        {findings.map((finding, index) => (
          <List.Item key={`${finding.check} ${finding.field} ${finding.message} ${String(index)}`}>
            <Line finding={finding} />
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Line({ finding }: { readonly finding: FindingPartsFragment }) {
  return (
    <>
      <Anchor
        component="button"
        type="button"
        fw={600}
        ta="left"
        size="sm"
        c={finding.severity === 'ERROR' ? 'error' : 'inherit'}
        underline="always"
        style={{ overflowWrap: 'anywhere' }}
        onClick={() => {
          goToPlace(finding);
        }}
      >
        {finding.message}
      </Anchor>{' '}
      {finding.remedy}
    </>
  );
}

function said(number: number): string {
  if (number === 0) return 'The checks found nothing to mend.';
  return number === 1 ? 'One thing to look at:' : `${String(number)} things to look at:`;
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
