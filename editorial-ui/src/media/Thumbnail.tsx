import { Image } from '@mantine/core';
import type { Asset } from './media';

/** A picture small enough for a list. */
export function Thumbnail({ asset }: { readonly asset: Asset }) {
  return <Image src={asset.previewUrl} alt={asset.alt ?? ''} radius="sm" h={96} fit="cover" />;
}
