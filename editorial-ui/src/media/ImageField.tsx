import { Button, FileButton, Group as Row, Progress, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Problem } from '../api/problem';
import { Group } from '../forms/Group';
import { messageOf } from '../forms/problems';
import { useSession } from '../session/context';
import { AssetForm } from './AssetForm';
import { ChooseAsset } from './ChooseAsset';
import { type Asset, upload } from './media';

interface Props {
  readonly path: string;
  readonly legend: string;
  readonly description?: string;
  readonly value: Asset | null;
  readonly onChange: (asset: Asset | null) => void;
  readonly uploadLabel?: string;
  readonly readOnly?: boolean;
}

type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A picture: uploaded or chosen, with its alternative text, credit and focal point. */
export function ImageField(props: Props) {
  const { path, legend, description, value, onChange, readOnly = false } = props;
  const { http } = useSession();
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const reset = useRef<() => void>(null);

  async function send(file: File | null) {
    if (file === null) return;
    setSending({ kind: 'sending', name: file.name, share: 0 });
    const outcome = await upload(http, file, (share) => {
      setSending({ kind: 'sending', name: file.name, share });
    });
    reset.current?.();
    if (outcome.kind === 'refused') {
      setSending({ kind: 'refused', problem: outcome.problem });
      return;
    }
    setSending({ kind: 'idle' });
    onChange(outcome.asset);
  }

  return (
    <Group path={path} legend={legend} {...(description === undefined ? {} : { description })}>
      {value !== null && (
        <AssetForm key={value.id} asset={value} path={path} onChange={onChange} readOnly={readOnly} />
      )}
      {!readOnly && (
        <Row gap="xs">
          <FileButton
            resetRef={reset}
            accept="image/jpeg,image/png,image/webp"
            onChange={(file) => void send(file)}
            inputProps={{ 'aria-label': props.uploadLabel ?? 'Upload image' }}
          >
            {(button) => (
              <Button {...button} variant="light">
                {value === null ? 'Upload a picture' : 'Upload another'}
              </Button>
            )}
          </FileButton>
          <ChooseAsset onChoose={onChange} />
          {value !== null && (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                onChange(null);
              }}
            >
              Remove picture
            </Button>
          )}
        </Row>
      )}
      <SendingState sending={sending} />
    </Group>
  );
}

function SendingState({ sending }: { readonly sending: Sending }) {
  switch (sending.kind) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <Stack gap={4} role="status">
          <Text size="sm">Sending {sending.name}…</Text>
          <Progress value={sending.share * 100} aria-label="Sent so far" />
        </Stack>
      );
    case 'refused':
      return (
        <Text role="alert" c="error" fw={600}>
          {messageOf(sending.problem)}
        </Text>
      );
  }
}
