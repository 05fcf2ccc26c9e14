import { Anchor, Badge, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Failure, Loading, NotFound } from '../../app/states';
import { useTitle } from '../../app/use-title';
import { useNames } from '../../people/names/use-names';
import { useAccount, useSession } from '../../session/context';
import { may } from '../../session/may';
import { showDateTime } from '../../words/london';
import { CropShelf } from './CropShelf';
import { DetailsForm } from './DetailsForm';
import { FilePanel } from './FilePanel';
import { type AssetDetail, fetchAsset } from './library';
import { Marks } from './Marks';
import { PicturePanel } from './PicturePanel';
import { type Problem, problemOfError } from './problem-of-error';
import { TrashDialog } from './TrashDialog';
import { WhereUsed } from './WhereUsed';

type State =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'shown'; readonly asset: AssetDetail };

/** All of one picture, at an address of its own. */
export function AssetPage() {
  const { id = '' } = useParams();
  return <OneAsset key={id} id={id} />;
}

function OneAsset({ id }: { readonly id: string }) {
  const { http } = useSession();
  const [state, setState] = useState<State>({ kind: 'fetching' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    fetchAsset(http, id).then(
      (asset) => {
        if (wanted) setState({ kind: 'shown', asset });
      },
      (error: unknown) => {
        if (wanted) setState({ kind: 'failed', problem: problemOfError(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [http, id, tries]);
  const again = () => {
    setTries((count) => count + 1);
  };

  if (state.kind === 'fetching') return <Loading what="the picture" />;
  if (state.kind === 'failed') {
    const { code } = state.problem;
    if (code === 'ASSET_NOT_FOUND' || code === 'INVALID_FIELD') return <NotFound what="picture" />;
    return <Failure what="the picture" problem={state.problem} onRetry={again} />;
  }
  return (
    <Shown
      asset={state.asset}
      onChange={(asset) => {
        setState({ kind: 'shown', asset });
      }}
      onMoved={again}
    />
  );
}

interface ShownProps {
  readonly asset: AssetDetail;
  readonly onChange: (asset: AssetDetail) => void;
  readonly onMoved: () => void;
}

function Shown({ asset, onChange, onMoved }: ShownProps) {
  useTitle(asset.filename);
  const { role } = useAccount();
  const nameOf = useNames([asset.uploadedBy]);
  const [asking, setAsking] = useState(false);
  const inTrash = asset.trashedAt !== null;
  const readOnly = !may.write(role) || inTrash;
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/library" style={{ alignSelf: 'flex-start' }}>
        Media library
      </Anchor>
      <Group justify="space-between" align="flex-start">
        <Stack gap={6} miw={0}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {asset.filename}
          </Title>
          <Text c="dimmed" size="sm">
            {asset.width} by {asset.height} pixels. Uploaded {showDateTime(asset.uploadedAt)} by{' '}
            <span title={asset.uploadedBy}>{nameOf(asset.uploadedBy)}</span>.
          </Text>
          {asset.trashedAt === null ? (
            <Marks asset={asset} />
          ) : (
            <Badge>In the trash since {showDateTime(asset.trashedAt)}</Badge>
          )}
        </Stack>
        {may.write(role) && (
          <Button
            variant={inTrash ? 'filled' : 'default'}
            onClick={() => {
              setAsking(true);
            }}
          >
            {inTrash ? 'Restore' : 'Delete'}
          </Button>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Stack gap="lg" miw={0}>
          <PicturePanel asset={asset} readOnly={readOnly} onChange={onChange} />
          <CropShelf asset={asset} />
        </Stack>
        <Stack gap="lg" miw={0}>
          <DetailsForm asset={asset} readOnly={readOnly} onChange={onChange} />
          <WhereUsed id={asset.id} />
          <FilePanel asset={asset} readOnly={readOnly} onChange={onChange} />
        </Stack>
      </SimpleGrid>
      {asking && (
        <TrashDialog
          assets={[asset]}
          restoring={inTrash}
          onDone={onMoved}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Stack>
  );
}
