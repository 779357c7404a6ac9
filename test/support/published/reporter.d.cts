interface FileResult {
  readonly testResults: readonly { readonly status: string; readonly ancestorTitles: readonly string[] }[];
}

export function skippedIn(files: readonly FileResult[]): number;
export function lineFor(skipped: number): string;
