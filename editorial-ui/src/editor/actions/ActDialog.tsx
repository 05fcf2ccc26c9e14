import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Dialog } from '../../forms/Dialog';
import type { Problem } from '../../api/problem';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { ProblemsContext } from '../../forms/problems';
import { type DocumentOutcome, problemsOf } from '../editing';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly color?: string;
  readonly children: ReactNode;
  /** Null: there is something in the way, and only the way back is offered. */
  readonly onAct: (() => Promise<DocumentOutcome>) | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once more, with what the act needs to know; what is refused is said here, at its field. */
export function ActDialog({ title, act, color, children, onAct, onDone, onClose }: Props) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (onAct === null || working) return;
    setWorking(true);
    const outcome = await onAct();
    setWorking(false);
    setProblems(problemsOf(outcome));
    if (outcome.kind === 'done') onDone();
    else if (outcome.kind === 'refused' && outcome.refusals.some(({ code }) => code === 'STALE_VERSION'))
      onClose();
  }

  return (
    <Dialog opened onClose={onClose} title={title}>
      <ProblemsContext value={problems}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack>
            <ErrorSummary problems={problems} />
            {children}
            <Group>
              {onAct !== null && (
                <Button type="submit" loading={working} {...(color === undefined ? {} : { color })}>
                  {act}
                </Button>
              )}
              <Button variant="default" onClick={onClose}>
                {onAct === null ? 'Go back to the text' : 'Cancel'}
              </Button>
            </Group>
          </Stack>
        </form>
      </ProblemsContext>
    </Dialog>
  );
}
