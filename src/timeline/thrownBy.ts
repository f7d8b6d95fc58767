/** The address of the first script that `stack` (`Error.stack`, as any browser writes it) names; empty where none is. */
export function scriptIn(stack: string | undefined): string {
  return /(?:\w+:\/)?\/[^\s)]*?(?=(?::\d+){1,2}\)?$)/m.exec(stack ?? '')?.[0] ?? '';
}

/**
 * Whether what `event` tells of was thrown in `script` (an address), or in something that was called from there. An
 * event without an error tells of no fault: so browsers say that observers of sizes have to wait.
 */
export function isThrownBy(
  script: string,
  { filename, error }: Pick<ErrorEvent, 'filename' | 'error'>,
): boolean {
  if (script === '' || !(error instanceof Error)) return false;
  return filename === script || (error.stack ?? '').includes(script);
}
