/** Every form of the explanation that comes with the program. Adding one is adding data here. */
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from './hunan-2020';
import { SHANGHAI_2024 } from './shanghai-2024';

export { HUNAN_2020 } from './hunan-2020';
export { SHANGHAI_2024 } from './shanghai-2024';

export const FORMS: readonly NarrativeForm[] = [HUNAN_2020, SHANGHAI_2024];

export const formNamed = (id: string): NarrativeForm | undefined => FORMS.find((form) => form.id === id);
