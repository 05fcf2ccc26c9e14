import { Button, FileButton, Group as Row, Image, Progress, Text, TextInput, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormDialog } from '../../forms/FormDialog';
import { messageOf } from '../../forms/problems';
import { ChooseAsset } from '../../media/ChooseAsset';
import { type Asset, upload } from '../../media/media';
import { useSession } from '../../session/context';
import { previewOf } from './asset-previews';
import type { PictureAttributes } from './nodes/picture';

interface Props {
  /** One that stands in the text already, or has just been uploaded; null: it is to be chosen. */
  readonly picture: PictureAttributes | null;
  readonly act: string;
  readonly onDone: (picture: PictureAttributes) => void;
  readonly onClose: () => void;
}

/** Asks which picture, what it shows, and what stands below it. */
export function PictureDialog({ picture, act, onDone, onClose }: Props) {
  const { http } = useSession();
  const [shown, setShown] = useState<PictureAttributes>(picture ?? { src: '', alt: '', title: '' });
  const [preview, setPreview] = useState<string | null>(null);
  const [usual, setUsual] = useState('');
  const [tried, setTried] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const id = shown.src.startsWith('asset:') ? shown.src.slice('asset:'.length) : null;

  useEffect(() => {
    let wanted = true;
    if (id !== null)
      void previewOf(http, id).then((address) => {
        if (wanted) setPreview(address);
      });
    return () => {
      wanted = false;
    };
  }, [http, id]);

  function take(asset: Asset) {
    setRefused(null);
    const caption = asset.caption ?? '';
    setUsual(caption);
    setShown((before) => ({
      src: `asset:${asset.id}`,
      alt: asset.alt ?? before.alt,
      // What somebody wrote stays; the usual caption of another picture goes.
      title: before.title === '' || before.title === usual ? caption : before.title,
    }));
  }

  async function send(file: File | null) {
    if (file === null) return;
    setRefused(null);
    setShare(0);
    const outcome = await upload(http, file, setShare);
    setShare(null);
    if (outcome.kind === 'done') take(outcome.asset);
    else setRefused(messageOf(outcome.problem));
  }

  return (
    <FormDialog
      title="Picture"
      act={act}
      size="md"
      working={false}
      problems={[]}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (shown.src !== '' && shown.alt.trim() !== '')
          onDone({ ...shown, alt: shown.alt.trim(), title: shown.title.trim() });
        return Promise.resolve();
      }}
    >
      {preview !== null && id !== null && (
        <Image src={preview} alt={shown.alt} radius="sm" mah={240} fit="contain" />
      )}
      <Row gap="xs">
        <FileButton
          accept="image/jpeg,image/png,image/webp"
          onChange={(file) => void send(file)}
          inputProps={{ 'aria-label': 'Upload a picture for the text' }}
        >
          {(button) => (
            <Button {...button} variant="light">
              Upload a picture
            </Button>
          )}
        </FileButton>
        <ChooseAsset onChoose={take} />
      </Row>
      {share !== null && <Progress value={share * 100} aria-label="Sent so far" />}
      {(refused !== null || (tried && shown.src === '')) && (
        <Text role="alert" c="error" fw={600}>
          {refused ?? 'Upload a picture or choose one.'}
        </Text>
      )}
      <Textarea
        label="What the picture shows"
        description="For people who cannot see it: as you would say it on the telephone."
        autosize
        minRows={2}
        error={tried && shown.alt.trim() === '' ? 'Say what the picture shows.' : undefined}
        value={shown.alt}
        onChange={(event) => {
          const alt = event.currentTarget.value;
          setShown((before) => ({ ...before, alt }));
        }}
      />
      <TextInput
        label="Caption"
        description="Stands below the picture for everybody: the picture’s usual caption, until you write another. It may stay empty."
        value={shown.title}
        onChange={(event) => {
          const title = event.currentTarget.value;
          setShown((before) => ({ ...before, title }));
        }}
      />
    </FormDialog>
  );
}
