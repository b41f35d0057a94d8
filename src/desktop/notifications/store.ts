import { create } from 'zustand';
import { playSound } from '../sounds.ts';

/** Something the desktop, or an app through it, wants the person to know. It never takes the focus. */
export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly kind: 'info' | 'warning' | 'error';
  /** What a press on the balloon does. */
  readonly onOpen?: () => void;
}

interface Notices {
  /** One is shown, the first; the rest wait. */
  readonly queue: readonly Notice[];
  readonly past: readonly Notice[];
  readonly serial: number;
}

const kept = 20;

export const useNotices = create<Notices>()(() => ({ queue: [], past: [], serial: 0 }));

export function notify(notice: Omit<Notice, 'id'>): void {
  void playSound('notify');
  useNotices.setState(({ queue, serial }) => ({
    queue: [...queue, { ...notice, id: serial }],
    serial: serial + 1,
  }));
}

/** The balloon was read, pressed or waited out. */
export function dismiss(id: number): void {
  useNotices.setState(({ queue, past }) => {
    const notice = queue.find((one) => one.id === id);
    if (notice === undefined) return {};
    return { queue: queue.filter((one) => one.id !== id), past: [notice, ...past].slice(0, kept) };
  });
}

/** Shows past notices once more, the latest first. */
export function showNotices(): void {
  useNotices.setState(({ queue, past }) => ({ queue: [...queue, ...past], past: [] }));
}

/** A new person sees none of the last one's. */
export function clearNotices(): void {
  useNotices.setState({ queue: [], past: [] });
}
