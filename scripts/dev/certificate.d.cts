/** Types of certificate.cjs, for the tests that serve pages with it. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** Where the certificate lies. */
  readonly file: string;
}

export function certificate(folder?: string): Promise<Certificate>;
