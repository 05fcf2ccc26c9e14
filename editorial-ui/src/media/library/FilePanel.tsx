import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Dialog } from '../../forms/Dialog';
import { Panel } from '../../forms/Panel';
import { messageOf } from '../../forms/problems';
import { useSession } from '../../session/context';
import { showDateTime } from '../../words/london';
import { type AssetDetail, bringBack, type FormerFile, replaceFile } from './library';
import { AssetUsesDocument } from './library.generated';
import { type Problem, problemOfError } from './problem-of-error';
import { UseList } from './WhereUsed';
import type { AssetUsePartsFragment } from './library.generated';
import classes from './Library.module.css';

interface Props {
  readonly asset: AssetDetail;
  readonly readOnly: boolean;
  readonly onChange: (asset: AssetDetail) => void;
}

/** Something that would change what readers see: asked first, with the live documents named. */
interface Plan {
  readonly title: string;
  readonly act: string;
  readonly live: readonly AssetUsePartsFragment[];
  readonly run: (onProgress: (share: number) => void) => Promise<AssetDetail>;
}

/** Replaces the picture's file, and brings former ones back. */
export function FilePanel({ asset, readOnly, onChange }: Props) {
  const { http } = useSession();
  const client = useClient();
  const [plan, setPlan] = useState<Plan | null>(null);
  const reset = useRef<() => void>(null);

  async function ask(title: string, act: string, run: Plan['run']) {
    const found = await client
      .query(AssetUsesDocument, { ids: [asset.id] }, { requestPolicy: 'network-only' })
      .toPromise();
    const uses = found.data?.assetUses[0]?.documents ?? [];
    setPlan({ title, act, live: uses.filter(({ live }) => live), run });
  }

  if (readOnly && asset.formerFiles.length === 0) return null;
  return (
    <Panel title="File">
      {!readOnly && (
        <>
          <Text size="sm">
            Another file takes this one’s place everywhere at once: in drafts, in earlier editions and in what
            readers see. What is written about the picture stays.
          </Text>
          <FileButton
            accept="image/*"
            resetRef={reset}
            inputProps={{ 'aria-label': 'Replace the file' }}
            onChange={(file) => {
              reset.current?.();
              if (file === null) return;
              void ask(`Replace it with ${file.name}?`, 'Replace', (onProgress) =>
                replaceFile(http, asset, file, onProgress),
              );
            }}
          >
            {(button) => (
              <Button {...button} variant="light" style={{ alignSelf: 'flex-start' }}>
                Replace the file
              </Button>
            )}
          </FileButton>
        </>
      )}
      <FormerFiles
        asset={asset}
        readOnly={readOnly}
        onBringBack={({ number, filename }) =>
          void ask(`Bring back ${filename}?`, 'Bring it back', () => bringBack(http, asset, number))
        }
      />
      {plan !== null && (
        <PlanDialog
          plan={plan}
          onDone={(changed) => {
            onChange(changed);
            setPlan(null);
          }}
          onClose={() => {
            setPlan(null);
          }}
        />
      )}
    </Panel>
  );
}

interface FormerProps {
  readonly asset: AssetDetail;
  readonly readOnly: boolean;
  readonly onBringBack: (file: FormerFile) => void;
}

function FormerFiles({ asset, readOnly, onBringBack }: FormerProps) {
  if (asset.formerFiles.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>Former files, kept for 30 days</Text>
      <ul className={classes.plain}>
        {asset.formerFiles.map((file) => (
          <li key={file.number}>
            <Group wrap="nowrap" align="flex-start">
              <img className={classes.thumb} src={file.preview.url} alt="" />
              <Stack gap={2} miw={0}>
                <Text className={classes.name}>{file.filename}</Text>
                <Text size="sm" c="dimmed">
                  Replaced {showDateTime(file.replacedAt)} by {file.replacedBy}
                </Text>
                {!readOnly && (
                  <Button
                    size="compact-sm"
                    variant="light"
                    style={{ alignSelf: 'flex-start' }}
                    aria-label={`Bring back ${file.filename}`}
                    onClick={() => {
                      onBringBack(file);
                    }}
                  >
                    Bring it back
                  </Button>
                )}
              </Stack>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

interface DialogProps {
  readonly plan: Plan;
  readonly onDone: (asset: AssetDetail) => void;
  readonly onClose: () => void;
}

function PlanDialog({ plan, onDone, onClose }: DialogProps) {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run() {
    setShare(0);
    setProblem(null);
    try {
      const changed = await plan.run(setShare);
      notifications.show({
        message: 'The picture has its new file. Look at the focal point and the alternative text.',
      });
      onDone(changed);
    } catch (error) {
      setProblem(problemOfError(error));
      setShare(null);
    }
  }

  return (
    <Dialog opened onClose={onClose} title={plan.title}>
      <Stack>
        {problem !== null && (
          <Text role="alert" c="error" fw={600}>
            {messageOf(problem)}
          </Text>
        )}
        <Text>
          {plan.live.length === 0
            ? 'No live document shows this picture, so readers see no change.'
            : 'Readers see the new picture at once in:'}
        </Text>
        <UseList uses={plan.live} />
        {share !== null && <Progress value={share * 100} aria-label="Sent so far" />}
        <Group>
          <Button loading={share !== null} onClick={() => void run()}>
            {plan.act}
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
