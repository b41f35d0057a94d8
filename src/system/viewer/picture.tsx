import { type ReactNode, useEffect, useState } from 'react';
import { useSay } from '../common/texts.ts';

export interface PictureLook {
  /** Times its own size; null fits it into the window. */
  readonly scale: number | null;
  /** Quarter turns clockwise. */
  readonly turns: number;
}

/** A picture of a document. A broken one says so. */
export function Picture(props: {
  readonly blob: Blob;
  readonly name: string;
  readonly look: PictureLook;
}): ReactNode {
  const { blob, name, look } = props;
  const say = useSay();
  const [address, setAddress] = useState<string | null>(null);
  const [width, setWidth] = useState(0);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (broken) return <p className="viewer-message">{say('viewer.broken')}</p>;
  return (
    <div className="viewer-picture" data-fit={look.scale === null ? '' : undefined}>
      {address === null ? null : (
        <img
          src={address}
          alt={name}
          draggable={false}
          style={{
            rotate: `${look.turns * 90}deg`,
            ...(look.scale === null || width === 0 ? {} : { width: width * look.scale }),
          }}
          onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
          onError={() => setBroken(true)}
        />
      )}
    </div>
  );
}
