/** Every form of the explanation that comes with the program. Adding one is adding data here. */
import type { NarrativeForm } from '../form';
import { HUNAN_2020 } from './hunan-2020';
import { HUNAN_2022 } from './hunan-2022';
import { NATIONAL } from './national';
import { SHAANXI_2022 } from './shaanxi-2022';
import { SHANGHAI_2024 } from './shanghai-2024';
import { SICHUAN_2022 } from './sichuan-2022';
import { YUNNAN_2021 } from './yunnan-2021';

export { FORM_FITS, formFor } from './fits';
export { HUNAN_2020, HUNAN_2022, NATIONAL, SHAANXI_2022, SHANGHAI_2024, SICHUAN_2022, YUNNAN_2021 };

export const FORMS: readonly NarrativeForm[] = [
  HUNAN_2020,
  HUNAN_2022,
  SHANGHAI_2024,
  NATIONAL,
  SICHUAN_2022,
  YUNNAN_2021,
  SHAANXI_2022,
];

export const formNamed = (id: string): NarrativeForm | undefined => FORMS.find((form) => form.id === id);
