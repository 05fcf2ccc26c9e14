import { Button, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Dialog } from '../../forms/Dialog';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { useSession } from '../../session/context';
import { type LibraryAsset, restore, trash, type TrashReport } from './library';
import { type Problem, problemOfError } from './problem-of-error';

interface Props {
  readonly assets: readonly LibraryAsset[];
  /** Out of the trash rather than into it. */
  readonly restoring: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before pictures go to the trash or come back, and reports on each that stayed where it was. */
export function TrashDialog({ assets, restoring, onDone, onClose }: Props) {
  const { http } = useSession();
  const [working, setWorking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [report, setReport] = useState<TrashReport | null>(null);
  const [names] = useState(() => new Map(assets.map(({ id, filename }) => [id, filename])));
  const what = names.size === 1 ? '1 picture' : `${String(names.size)} pictures`;

  async function act() {
    setWorking(true);
    setProblems([]);
    try {
      const came = await (restoring ? restore : trash)(http, [...names.keys()]);
      onDone();
      if (came.refused.length === 0) {
        notifications.show({ message: done(came.done.length, restoring) });
        onClose();
      } else {
        setReport(came);
      }
    } catch (error) {
      setProblems([problemOfError(error)]);
    }
    setWorking(false);
  }

  if (report !== null) return <Report report={report} restoring={restoring} onClose={onClose} />;
  return (
    <Dialog opened onClose={onClose} title={restoring ? `Restore ${what}?` : `Delete ${what}?`}>
      <Stack>
        <ErrorSummary problems={problems} />
        <Text>
          {restoring
            ? 'They come back to the library with everything that was written about them.'
            : 'They go to the trash and can be restored for 30 days. What any edition of a document uses stays in the library.'}
        </Text>
        <Group>
          <Button loading={working} onClick={() => void act()}>
            {restoring ? 'Restore' : 'Delete'}
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface ReportProps {
  readonly report: TrashReport;
  readonly restoring: boolean;
  readonly onClose: () => void;
}

function Report({ report, restoring, onClose }: ReportProps) {
  return (
    <Dialog opened onClose={onClose} title="What was done">
      <Stack>
        <Text role="status">{done(report.done.length, restoring)}</Text>
        <Text fw={600}>Left as they were:</Text>
        <List spacing="xs">
          {report.refused.map(({ id, detail, remedy }) => (
            <List.Item key={id}>
              {detail} {remedy}
            </List.Item>
          ))}
        </List>
        <Group>
          <Button onClick={onClose}>Close</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function done(count: number, restoring: boolean): string {
  const what = count === 1 ? '1 picture' : `${String(count)} pictures`;
  return restoring ? `${what} restored.` : `${what} moved to the trash.`;
}
