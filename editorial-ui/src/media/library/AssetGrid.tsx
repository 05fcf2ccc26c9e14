import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import type { LibraryAsset } from './library';
import { Marks } from './Marks';
import classes from './Library.module.css';

/** Which pictures are chosen; nothing to toggle for those who may not change any. */
export interface Choice {
  readonly isChosen: (id: string) => boolean;
  readonly toggle: ((id: string) => void) | null;
}

export interface ListProps {
  readonly assets: readonly LibraryAsset[];
  readonly choice: Choice;
}

/** The pictures as pictures. */
export function AssetGrid({ assets, choice }: ListProps) {
  return (
    <ul className={classes.grid} aria-label="Pictures">
      {assets.map((asset) => (
        <li key={asset.id} className={classes.card} data-chosen={choice.isChosen(asset.id) || undefined}>
          <Link to={`/library/${asset.id}`}>
            <img className={classes.picture} src={asset.preview.url} alt="" loading="lazy" />
            <span className={classes.words}>
              <span className={classes.name}>{asset.filename}</span>
              <Marks asset={asset} />
            </span>
          </Link>
          <ChooseBox asset={asset} choice={choice} className={classes.choose} />
        </li>
      ))}
    </ul>
  );
}

interface BoxProps {
  readonly asset: LibraryAsset;
  readonly choice: Choice;
  readonly className?: string | undefined;
}

export function ChooseBox({ asset, choice, className }: BoxProps) {
  const { toggle } = choice;
  if (toggle === null) return null;
  return (
    <span className={className}>
      <Checkbox
        aria-label={`Choose ${asset.filename}`}
        checked={choice.isChosen(asset.id)}
        onChange={() => {
          toggle(asset.id);
        }}
      />
    </span>
  );
}
