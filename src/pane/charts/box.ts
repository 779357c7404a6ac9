/** Room for a drawing, in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
}
