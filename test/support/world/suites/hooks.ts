/** Belongs to the suite that imports it. */
afterAll(() => undefined);
