/**
 * A page is waited for until it has come, however busy the machine; the default of a second measures the machine. What
 * another suite of the same page asked of the library is as it was.
 */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 300_000, defaultHidden: false });
