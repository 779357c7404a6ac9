/** A page is waited for until it has come, however busy the machine; the default of a second measures the machine. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 300_000 });
