import type { UserKind } from '#contract/index.ts';

/** Pictures a person may choose, drawn by us; the first four belong to the kinds of user. */
export const userPictures = [
  'person',
  'company',
  'officer',
  'guest',
  'lotus',
  'magpie',
  'radish',
  'lantern',
  'goldfish',
  'tiger',
  'pinwheel',
  'teapot',
] as const;
export type UserPictureName = (typeof userPictures)[number];

/** The address of a chosen picture; what is not on offer falls back to the kind's own. */
export function pictureOf(chosen: string | undefined, kind: UserKind): string {
  const name = userPictures.find((known) => known === chosen) ?? kind;
  return `${import.meta.env.BASE_URL}users/${name}.svg`;
}
