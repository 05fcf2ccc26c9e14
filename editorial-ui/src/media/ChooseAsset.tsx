import { Button, SimpleGrid, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { Dialog } from '../forms/Dialog';
import { useSession } from '../session/context';
import { type Asset, findAssets } from './media';
import { Thumbnail } from './Thumbnail';

type Found =
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly items: readonly Asset[]; readonly total: number }
  | { readonly kind: 'failed' };

/** A button that opens the pictures there are. */
export function ChooseAsset({ onChoose }: { readonly onChoose: (asset: Asset) => void }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        Choose a picture
      </Button>
      <Dialog opened={opened} onClose={close} title="Choose a picture" size="xl">
        <Pictures
          onChoose={(asset) => {
            onChoose(asset);
            close();
          }}
        />
      </Dialog>
    </>
  );
}

function Pictures({ onChoose }: { readonly onChoose: (asset: Asset) => void }) {
  const { http } = useSession();
  const [words, setWords] = useState('');
  const [text] = useDebouncedValue(words, 250);
  const [found, setFound] = useState<Found>({ kind: 'searching' });
  useEffect(() => {
    let wanted = true;
    findAssets(http, text).then(
      ({ items, total }) => {
        if (wanted) setFound({ kind: 'found', items, total });
      },
      () => {
        if (wanted) setFound({ kind: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [http, text]);
  return (
    <Stack>
      <TextInput
        type="search"
        label="Search pictures"
        data-autofocus
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <Text role="status" c="dimmed" size="sm">
        {saying(found)}
      </Text>
      {found.kind === 'found' && (
        <SimpleGrid cols={{ base: 2, sm: 3 }}>
          {found.items.map((asset) => (
            <UnstyledButton
              key={asset.id}
              onClick={() => {
                onChoose(asset);
              }}
            >
              <Thumbnail asset={asset} />
              <Text size="sm">{asset.filename}</Text>
            </UnstyledButton>
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

function saying(found: Found): string {
  switch (found.kind) {
    case 'searching':
      return 'Searching…';
    case 'failed':
      return 'The pictures could not be fetched. Close this and try again.';
    case 'found':
      return found.total === 1 ? '1 picture' : `${String(found.total)} pictures`;
  }
}
