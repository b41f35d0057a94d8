/** An app's word that it was touched counts only when the browser saw a hand, which no app can feign. */
export function ifSeen(then: () => void): void {
  if (navigator.userActivation?.isActive !== false) then();
  // A finger counts for the browser only once it is lifted.
  else setTimeout(() => navigator.userActivation.isActive && then(), 500);
}
