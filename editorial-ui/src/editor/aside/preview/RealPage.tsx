import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Audience } from '../../../api/schema.generated';
import { Failure } from '../../../app/states';
import { MomentField } from '../../../forms/MomentField';
import { ProblemsContext } from '../../../forms/problems';
import { ShareDialog } from '../../../preview/ShareDialog';
import { usePreview } from '../../../preview/use-preview';
import { audienceWords } from '../../../words/words';
import type { Content } from '../../content/content';
import type { StoredDocument } from '../../editing-state';
import type { Device } from './devices';
import { SiteFrame } from './SiteFrame';

interface Props {
  readonly content: Content;
  readonly stored: StoredDocument | null;
  readonly changed: boolean;
  readonly device: Device;
}

/** The page of the site itself, as an audience would have it at a moment. It shows what is saved. */
export function RealPage({ stored, ...props }: Props) {
  return stored === null ? (
    <Text size="sm">Save the document once, then its page can be shown.</Text>
  ) : (
    <StoredPage stored={stored} {...props} />
  );
}

function StoredPage({ content, stored, changed, device }: Props & { readonly stored: StoredDocument }) {
  const [audience, setAudience] = useState<Audience>(() => content.openings[0]?.audience ?? 'STAFF');
  const [moment, setMoment] = useState<string | null>(null);
  const [settled] = useDebouncedValue(moment, 600);
  const [sharing, setSharing] = useState(false);
  const { address, problems, failure, again } = usePreview(stored.id, audience, settled);
  return (
    <Stack gap="xs">
      <ProblemsContext value={problems}>
        <Group grow align="flex-end" gap="xs">
          <NativeSelect
            label="As"
            value={audience}
            onChange={(event) => {
              setAudience(event.currentTarget.value as Audience);
            }}
            data={Object.entries(audienceWords).map(([value, { name }]) => ({ value, label: name }))}
          />
          <MomentField path="moment" label="When (empty: now)" value={moment} onChange={setMoment} />
        </Group>
      </ProblemsContext>
      {failure !== null && <Failure what="the preview" problem={failure} />}
      {address !== null && (
        <SiteFrame address={address} version={stored.version} device={device} onOver={again} />
      )}
      <Text size="sm" c="dimmed">
        {changed ? 'Your last changes show here once they are saved.' : 'This is what is saved.'}
      </Text>
      <Group gap="xs">
        {address !== null && (
          <Anchor href={address} target="_blank" rel="noreferrer">
            Open in a tab
          </Anchor>
        )}
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            setSharing(true);
          }}
        >
          Share a preview link
        </Button>
      </Group>
      {sharing && (
        <ShareDialog
          documentId={stored.id}
          hasDraft={stored.draft !== null}
          start={{ audience, moment: settled }}
          onClose={() => {
            setSharing(false);
          }}
        />
      )}
    </Stack>
  );
}
