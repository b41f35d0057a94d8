/** How long a finger rests before it means more than a tap, in ms, and how far it may tremble meanwhile. */
export const REST = 500;
export const TREMBLE = 10;
