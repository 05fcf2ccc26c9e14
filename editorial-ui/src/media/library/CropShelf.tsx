import { Text } from '@mantine/core';
import { Panel } from '../../forms/Panel';
import type { AssetDetail, Place } from './library';
import classes from './Library.module.css';

const placeWords: Record<Place, { readonly name: string; readonly shape: string }> = {
  TOP_OF_PAGE: { name: 'Top of a page', shape: '16:9' },
  CARD: { name: 'Card in a list', shape: '4:3' },
  SQUARE: { name: 'Square', shape: '1:1' },
  SHARED_LINK: { name: 'Shared link', shape: '40:21' },
  PORTRAIT: { name: 'Portrait', shape: '4:5' },
  BAND: { name: 'Band over a campaign', shape: '3:1' },
};

/** The picture as sites crop it around its focal point: the very renditions that they show. */
export function CropShelf({ asset }: { readonly asset: AssetDetail }) {
  return (
    <Panel title="As sites show it">
      <div className={classes.crops}>
        {asset.crops.map(({ place, rendition }) => (
          <figure key={place}>
            <img
              src={rendition.url}
              width={rendition.width}
              height={rendition.height}
              alt={`${placeWords[place].name}, ${placeWords[place].shape}`}
              loading="lazy"
            />
            <Text component="figcaption" size="sm" mt={4}>
              {placeWords[place].name}{' '}
              <Text span size="xs" c="dimmed">
                {placeWords[place].shape}, {rendition.width} by {rendition.height}
              </Text>
            </Text>
          </figure>
        ))}
      </div>
    </Panel>
  );
}
