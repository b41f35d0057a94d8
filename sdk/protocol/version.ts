/**
 * Versions of the port protocol, newest first, each the day it was agreed. The frame says which it speaks,
 * the shell answers with the newest both know; without a common one the app is not started.
 */
export const protocolVersions = ['2026-11-23'] as const;

export type ProtocolVersion = (typeof protocolVersions)[number];

/** The newest version both sides speak, or null. */
export function agreeVersion(offered: readonly string[]): ProtocolVersion | null {
  return protocolVersions.find((version) => offered.includes(version)) ?? null;
}
