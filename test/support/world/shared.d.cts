import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';

export function isAlone(config: JestEnvironmentConfig, context: EnvironmentContext): boolean;
export const SharedPage: new (world: JestEnvironment) => JestEnvironment;
